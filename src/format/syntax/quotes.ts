import type { Fix } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import { quote } from '../quote';
import type { Range } from '../text';
import type { YamlProblem } from '../yaml-reader';
import { type BrokenText, startsEntry } from './broken-text';
import { indentationRange } from './indentation';
import { isBlank, type Line } from './line';
import { leaveOut, type Mend, mended, otherFix, preferredFix } from './mend';
import { indentUnit } from './move-block';

/** A quote that is never closed, or that a later quote closes by accident; or lines in quotes that are not indented. */
export function quoteMend(broken: BrokenText, problem: YamlProblem): Mend | undefined {
  const line = broken.lineAt(problem.start);
  if (opensOnly(line))
    return strayLinesInQuotes(broken, line) ?? unclosedQuote(broken, line, line.start + (line.value?.column ?? 0));
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

/** Copy in quotes of which some lines begin too far left, up to the line that ends with the closing quote. */
function strayLinesInQuotes(broken: BrokenText, opening: Line): Mend | undefined {
  const lines = linesToClosingQuote(broken, opening);
  const stray = lines.filter((line) => line.indent <= opening.column && !isBlank(line));
  const [first] = stray;
  if (!first) return undefined;
  const indent = opening.column + Math.max(2, indentUnit(broken));
  const edits = stray.map(({ start, indent: present }) => ({
    range: { start, end: start },
    newText: ' '.repeat(indent - present),
  }));
  return mended({
    code: 'yaml/indentation',
    range: indentationRange(first),
    message: syntaxMessages.strayText(opening.key),
    fixes: [preferredFix(fixTitles.indentText, edits)],
  });
}

/** Empty where an entry of the brief begins before the quote is closed. */
function linesToClosingQuote(broken: BrokenText, opening: Line): Line[] {
  const mark = opening.value?.text.charAt(0) ?? '"';
  const closing = mark === '"' ? /^(?:[^"\\]|\\.)*"\s*(?:#.*)?$/ : /^(?:[^']|'')*'\s*(?:#.*)?$/;
  const lines: Line[] = [];
  for (let number = opening.number + 1; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (line.indent <= opening.column && startsEntry(line)) return [];
    lines.push(line);
    if (line.text.includes(mark)) return closing.test(line.text) ? lines : [];
  }
  return [];
}

/** The mend for the quote at `offset`, which ends where its text does. */
export function unclosedQuote(broken: BrokenText, line: Line, offset: number): Mend {
  const range = { start: offset, end: offset + 1 };
  const startsValue = line.value !== undefined && offset === line.start + line.value.column;
  const facts = { code: 'yaml/unclosed-quote', range, message: syntaxMessages.unclosedQuote() };
  if (!startsValue) return { ...mended(facts), edits: leaveOut(line), farReaching: true };
  const text = broken.wholeText(line);
  const source = broken.text.slice(text.start, text.end);
  if (isClosed(source)) return { ...mended(facts), edits: leaveOut(line), farReaching: true };
  const fixes = closingFixes(source, text);
  return { ...mended({ ...facts, fixes }), farReaching: true };
}

function isClosed(source: string): boolean {
  return /^"(?:[^"\\]|\\[\s\S])*"$/.test(source) || /^'(?:[^']|'')*'$/.test(source);
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

/** `"C:\path"`: in double quotes a backslash and the sign behind it stand for something else. */
export function backslashMend(broken: BrokenText, problem: YamlProblem): Mend | undefined {
  const line = broken.lineAt(problem.start);
  const text = line.value?.text ?? '';
  if (problem.code !== 'BAD_DQ_ESCAPE' || !/^"(?:[^"\\]|\\.)*"$/.test(text) || !line.value) return undefined;
  const start = line.start + line.value.column;
  const newText = quote(text.slice(1, -1).replace(/\\"/g, '"'));
  return mended({
    code: 'yaml/syntax',
    range: { start: problem.start, end: problem.start + 2 },
    message: syntaxMessages.badEscape(broken.text.slice(problem.start, problem.start + 2)),
    fixes: [preferredFix(fixTitles.singleQuotes, [{ range: { start, end: start + text.length }, newText }])],
  });
}
