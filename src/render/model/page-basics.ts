// What all parts of the page are made of.
import type { Range } from '../../format/text';

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

/** Somebody of the team, or named in free text. */
export interface Person extends Shown {
  /** `Social media manager`; empty where it is not known. */
  readonly role: string;
}

/** An item of content in short, in the map and in the calendar. */
export interface Chip extends Known {
  readonly place: Range;
  readonly title: string;
  /** `Instagram · Mon 9 March` */
  readonly words: string;
}
