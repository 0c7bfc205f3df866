import type { PathStep } from '../nodes';
import { type Shape, shapeAt } from '../shape';
import { isBlank, type Line } from './line';

/** Whatever gives the lines of a text. */
export interface LineSource {
  line(number: number): Line;
  readonly lastLine: number;
}

/** A column at which the lines above have something open: the keys of a map, or the dashes of a list. */
export interface OpenColumn {
  readonly column: number;
  readonly step: PathStep;
  /** The last line that has it. */
  readonly line: number;
}

/** How far lines are searched for what is open: more than any item of a brief is long. */
const reach = 500;

/** What is open above a line, innermost first. In a flush list the dashes and the key above them share a column. */
export function openColumns(lines: LineSource, below: Line): OpenColumn[] {
  const open: OpenColumn[] = [];
  for (let number = below.number - 1; number >= Math.max(0, below.number - reach); number--) {
    const line = lines.line(number);
    if (isBlank(line)) continue;
    for (const column of columnsOf(line)) if (isFurtherOut(column, open.at(-1))) open.push(column);
    if (open.at(-1)?.column === 0 && open.at(-1)?.step !== 0) break;
  }
  return open;
}

function isFurtherOut({ column, step }: OpenColumn, inner: OpenColumn | undefined): boolean {
  if (!inner || column < inner.column) return true;
  return column === inner.column && inner.step === 0 && typeof step === 'string';
}

/** `- id: x` has the key's column and the dash's, from right to left. */
function columnsOf(line: Line): OpenColumn[] {
  const columns: OpenColumn[] =
    line.key === undefined ? [] : [{ column: line.column, step: line.key, line: line.number }];
  for (let at = line.column - 1; at >= line.indent; at--) {
    if (line.text[at] === '-') columns.push({ column: at, step: 0, line: line.number });
  }
  return columns;
}

/** The way to the map or list that has an open column. */
export function pathTo(open: readonly OpenColumn[], index: number): PathStep[] {
  return open
    .slice(index + 1)
    .map(({ step }) => step)
    .reverse();
}

/** What the format says of the map whose keys stand where the line begins; undefined where it knows none. */
export function shapeAround(lines: LineSource, line: Line): Shape | undefined {
  return shapeAt(pathAround(lines, line));
}

/** The way to the map whose keys stand where the line's key or text begins. */
export function pathAround(lines: LineSource, line: Line): PathStep[] {
  const dashes = columnsOf({ ...line, key: undefined });
  const outer = openColumns(lines, line).filter(
    ({ column, step }) => column < line.indent || (column === line.indent && dashes.length > 0 && step !== 0),
  );
  return pathTo([{ column: line.column, step: '', line: line.number }, ...dashes, ...outer], 0);
}

/** The keys that stand in line with a line's own, in the same map. */
export function siblingKeys(lines: LineSource, line: Line): Set<string> {
  const isItem = line.column > line.indent;
  return new Set([...(isItem ? [] : keysAlong(lines, line, -1)), ...keysAlong(lines, line, 1)]);
}

function keysAlong(lines: LineSource, from: Line, direction: 1 | -1): string[] {
  const keys: string[] = [];
  for (let number = from.number + direction, left = reach; left > 0; number += direction, left--) {
    if (number < 0 || number > lines.lastLine) break;
    const line = lines.line(number);
    if (isBlank(line)) continue;
    const begins = line.column > line.indent && line.indent < from.column;
    if (line.key !== undefined && line.column === from.column && !(begins && direction === 1)) keys.push(line.key);
    if (begins || line.indent < from.column) break;
  }
  return keys;
}
