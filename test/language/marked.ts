import type { Range } from '../../src/format/text';

/** A text of a test without its marks, where the cursor `|` stands in it, and the stretches between `«` and `»`. */
export interface Marked {
  readonly text: string;
  /** Zero where there is no cursor. */
  readonly offset: number;
  /** In the order of their starts. */
  readonly ranges: readonly Range[];
}

/** Takes the marks out of a text: one cursor at most, so that a text with a cursor writes its blocks with `>`. */
export function marked(source: string): Marked {
  let text = '';
  let offset = 0;
  const open: number[] = [];
  const ranges: Range[] = [];
  for (const character of source) {
    if (character === '|') offset = text.length;
    else if (character === '«') open.push(text.length);
    else if (character === '»') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, offset, ranges: ranges.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Puts `«` and `»` around stretches of a text, which may lie in one another but not overlap otherwise. */
export function withMarks(text: string, ranges: readonly Range[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, order: text.length - end + 1, sign: '«' },
    { at: end, order: start - text.length, sign: '»' },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((result, { at, sign }) => result.slice(0, at) + sign + result.slice(at), text);
}
