import { type Cell, cellsOf, isPlain } from './width';

/** A source line as shown, and the line below it that marks a range. */
export interface Excerpt {
  readonly source: string;
  readonly marks: string;
}

/** Columns of a line that are shown at most, and those of them that stand before a range further right. */
const mostColumns = 100;
const columnsBefore = 40;
/** UTF-16 units looked at on each side of the range's start, so that a line of a megabyte costs no more than another. */
const reach = 150;
const cut = '…';

/** Marks `start` to `end` (offsets in the line, UTF-16 units) below the line; a long line is cut around the mark. */
export function excerptOf(line: string, start: number, end: number): Excerpt {
  if (line.length <= mostColumns && isPlain(line)) return { source: line, marks: marksIn(line, start, end) };
  const cells = cutAround(cellsNear(line, start), start, end);
  const before = (cells[0]?.start ?? 0) > 0 ? cut : '';
  const after = (cells.at(-1)?.end ?? line.length) < line.length ? cut : '';
  return {
    source: before + cells.map(({ text }) => text).join('') + after,
    marks: ' '.repeat(before.length) + marksUnder(cells, start, end),
  };
}

/** The marks under a line of characters that take one column each, as most lines are: no need to cut it into cells. */
function marksIn({ length }: string, start: number, end: number): string {
  const first = Math.min(start, length);
  return ' '.repeat(first) + '^'.repeat(Math.max(1, Math.min(end, length) - first));
}

/** The cells around an offset; those at the seams may be half a character and are left out. */
function cellsNear(line: string, offset: number): Cell[] {
  const from = Math.max(0, offset - reach);
  const cells = cellsOf(line.slice(from, offset + reach));
  const whole = cells.slice(from > 0 ? 1 : 0, offset + reach < line.length ? -1 : undefined);
  return whole.map((cell) => ({ ...cell, start: cell.start + from, end: cell.end + from }));
}

function cutAround(cells: readonly Cell[], start: number, end: number): Cell[] {
  const fitsFromTheStart = widthOf(cells.filter((cell) => cell.start < end)) <= mostColumns;
  const first = cells[0]?.start === 0 && fitsFromTheStart ? 0 : firstShown(cells, start);
  return upTo(mostColumns, cells.slice(first));
}

/** Index of the first cell of those that fit before the range. */
function firstShown(cells: readonly Cell[], start: number): number {
  const before = cells.filter((cell) => cell.end <= start);
  return before.length - upTo(columnsBefore, before.reverse()).length;
}

function upTo(columns: number, cells: readonly Cell[]): Cell[] {
  let used = 0;
  const firstTooFar = cells.findIndex((cell) => {
    used += cell.columns;
    return used > columns;
  });
  return cells.slice(0, firstTooFar < 0 ? undefined : firstTooFar);
}

/** A range without width, or behind the end of its line, gets one mark at its start. */
function marksUnder(cells: readonly Cell[], start: number, end: number): string {
  const indent = ' '.repeat(widthOf(cells.filter((cell) => cell.end <= start)));
  const marked = widthOf(cells.filter((cell) => cell.end > start && cell.start < end));
  return indent + '^'.repeat(Math.max(1, marked));
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}
