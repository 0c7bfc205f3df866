import type { BriefStatus } from '../../format/brief';
import type { Range } from '../../format/text';
import type { Known, Shortened } from '../model/page-basics';

/**
 * The page across briefs as plain data: it can be sent as JSON. All words are there; whatever leads into a brief says
 * where (`target`).
 */
export interface PortfolioPage {
  /** `5 campaigns: 2 draft, 3 live.`, and what is wrong with them. */
  readonly words: readonly string[];
  readonly timeline: Timeline;
  readonly clashes: ClashesShown;
  readonly people: PeopleShown;
}

/** A place in one of the briefs. */
export interface Target {
  readonly address: string;
  /** Offsets in UTF-16 units. */
  readonly place: Range;
}

/** All that is drawn lies between 0, at the left, and 1. */
export interface Timeline {
  readonly marks: readonly { readonly label: string; readonly at: number }[];
  /** Undefined where nothing near today is drawn. */
  readonly today: number | undefined;
  readonly rows: Shortened<CampaignRow>;
}

export interface CampaignRow {
  readonly target: Target;
  readonly name: string;
  readonly file: string;
  readonly status: BriefStatus;
  readonly statusName: string;
  /** `1 Mar – 31 May` */
  readonly dates: string;
  /** `3 to do before review · Nadia Reyes`; may be empty. */
  readonly words: string;
  /** `1 error, 2 warnings`; empty where there is none. */
  readonly problems: string;
  readonly gravity: 'error' | 'warning' | 'none';
  /** Undefined where nothing of it has a day. */
  readonly bar: Bar | undefined;
  readonly phases: readonly (Bar & { readonly words: string })[];
}

export interface Bar {
  readonly from: number;
  readonly to: number;
}

export interface ClashesShown {
  /** The whole of it in one or two sentences. */
  readonly words: readonly string[];
  readonly list: Shortened<ClashShown>;
}

export interface ClashShown extends Known {
  /** `Monday 9 March 2026` */
  readonly day: string;
  readonly platform: string;
  readonly audiences: string;
  readonly posts: Shortened<ClashingPostShown>;
}

export interface ClashingPostShown extends Known {
  readonly target: Target;
  readonly title: string;
  readonly campaign: string;
}

export interface PeopleShown {
  readonly words: readonly string[];
  readonly weeks: readonly WeekShown[];
  readonly rows: Shortened<PersonRow>;
  /** Who is booked by several campaigns in one week. */
  readonly overlaps: Shortened<OverlapShown>;
}

export interface WeekShown {
  /** `9 Mar` */
  readonly label: string;
  /** `Week of Monday 9 March 2026` */
  readonly name: string;
}

export interface PersonRow {
  readonly name: string;
  /** One for each week. */
  readonly cells: readonly WeekCell[];
}

export interface WeekCell {
  /** 0 where there is nothing to do. */
  readonly tasks: number;
  readonly isOverlap: boolean;
  /** `2 for Spring, 1 for Summer`; empty where there is nothing to do. */
  readonly words: string;
  /** The first task. */
  readonly target: Target | undefined;
}

export interface OverlapShown {
  readonly name: string;
  /** `week of 9 March 2026` */
  readonly week: string;
  readonly campaigns: Shortened<{ readonly target: Target; readonly words: string }>;
}
