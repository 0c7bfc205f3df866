import type { Line } from '../format/syntax/line';
import { scalarAt } from '../format/syntax/scalar-at';
import type { BriefLines } from './brief-lines';

/** Whether a column of a line stands in its comment. */
export function isInComment({ text }: Line, column: number): boolean {
  const code = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, (quoted) => 'x'.repeat(quoted.length));
  const hash = code.search(/(?<=^|\s)#/);
  return hash >= 0 && column > hash;
}

/** Whether an offset of a line stands in a text that began on a line before. */
export function isInCopy(lines: BriefLines, line: Line, offset: number): boolean {
  const column = line.text.trim() === '' ? offset - line.start : line.indent;
  return isBelowBlockMark(lines, line, column) || isInLongText(lines, line, offset);
}

/** How far up a block of copy is looked for: more lines than any post has. */
const reach = 500;

/** A block of copy goes on for as long as its lines are deeper than the key with the `|` or `>`. */
function isBelowBlockMark(lines: BriefLines, below: Line, column: number): boolean {
  let least = column;
  for (let number = below.number - 1; number >= Math.max(0, below.number - reach) && least > 0; number--) {
    const line = lines.line(number);
    if (line.text.trim() === '') continue;
    const depth = line.key === undefined ? line.indent : line.column;
    if (depth < least && /^[|>][-+\d]*$/.test(line.value?.text ?? '')) return true;
    least = Math.min(least, line.indent);
  }
  return false;
}

function isInLongText(lines: BriefLines, line: Line, offset: number): boolean {
  const { brief } = lines;
  const scalar = scalarAt(brief.root, offset) ?? scalarAt(brief.root, offset - 1);
  if (!scalar || scalar.start >= line.start || scalar.style === 'block') return false;
  const first = lines.line(brief.lines.lineAt(scalar.start));
  return scalar.style !== 'plain' || first.key === undefined || line.indent > first.column;
}
