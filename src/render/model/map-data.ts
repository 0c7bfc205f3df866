import type { Range } from '../../format/text';
import type { Chip, Known, Shortened, Shown } from './page-basics';

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
