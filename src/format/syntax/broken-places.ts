import { LineIndex } from '../text';
import type { YamlProblem, YamlReading } from '../yaml-reader';
import { BrokenText } from './broken-text';
import { diagnose } from './diagnose';
import { severalDocuments } from './documents';
import type { Mend } from './mend';
import { closedByAccident, unclosedQuote } from './quotes';

/** A place where the reader gave up, and how to mend it. */
export interface BrokenPlace {
  /** None where the reader did not complain, but stopped in the middle. */
  readonly problem: YamlProblem | undefined;
  readonly mend: Mend;
}

export function isBroken(text: string, reading: YamlReading): boolean {
  if (reading.problems.length > 0 || brokenOff(text, reading)) return true;
  return reading.longQuotes.length > 0 && accidents(new BrokenText(text, reading)).length > 0;
}

/** The first places, at most so many, where a text is broken, without those that follow from one above them. */
export function brokenPlaces(broken: BrokenText, most: number): BrokenPlace[] {
  const places: BrokenPlace[] = [];
  let mendedUpTo = -1;
  for (const problem of widestAtEachPlace([...accidents(broken), ...broken.reading.problems])) {
    if (broken.lines.lineAt(problem.start) <= mendedUpTo) continue;
    const mend = problem.code === openQuote ? closeQuote(broken, problem) : diagnose(broken, problem);
    places.push({ problem, mend });
    mendedUpTo = lastLineOf(broken, problem, mend);
    if (mend.farReaching || places.length >= most) return places;
  }
  const rest = brokenOff(broken.text, broken.reading);
  return rest ? [...places, { problem: undefined, mend: rest }] : places;
}

function closeQuote(broken: BrokenText, problem: YamlProblem): Mend {
  return unclosedQuote(broken, broken.lineAt(problem.start), problem.start);
}

/** The mend for a line that makes YAML stop in the middle of a brief. */
function brokenOff(text: string, { secondDocument }: YamlReading): Mend | undefined {
  if (secondDocument === undefined) return undefined;
  const [finding] = severalDocuments(text, secondDocument, new LineIndex(text));
  const edits = finding?.fixes[0]?.edits;
  return finding && edits && { finding, edits };
}

const openQuote = 'OPEN_QUOTE';

/** Texts whose quote was closed by the opening one of a later text. */
function accidents(broken: BrokenText): YamlProblem[] {
  return broken.reading.longQuotes
    .filter((text) => closedByAccident(broken, text))
    .map(({ start }) => ({ code: openQuote, start, end: start + 1 }));
}

/** In text order; of several complaints about one place, the one that reaches furthest. */
function widestAtEachPlace(problems: readonly YamlProblem[]): YamlProblem[] {
  const sorted = [...problems].sort(
    (a, b) => a.start - b.start || Number(b.code === openQuote) - Number(a.code === openQuote) || b.end - a.end,
  );
  return sorted.filter((problem, index) => problem.start !== sorted[index - 1]?.start);
}

function lastLineOf(broken: BrokenText, problem: YamlProblem, mend: Mend): number {
  const ends = mend.edits.map(({ range }) => range.end);
  return broken.lines.lineAt(Math.max(problem.end - 1, problem.start, mend.finding.range.start, ...ends.slice(-1)));
}
