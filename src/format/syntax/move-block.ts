import type { TextEdit } from '../text';
import type { BrokenText } from './broken-text';
import { isBlank, type Line } from './line';

/** Moves a line to a column, together with its neighbours below that are just as wrong and with what hangs below them. */
export function moveBlock(broken: BrokenText, first: Line, column: number): TextEdit[] {
  const shift = column - first.indent;
  const moved = [first];
  let takesChildren = childrenMove(broken, first, column);
  for (let number = first.number + 1; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (/^\s*$/.test(line.text)) continue;
    if (line.indent < first.indent || (line.indent === first.indent && endsBlock(first, line))) break;
    if (line.indent === first.indent) takesChildren = childrenMove(broken, line, column);
    else if (!takesChildren) continue;
    moved.push(line);
  }
  return moved.map((line) => shiftLine(line, shift));
}

/** A key in the column of a dash does not belong to the list. */
function endsBlock(first: Line, line: Line): boolean {
  return !isBlank(line) && first.column > first.indent && line.column === line.indent;
}

/**
 * Whether the lines below a line move with it: not those that stand where they should once the line alone has moved,
 * nor those beside which it comes to stand.
 */
function childrenMove(broken: BrokenText, line: Line, column: number): boolean {
  const child = childOf(broken, line);
  if (!child) return true;
  const isItem = line.column > line.indent;
  const holdsOthers = isItem || !line.value || /^[|>]/.test(line.value.text);
  if (!holdsOthers && child.key !== undefined) return false;
  const step = isItem ? line.column - line.indent : indentUnit(broken);
  return child.indent <= column || child.indent - column !== step || child.indent - line.indent === step;
}

function childOf(broken: BrokenText, line: Line): Line | undefined {
  for (let number = line.number + 1; number <= broken.lastLine; number++) {
    const next = broken.line(number);
    if (!isBlank(next)) return next.indent > line.indent ? next : undefined;
  }
  return undefined;
}

function shiftLine(line: Line, shift: number): TextEdit {
  const start = line.start;
  if (shift > 0) return { range: { start, end: start }, newText: ' '.repeat(shift) };
  return { range: { start, end: start + Math.min(line.indent, -shift) }, newText: '' };
}

/** How many spaces a level of this file has: the smallest step from a key to the line below it, else two. */
export function indentUnit(broken: BrokenText): number {
  let unit = Number.POSITIVE_INFINITY;
  let above: Line | undefined;
  for (let number = 0; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (isBlank(line)) continue;
    const step = above?.key !== undefined && !above.value ? line.indent - above.column : 0;
    if (step > 1 && !/\t/.test(line.text.slice(0, line.indent))) unit = Math.min(unit, step);
    above = line;
  }
  return unit > mostSpaces ? 2 : unit;
}

/** Nobody indents a level of a brief by more. */
const mostSpaces = 8;
