import type { BriefStatus } from '../../format/brief';
import type { Severity } from '../../format/finding';
import type { Range } from '../../format/text';
import type { CalendarPart } from './calendar-data';
import type { ContentPart } from './content-data';
import type { AdaptationPart, BudgetPart, EngagementPart, TeamPart } from './management-data';
import type { MapPart } from './map-data';
import type { Detail, Part, Person, Shortened, Shown, ShownLink } from './page-basics';
import type { AudiencesPart, GoalsPart, MessagePart, PlatformRow } from './strategy-data';

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
