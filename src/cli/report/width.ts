/** A piece of text as a terminal shows it: one character for a reader, and the columns it takes. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  /** Where it stands in the text it came from, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** East Asian wide and full-width characters, by Unicode's EastAsianWidth.txt (classes W and F), in whole blocks. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** Characters shown as pictures, also those that variation selector 16 makes so. */
const picture = /\p{Emoji_Presentation}|\uFE0F/u;
/** What would move the cursor or turn the text around: control characters, line separators, direction marks. */
const unruly = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/**
 * Build servers obey what they find in a log: Azure Pipelines `##vso[…]`, GitHub Actions `##[…]`, TeamCity
 * `##teamcity[…]` wherever it stands, and GitHub Actions `::…::` where a line begins with it.
 */
const commandMark = /(?<=#)#(?=\w*\[)/g;
const substitute = '\uFFFD';
const plainAscii = /^[\x20-\x7E]*$/;
const tab = '    ';

/** Whether each character is shown as it is and takes one column, as in most texts. */
export function isPlain(text: string): boolean {
  return plainAscii.test(text) && !text.includes('##');
}

/** Cuts a text into cells. Tabs become four spaces; control characters are shown as a sign of their own. */
export function cellsOf(line: string): Cell[] {
  const text = line.replace(commandMark, substitute);
  if (plainAscii.test(text))
    return [...text].map((letter, at) => ({ text: letter, columns: 1, start: at, end: at + 1 }));
  return Array.from(graphemes().segment(text), cellOf);
}

let segmenter: Intl.Segmenter | undefined;

/** Made once and only when needed: it is dear to make. */
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter();
  return segmenter;
}

function cellOf({ segment, index }: Intl.SegmentData): Cell {
  const place = { start: index, end: index + segment.length };
  if (plainAscii.test(segment)) return { text: segment, columns: 1, ...place };
  if (segment === '\t') return { text: tab, columns: tab.length, ...place };
  const text = tame(segment);
  return { text, columns: columnsOf(text), ...place };
}

/**
 * A text for one line of a terminal or of a build server's log: everything in it that would disturb the one is made
 * visible, and nothing in it is a command to the other.
 */
export function tame(text: string): string {
  const quiet = isPlain(text) ? text : text.replace(unruly, substitute).replace(commandMark, substitute);
  return /^\s*::/.test(quiet) ? `./${quiet}` : quiet;
}

function columnsOf(character: string): number {
  // A pattern in place: V8 reads Unicode's tables as soon as it makes one, and most runs never ask for it.
  if (/^[\p{M}\p{Cf}]+$/u.test(character)) return 0;
  return picture.test(character) || wide.test(character) ? 2 : 1;
}
