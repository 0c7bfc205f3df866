import type { Counting, Limit } from './facts';

/** A text that does not fit: how long it is as the platform counts, and how much would fit. */
export interface Excess {
  readonly length: number;
  readonly max: number;
}

/**
 * Whether a text is longer than a limit, counted as the platform counts: undefined when it fits or nothing is known. A
 * cheap bound comes first, so that texts well within their limit are never counted.
 */
export function excessOf(text: string, limit: Limit): Excess | undefined {
  const { max, count = 'chars', unicode_max } = limit;
  if (max === undefined || max === null || atMost(text, count) <= (unicode_max ?? max)) return undefined;
  const most = roomFor(text, limit) ?? max;
  const length = lengthOf(text, count);
  return length > most ? { length, max: most } : undefined;
}

/** How long a text may be, as the platform counts: undefined when no limit is known. */
export function roomFor(text: string, { max, unicode_max }: Limit): number | undefined {
  if (max === undefined || max === null) return undefined;
  return unicode_max !== undefined && !isGsm7(text) ? unicode_max : max;
}

/** The length of a text as platforms count that follow the given rule. */
export function lengthOf(text: string, counting: Counting): number {
  return counters[counting](text);
}

const counters: Readonly<Record<Counting, (text: string) => number>> = {
  'weighted-x': weightedLength,
  graphemes: graphemeCount,
  'utf8-emoji': emojiAsBytes,
  mastodon: (text) => graphemeCount(asMastodonCounts(text)),
  chars: graphemeCount,
  bytes: byteLength,
  gsm7: gsm7Length,
};

/** A number that the length of a text cannot exceed, told without looking at its characters one by one. */
function atMost(text: string, counting: Counting): number {
  switch (counting) {
    case 'weighted-x':
      return isAscii(text)
        ? text.length + urlLength * occurrences(text, /\.\S/g)
        : 2 * text.normalize().length + urlLength * occurrences(text, /\.\S/g);
    case 'mastodon':
      return text.length + urlLength * occurrences(text, /:\/\//g);
    case 'utf8-emoji':
    case 'bytes':
      return isAscii(text) ? text.length : 3 * text.length;
    case 'gsm7':
      return 2 * text.length;
    default:
      return text.length;
  }
}

/** What a link counts on X and on Mastodon, however long it is. */
const urlLength = 23;

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

let segmenter: Intl.Segmenter | undefined;

/** The parts of a text that a reader takes for one character each. */
function graphemes(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function graphemeCount(text: string): number {
  if (isAscii(text)) return text.length - occurrences(text, /\r\n/g);
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}

const emoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f/u;

/** Threads: characters, but an emoji counts as its bytes. https://developers.facebook.com/documentation/threads/posts */
function emojiAsBytes(text: string): number {
  if (isAscii(text)) return graphemeCount(text);
  let length = 0;
  for (const { segment } of graphemes(text)) length += emoji.test(segment) ? byteLength(segment) : 1;
  return length;
}

let encoder: TextEncoder | undefined;

function byteLength(text: string): number {
  if (isAscii(text)) return text.length;
  encoder ??= new TextEncoder();
  return encoder.encode(text).length;
}

/** A link counts the same however long it is, and of `@user@server` only `@user`. https://docs.joinmastodon.org/user/posting/ */
function asMastodonCounts(text: string): string {
  return text.replace(/https?:\/\/[^\s<>"]+/g, 'x'.repeat(urlLength)).replace(/(?<![\w/@])(@\w+)@[\w.-]*\w/g, '$1');
}

/** GSM 03.38, the alphabet of a text message; a character of its second table takes the room of two. */
const gsm7Single =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const gsm7Double = '^{}\\[~]|€\f';
const gsm7Characters = new Set(gsm7Single + gsm7Double);

function isGsm7(text: string): boolean {
  for (const character of text) if (!gsm7Characters.has(character)) return false;
  return true;
}

/** Outside of that alphabet a message is sent in UTF-16, where an emoji takes the room of two or more. */
function gsm7Length(text: string): number {
  return isGsm7(text) ? text.length + occurrences(text, /[\^{}\\[~\]|€\f]/g) : text.length;
}

/** Emoji of several parts, which X counts as one: those that came after its counter was written would count part by part. */
const joinedEmoji =
  /\p{Extended_Pictographic}\ufe0f?(?:\p{Emoji_Modifier}\ufe0f?|\u200d\p{Extended_Pictographic}\ufe0f?)+/gu;

/** X's own counter. https://docs.x.com/fundamentals/counting-characters */
function weightedLength(text: string): number {
  // An import would run at every start; behind `require` the bundled module runs when a first text comes near the limit.
  const { parseTweet } = require('twitter-text') as typeof import('twitter-text');
  return parseTweet(text.replace(joinedEmoji, '👋')).weightedLength;
}
