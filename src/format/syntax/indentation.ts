import { fixTitles, syntaxMessages } from '../messages';
import type { PathStep } from '../nodes';
import { shapeAt } from '../shape';
import type { TextEdit } from '../text';
import type { YamlProblem } from '../yaml-reader';
import { type BrokenText, isBriefKey, startsEntry } from './broken-text';
import { isBlank, type Line } from './line';
import { type Mend, mended, preferredFix } from './mend';

/** A column at which the lines above have something open: the keys of a map, or the dashes of a list. */
interface OpenColumn {
  readonly column: number;
  readonly step: PathStep;
}

/** How far up the lines are searched for what is open: more than any item of a brief is long. */
const reach = 500;

/** A line that is not in line with its neighbours, and what hangs below it. */
export function indentationMend(broken: BrokenText, problem: YamlProblem, first: Line, last: Line): Mend | undefined {
  const culprit = culpritOf(problem, first, last);
  if (!culprit) return undefined;
  const open = openColumns(broken, culprit);
  const target = bestColumn(open, culprit);
  if (target === undefined || target === culprit.indent) return undefined;
  const name = culprit.key ?? culprit.value?.text ?? '-';
  const fix = preferredFix(fixTitles.lineUp(name), shiftBlock(broken, culprit, target - culprit.indent));
  const message = culprit.indent > target ? syntaxMessages.overIndented(name) : syntaxMessages.underIndented(name);
  return mended({ code: 'yaml/indentation', range: indentationRange(culprit), message, fixes: [fix] });
}

/** The reader complains at the start of a line that is too far left, and across two lines of which the second is too far right. */
function culpritOf(problem: YamlProblem, first: Line, last: Line): Line | undefined {
  if (last.number > first.number) {
    const entry = startsEntry(last) || (last.key !== undefined && isBriefKey(last.key));
    return entry && last.indent > first.indent ? last : undefined;
  }
  const atLineStart = problem.start <= first.start + first.indent;
  return atLineStart && !isBlank(first) && (first.key !== undefined || first.column > first.indent) ? first : undefined;
}

function indentationRange(line: Line): { start: number; end: number } {
  const end = line.start + line.indent;
  return line.indent > 0
    ? { start: line.start, end }
    : { start: end, end: line.start + Math.max(1, line.column + (line.key?.length ?? 0)) };
}

/** Innermost first. */
function openColumns(broken: BrokenText, culprit: Line): OpenColumn[] {
  const open: OpenColumn[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let number = culprit.number - 1; number >= Math.max(0, culprit.number - reach) && limit > 0; number--) {
    const line = broken.line(number);
    if (isBlank(line)) continue;
    for (const column of columnsOf(line)) {
      if (column.column >= limit) continue;
      open.push(column);
      limit = column.column;
    }
  }
  return open;
}

/** `- id: x` has the key's column and the dash's, from right to left. */
function columnsOf(line: Line): OpenColumn[] {
  const columns: OpenColumn[] = line.key === undefined ? [] : [{ column: line.column, step: line.key }];
  for (let at = line.column - 1; at >= line.indent; at--) {
    if (line.text[at] === '-') columns.push({ column: at, step: 0 });
  }
  return columns;
}

/** The column where this key is known, else the nearest one of its kind. */
function bestColumn(open: readonly OpenColumn[], culprit: Line): number | undefined {
  const isItem = culprit.column > culprit.indent;
  const candidates = open.map(({ column, step }, index) => ({ column, step, path: pathTo(open, index) }));
  const sameKind = candidates.filter(({ step }) => (typeof step === 'number') === isItem);
  const knowing = sameKind.filter(({ path }) => !isItem && shapeAt(path)?.keys.includes(culprit.key ?? ''));
  const eligible = knowing.length > 0 ? knowing : sameKind;
  const distance = (column: number) => Math.abs(column - culprit.indent);
  return eligible.reduce<number | undefined>(
    (best, { column }) => (best === undefined || distance(column) < distance(best) ? column : best),
    undefined,
  );
}

function pathTo(open: readonly OpenColumn[], index: number): PathStep[] {
  return open
    .slice(index + 1)
    .map(({ step }) => step)
    .reverse();
}

/** Moves the line and all that follows it at least as deep, so that a whole block goes along with its first line. */
function shiftBlock(broken: BrokenText, culprit: Line, shift: number): TextEdit[] {
  const edits = [shiftLine(culprit, shift)];
  for (let number = culprit.number + 1; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (/^\s*$/.test(line.text)) continue;
    if (line.indent < culprit.indent) break;
    edits.push(shiftLine(line, shift));
  }
  return edits;
}

function shiftLine(line: Line, shift: number): TextEdit {
  const start = line.start;
  if (shift > 0) return { range: { start, end: start }, newText: ' '.repeat(shift) };
  return { range: { start, end: start + Math.min(line.indent, -shift) }, newText: '' };
}
