import type { Range } from '../../format/text';
import type { Detail, Known, Part, Shortened, Shown, ShownLink } from './page-basics';

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
