import type { LineIndex } from '../format/text';

/** The first of the comment lines right above a line that stand in the same column; without any, the line itself. */
export function withCommentsAbove(lines: LineIndex, line: number): number {
  const column = lines.lineText(line).search(/\S|$/);
  let first = line;
  while (first > 0 && isComment(lines.lineText(first - 1), column, column)) first--;
  return first;
}

/** The last of the comment lines right below a line that stand deeper than a column; without any, the line itself. */
export function withCommentsBelow(lines: LineIndex, line: number, column: number): number {
  let last = line;
  while (last + 1 < lines.lineCount && isComment(lines.lineText(last + 1), column + 1, Infinity)) last++;
  return last;
}

/** Lines that begin at one column, as they stand with the first one at another. */
export function shifted(lines: readonly string[], from: number, to: number): string[] {
  if (to >= from) return lines.map((line) => (line.trim() === '' ? line : ' '.repeat(to - from) + line));
  const surplus = new RegExp(`^ {0,${from - to}}`);
  return lines.map((line) => line.replace(surplus, ''));
}

function isComment(line: string, fromColumn: number, toColumn: number): boolean {
  const column = line.search(/\S/);
  return column >= fromColumn && column <= toColumn && line[column] === '#';
}
