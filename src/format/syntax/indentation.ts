import { fixTitles, syntaxMessages } from '../messages';
import { shapeAt } from '../shape';
import type { Range } from '../text';
import type { YamlProblem } from '../yaml-reader';
import { type BrokenText, isBriefKey, startsEntry } from './broken-text';
import { isBlank, type Line } from './line';
import { type Mend, mended, preferredFix } from './mend';
import { moveBlock } from './move-block';
import { type OpenColumn, openColumns, pathTo } from './open-columns';

/** A line that is not in line with its neighbours, and what hangs below it. */
export function indentationMend(broken: BrokenText, problem: YamlProblem, first: Line, last: Line): Mend | undefined {
  const culprit = culpritOf(problem, first, last);
  if (!culprit) return undefined;
  const target = bestColumn(openColumns(broken, culprit), culprit);
  if (target === undefined || target === culprit.indent) return undefined;
  const name = culprit.key ?? culprit.value?.text ?? '-';
  const fix = preferredFix(fixTitles.lineUp(name), moveBlock(broken, culprit, target));
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

/** What to mark for a line that stands in the wrong column: its indentation, or its first word where it has none. */
export function indentationRange(line: Line): Range {
  const end = line.start + line.indent;
  if (line.indent > 0) return { start: line.start, end };
  const word = line.key?.length ?? /^\S*/.exec(line.text.slice(line.column))?.[0].length ?? 0;
  return { start: end, end: line.start + Math.max(1, line.column + word) };
}

/** The column where this key is known, else the nearest one of its kind. */
export function bestColumn(open: readonly OpenColumn[], culprit: Line): number | undefined {
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
