import type { BriefStatus } from '../../format/brief';
import type { Severity } from '../../format/finding';
import type { Range } from '../../format/text';

/**
 * The page of one brief as plain data: it can be sent as JSON, and says of all that it shows where it stands in the text
 * (`place`, offsets in UTF-16 units). What the brief does not have is left out. The words of the author are as written.
 */
export interface Page {
  /** The name of the campaign, for a title bar; words of ours where it has none. */
  readonly title: string;
  /** BCP 47, the first language of the campaign; undefined where it names none. */
  readonly language: string | undefined;
  readonly head: HeadPart;
  readonly message: MessagePart | undefined;
  readonly goals: GoalsPart | undefined;
  readonly audiences: AudiencesPart | undefined;
  readonly platforms: Part<PlatformRow> | undefined;
  readonly map: MapPart | undefined;
  readonly calendar: CalendarPart | undefined;
  readonly content: ContentPart | undefined;
  readonly engagement: EngagementPart | undefined;
  readonly budget: BudgetPart | undefined;
  readonly adaptation: AdaptationPart | undefined;
  readonly team: TeamPart | undefined;
  /** What the brief rests on. */
  readonly sources: Part<Shown | ShownLink> | undefined;
  /** Undefined where nobody told how far the brief is from its next status. */
  readonly missing: MissingPart | undefined;
}

/** Words of the brief, and where they stand. */
export interface Shown {
  readonly text: string;
  readonly place: Range;
}

/** Words that lead somewhere, if they are an address of http, https or mailto. */
export interface ShownLink extends Shown {
  /** Undefined where the address is of another kind, which is shown as text. */
  readonly href: string | undefined;
}

/** Something that keeps its name while the text around it changes. */
export interface Known {
  /** As the author gave it; undefined for none. */
  readonly id: string | undefined;
}

/** A list that may have been cut: `left` is how many more there are in the brief. */
export interface Shortened<T> {
  readonly items: readonly T[];
  readonly left: number;
}

/** A part that is one list. */
export interface Part<T> extends Shortened<T> {
  readonly place: Range;
}

/** A fact of a card or part: `Needs` and what the brief says of them. */
export interface Detail {
  /** In our words. */
  readonly label: string;
  readonly values: Shortened<Shown | ShownLink>;
}

/** The bar of something that can be compared: shares of the whole bar, from 0 to 1. */
export interface Bar {
  readonly filled: number;
  /** Where a mark stands, such as a target; undefined for none. */
  readonly mark: number | undefined;
}

export interface HeadPart {
  readonly name: Shown | undefined;
  readonly brand: Shown | undefined;
  readonly summary: Shown | undefined;
  /** `draft` where the brief gives none. */
  readonly status: { readonly value: BriefStatus; readonly place: Range | undefined };
  readonly owner: Person | undefined;
  readonly dates: DatesShown | undefined;
  readonly details: readonly Detail[];
  readonly background: Shown | undefined;
}

export interface DatesShown extends Shown {
  /** `21 days`; empty where one end is missing. */
  readonly length: string;
  /** `day 4 of 21 of the campaign`; empty where nobody told what day it is. */
  readonly today: string;
}

/** Somebody of the team, or named in free text. */
export interface Person extends Shown {
  /** `Social media manager`; empty where it is not known. */
  readonly role: string;
}

export interface MessagePart {
  readonly place: Range;
  readonly core: Shown | undefined;
  readonly callToAction: Shown | undefined;
  readonly link: ShownLink | undefined;
  /** Supporting messages, proof, tone, words to avoid, texts that must stand. */
  readonly details: readonly Detail[];
  readonly pillars: Shortened<Pillar>;
}

export interface Pillar extends Known {
  readonly place: Range;
  readonly name: Shown;
  readonly description: Shown | undefined;
  /** `40% planned, 2 of 5 items (40%)` */
  readonly words: string;
  /** Filled by the content there is, marked at the share that is planned. */
  readonly bar: Bar;
}

export interface GoalsPart extends Part<Goal> {
  readonly notGoals: Shortened<Shown>;
}

export interface Goal extends Known {
  readonly place: Range;
  readonly statement: Shown;
  /** `Primary`, `Sales`. */
  readonly labels: readonly Shown[];
  readonly why: Shown | undefined;
  readonly metrics: Shortened<GoalMetric>;
  /** How many content items serve it. */
  readonly served: number;
}

export interface GoalMetric {
  readonly place: Range;
  readonly name: Shown;
  /** `3,000` */
  readonly target: Shown | undefined;
  /** `by 31 May 2026 · from 1,200 · at best 4,000 · read in: Shop` */
  readonly words: string;
  readonly progress: Progress | undefined;
}

/** What was measured: `2,100 on 1 May 2026, 50% of the way`. */
export interface Progress extends Shown {
  /** The same as a bar, marked at the target; undefined where the two cannot be compared. */
  readonly bar: Bar | undefined;
  readonly isReached: boolean;
}

export interface AudiencesPart extends Part<Audience> {
  readonly competitors: Shortened<Competitor>;
}

export interface Audience extends Known {
  readonly place: Range;
  readonly name: Shown;
  readonly labels: readonly Shown[];
  readonly description: Shown | undefined;
  readonly insight: Shown | undefined;
  readonly insightSource: Shown | undefined;
  readonly message: Shown | undefined;
  readonly details: readonly Detail[];
}

export interface Competitor {
  readonly place: Range;
  readonly name: Shown;
  readonly link: ShownLink | undefined;
  readonly note: Shown | undefined;
}

export interface PlatformRow {
  readonly place: Range;
  readonly name: Shown;
  readonly role: Shown | undefined;
  readonly why: Shown | undefined;
  readonly audience: Shortened<Shown>;
  readonly cadence: Shown | undefined;
  readonly model: Shown | undefined;
}

/** The strategy → execution map: goals × audiences. */
export interface MapPart {
  readonly place: Range;
  readonly columns: readonly MapColumn[];
  readonly rows: readonly MapRow[];
  /** What the map says, in sentences: what is served, and what is not. */
  readonly words: readonly string[];
  /** Content that serves no goal of the brief. */
  readonly goalless: Shortened<Chip>;
  /** How many more goals and audiences there are than are drawn. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
}

export interface MapColumn extends Known {
  /** `Everyone` for content that is for all audiences. */
  readonly name: string;
  /** Undefined for everyone. */
  readonly place: Range | undefined;
}

export interface MapRow extends Known {
  readonly name: Shown;
  readonly cells: readonly MapCell[];
}

export interface MapCell {
  /**
   * Served by content; for this audience only by what is for everyone; not aimed at this audience; nothing for everyone
   * at once, which is no gap; and empty, which is one.
   */
  readonly kind: 'served' | 'through-everyone' | 'not-aimed' | 'blank' | 'empty';
  readonly chips: Shortened<Chip>;
}

/** An item of content in short, in the map and in the calendar. */
export interface Chip extends Known {
  readonly place: Range;
  readonly title: string;
  /** `Instagram · Mon 9 March` */
  readonly words: string;
}

export interface CalendarPart {
  readonly place: Range;
  readonly weeks: readonly Week[];
  /** How many more weeks there are than are drawn. */
  readonly weeksLeft: number;
  /** Where the columns of a week are too narrow for titles. */
  readonly density: 'roomy' | 'narrow' | 'dense';
  readonly phases: readonly PhaseBand[];
  readonly rows: readonly CalendarRow[];
  readonly rowsLeft: number;
  /** Gaps, pile-ups and whatever else the calendar shows, in sentences. */
  readonly words: readonly string[];
  readonly undated: Shortened<Chip>;
  /** Items whose day lies far from the campaign, so that they are not drawn. */
  readonly outside: Shortened<Chip>;
  /** How far through the calendar today is, 0 to 1; undefined where it lies outside or nobody told. */
  readonly today: number | undefined;
}

export interface Week {
  /** `16 Feb`; in a dense calendar `Feb` above the first week of a month, and nothing above the others. */
  readonly label: string;
  /** `Week of Monday 16 February 2026` */
  readonly name: string;
  /** How many items go out. */
  readonly count: number;
  /** The same as a share of the fullest week. */
  readonly share: number;
  /** Quiet: nothing goes out within the campaign. Busy: a day of it is a pile-up. */
  readonly kind: 'usual' | 'quiet' | 'busy';
}

export interface PhaseBand extends Known {
  readonly place: Range;
  readonly name: string;
  readonly words: string;
  /** Shares of the calendar's width, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface CalendarRow {
  readonly name: string;
  readonly place: Range | undefined;
  /** One for each week. */
  readonly cells: readonly Shortened<CalendarChip>[];
}

export interface CalendarChip extends Chip {
  /** `Tue 17`, or `17` where the calendar is dense. */
  readonly day: string;
}

export interface ContentPart extends Part<ContentCard> {
  /** `21 items on 12 platforms` */
  readonly words: string;
  /** How long the texts may be, and how it is known, each rule once. */
  readonly rules: readonly string[];
}

export interface ContentCard extends Known {
  readonly place: Range;
  readonly title: Shown;
  readonly platform: PlatformMark;
  /** `thread`; empty where nothing is known. */
  readonly format: string;
  /** Who speaks: the partner's handle, else the brand. */
  readonly sender: string;
  /** When it goes out: `Fri 20 February 2026, 09:00, Los Angeles` */
  readonly when: Shown | undefined;
  readonly status: Shown | undefined;
  readonly subject: CountedText | undefined;
  /** The text, or the parts of a thread. */
  readonly texts: Shortened<CountedText>;
  readonly hashtags: Shortened<Shown>;
  readonly mentions: Shortened<Shown>;
  readonly link: ShownLink | undefined;
  readonly callToAction: Shown | undefined;
  readonly media: Shortened<MediaShown>;
  /** Goals, audiences, phase, pillar, owner, partner, approval, results and whatever else the item says of itself. */
  readonly details: readonly Detail[];
}

export interface PlatformMark {
  readonly id: string;
  readonly name: string;
  /** `social`, `messaging`, `community`, `owned`, `paid`, `shared`, `earned`, or empty. */
  readonly kind: string;
}

export interface CountedText extends Shown {
  readonly meter: Meter | undefined;
}

/** How much of its room a text takes, as its platform counts. */
export interface Meter {
  readonly used: number;
  readonly room: number;
  readonly level: 'fits' | 'nearly-full' | 'too-long';
  /** `134 of 280 characters` */
  readonly short: string;
  /** The same with where it is from and how it is counted. */
  readonly words: string;
  /** `X takes 280 characters (X documentation, 2026-08-22). A link counts as 23 there, an emoji as 2.` */
  readonly rule: string;
}

export interface MediaShown {
  readonly place: Range;
  readonly kind: 'image' | 'video' | 'audio' | 'document' | 'media';
  /** The file or address. */
  readonly source: Shown | undefined;
  readonly altText: Shown | undefined;
  /** `45s · captions burned-in` */
  readonly words: string;
}

export interface EngagementPart {
  readonly place: Range;
  readonly people: readonly NamedPerson[];
  readonly responses: readonly ResponseTarget[];
  readonly escalation: Shortened<EscalationStep>;
  readonly crisis: readonly Detail[];
  readonly details: readonly Detail[];
}

export interface NamedPerson {
  /** `Answers`, `Steps in`. */
  readonly label: string;
  readonly person: Person;
}

export interface ResponseTarget extends Shown {
  /** `Questions` */
  readonly label: string;
}

export interface EscalationStep {
  readonly place: Range;
  readonly when: Shown | undefined;
  readonly to: Person | undefined;
  readonly within: Shown | undefined;
}

export interface BudgetPart {
  readonly place: Range;
  readonly total: Shown | undefined;
  readonly lines: Shortened<BudgetLine>;
  /** What is planned, spent and left, in sentences. */
  readonly words: readonly string[];
}

export interface BudgetLine {
  readonly place: Range;
  readonly name: Shown;
  /** `GBP 9,000` */
  readonly amount: Shown | undefined;
  /** `75% of the total, GBP 4,000 spent, on Instagram` */
  readonly words: string;
  readonly bar: Bar;
}

export interface AdaptationPart {
  readonly place: Range;
  readonly details: readonly Detail[];
  readonly triggers: Shortened<Trigger>;
}

export interface Trigger {
  readonly place: Range;
  readonly when: Shown | undefined;
  readonly change: Shown | undefined;
  /** `Orders below 800` */
  readonly measure: string;
  readonly owner: Person | undefined;
}

export interface TeamPart {
  readonly place: Range;
  readonly members: Shortened<Member>;
  readonly approvals: Shortened<Approval>;
  readonly risks: Shortened<Risk>;
  readonly claims: Shortened<Claim>;
  readonly details: readonly Detail[];
}

export interface Member extends Known {
  readonly place: Range;
  readonly name: Shown;
  readonly role: string;
  readonly responsibilities: Shortened<Shown>;
  readonly email: ShownLink | undefined;
}

export interface Approval {
  readonly place: Range;
  readonly stage: Shown;
  readonly approver: Person | undefined;
  /** `given on 20 February 2026`, `due 3 March 2026`, `no day yet` */
  readonly words: string;
  readonly isGiven: boolean;
}

export interface Risk {
  readonly place: Range;
  readonly risk: Shown;
  readonly mitigation: Shown | undefined;
  readonly owner: Person | undefined;
}

export interface Claim {
  readonly place: Range;
  readonly claim: Shown;
  readonly evidence: Shown | undefined;
}

export interface MissingPart extends Shortened<MissingThing> {
  readonly status: BriefStatus;
  /** Undefined for the last status. */
  readonly next: BriefStatus | undefined;
  /** `3 to do before review` */
  readonly words: string;
}

export interface MissingThing {
  readonly place: Range;
  readonly message: string;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
}
