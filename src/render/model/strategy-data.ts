// What the page shows of the strategy: message, goals, audiences, platforms.
import type { Range } from '../../format/text';
import type { Bar, Detail, Known, Part, Shortened, Shown, ShownLink } from './page-basics';

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
