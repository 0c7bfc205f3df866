import type { Fix } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import { quote } from '../quote';
import type { Range } from '../text';
import type { YamlProblem } from '../yaml-reader';
import type { BrokenText } from './broken-text';
import type { Line } from './line';
import { leaveOut, type Mend, mended, otherFix, preferredFix } from './mend';

/** A quote that is never closed, or that a later quote closes by accident. */
export function quoteMend(broken: BrokenText, problem: YamlProblem): Mend | undefined {
  const line = broken.lineAt(problem.start);
  if (opensOnly(line)) return unclosedQuote(broken, line, line.start + (line.value?.column ?? 0));
  const open = problem.code === 'MISSING_CHAR' ? broken.openQuoteBefore(problem.start) : undefined;
  return open && open.end >= problem.start - 1
    ? unclosedQuote(broken, broken.lineAt(open.start), open.start)
    : undefined;
}

/** Whether a quoted text runs over lines that look like entries of their own, so that it was meant to end before them. */
export function closedByAccident(broken: BrokenText, text: ScalarNode): boolean {
  const opening = broken.lineAt(text.start);
  const last = broken.lines.lineAt(text.end);
  for (let number = opening.number + 1; number <= last; number++) {
    const line = broken.line(number);
    if (line.key !== undefined && line.indent <= opening.column) return true;
  }
  return false;
}

function opensOnly(line: Line): boolean {
  const value = line.value?.text ?? '';
  return /^"(?:[^"\\]|\\.)*$/.test(value) || /^'(?:[^']|'')*$/.test(value);
}

/** The mend for the quote at `offset`, which ends with its line. */
export function unclosedQuote(broken: BrokenText, line: Line, offset: number): Mend {
  const range = { start: offset, end: offset + 1 };
  const startsValue = line.value !== undefined && offset === line.start + line.value.column;
  const facts = { code: 'yaml/unclosed-quote', range, message: syntaxMessages.unclosedQuote() };
  if (!startsValue) return { ...mended(facts), edits: leaveOut(line), farReaching: true };
  const text = { start: offset, end: offset + (line.value?.text.length ?? 1) };
  const fixes = closingFixes(broken.text.slice(text.start, text.end), text);
  return { ...mended({ ...facts, fixes }), farReaching: true };
}

/** `'Tis the season`: an apostrophe at the start of a text, not a quote. */
const apostropheWord = /^'(?:tis|twas|til|till|em|n|cause|round|bout|\d0s)\b/i;

function closingFixes(source: string, range: Range): Fix[] {
  const mark = source.charAt(0);
  const end = { start: range.end, end: range.end };
  const close = [{ range: end, newText: mark }];
  if (mark === '"') return [preferredFix(fixTitles.closeQuote, close)];
  const quoteAll = [{ range, newText: quote(source) }];
  const apostrophe = apostropheWord.test(source);
  return apostrophe
    ? [preferredFix(fixTitles.quote, quoteAll)]
    : [preferredFix(fixTitles.closeQuote, close), otherFix(fixTitles.quote, quoteAll)];
}
