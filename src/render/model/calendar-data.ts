import type { Range } from '../../format/text';
import type { Chip, Known, Shortened } from './page-basics';

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
