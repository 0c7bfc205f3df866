import { fixTitles, quoted, syntaxMessages } from '../messages';
import type { YamlProblem } from '../yaml-reader';
import { type BrokenText, isBriefKey } from './broken-text';
import { indentationMend } from './indentation';
import { isBlank, type Line, valueRange } from './line';
import { leaveOut, type Mend, mended, preferredFix, quoteFix } from './mend';
import { quoteMend } from './quotes';
import { tabMend } from './tabs';
import { trapIn } from './traps';

/** Finds out what an author did at a place where YAML gave up, and how to mend it. The most telling signs come first. */
export function diagnose(broken: BrokenText, problem: YamlProblem): Mend {
  const first = broken.lineAt(problem.start);
  const last = broken.lineAt(Math.max(problem.start, problem.end - 1));
  return (
    tabMend(broken, first, last) ??
    quoteMend(broken, problem) ??
    missingSpaceMend(first) ??
    missingSpaceMend(last) ??
    openBracketMend(broken, first) ??
    flowItemMend(broken, problem, first) ??
    trapMend(broken, first) ??
    indentationMend(broken, problem, first, last) ??
    textWithColonMend(broken, first, last) ??
    loneWordMend(first) ??
    unreadableMend(broken, first)
  );
}

/** `name:Grow` — but not `https://…`. */
function missingSpaceMend(line: Line): Mend | undefined {
  const stuck = /^([A-Za-z_][\w-]*):(?!\/\/)\S/.exec(line.key === undefined ? (line.value?.text ?? '') : '');
  const key = stuck?.[1];
  if (key === undefined || !line.value) return undefined;
  const start = line.start + line.value.column;
  const end = start + key.length + 1;
  return mended({
    code: 'yaml/missing-space',
    range: { start, end },
    message: syntaxMessages.missingSpace(key),
    fixes: [preferredFix(fixTitles.addSpace, [{ range: { start: end, end }, newText: ' ' }])],
  });
}

/** `[@nadia, @sam]`: the trap is in an item between brackets. */
function flowItemMend(broken: BrokenText, problem: YamlProblem, line: Line): Mend | undefined {
  if (!line.value || !/^[[{]/.test(line.value.text) || line.value.text.startsWith('{{')) return undefined;
  const item = /^\s*([@`%][^,[\]{}]*[^,[\]{}\s])/.exec(broken.text.slice(problem.start, line.start + line.text.length));
  if (!item?.[1]) return undefined;
  const start = problem.start + item[0].length - item[1].length;
  const range = { start, end: start + item[1].length };
  const code = item[1].startsWith('#') ? 'yaml/special-start' : 'yaml/reserved-start';
  const mark = item[1].charAt(0);
  const message =
    code === 'yaml/special-start' ? syntaxMessages.specialStart(mark) : syntaxMessages.reservedStart(mark);
  return mended({ code, range, message, fixes: [quoteFix(broken.text, range)] });
}

/** `[#Spring, #Balcony]` and `[a, b`: a list in brackets that its line does not end, above the place where the reader gave up. */
function openBracketMend(broken: BrokenText, line: Line): Mend | undefined {
  const opening = [line, broken.lineBefore(line)].find((candidate) => candidate && opensBracket(candidate));
  return opening && (lostItemsMend(broken, opening) ?? closeBracketMend(opening));
}

function opensBracket({ value }: Line): boolean {
  const text = value?.text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '') ?? '';
  const before = text.replace(/\s#.*$|(?<=[[,{])#.*$/, '');
  return /^[[{]/.test(text) && !text.startsWith('{{') && count(before, /[[{]/g) > count(before, /[\]}]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function lostItemsMend(broken: BrokenText, line: Line): Mend | undefined {
  const from = line.start + (line.value?.column ?? 0);
  const items = [...(line.value?.text ?? '').matchAll(/(?<=[[,{]\s*)#[^,[\]{}]*[^,[\]{}\s]/g)];
  const ranges = items.map((item) => ({ start: from + item.index, end: from + item.index + item[0].length }));
  const [first] = ranges;
  if (!first) return undefined;
  const edits = ranges.flatMap((range) => quoteFix(broken.text, range).edits);
  const fixes = [preferredFix(fixTitles.quote, edits)];
  return mended({ code: 'yaml/special-start', range: first, message: syntaxMessages.specialStart('#'), fixes });
}

function closeBracketMend(line: Line): Mend {
  const start = line.start + (line.value?.column ?? 0);
  const { end } = valueRange(line);
  const bracket = line.value?.text.startsWith('{') ? '}' : ']';
  const fixes = [preferredFix(fixTitles.closeBracket, [{ range: { start: end, end }, newText: bracket }])];
  return mended({
    code: 'yaml/syntax',
    range: { start, end: start + 1 },
    message: syntaxMessages.unclosedBracket(),
    fixes,
  });
}

/** The value of the line begins with, or holds, what YAML takes for a sign of its own. */
function trapMend(broken: BrokenText, line: Line): Mend | undefined {
  const trap = line.value && trapIn(line.value.text);
  if (!trap) return undefined;
  const range = trap.code === 'yaml/text-after-quote' ? valueRange(line) : broken.wholeText(line);
  const message = {
    'yaml/reserved-start': syntaxMessages.reservedStart(trap.mark),
    'yaml/special-start': syntaxMessages.specialStart(trap.mark),
    'yaml/text-after-quote': syntaxMessages.textAfterQuote(quoted(trap.mark.slice(1, -1))),
    'yaml/unquoted-colon': syntaxMessages.unquotedColon(),
  }[trap.code];
  return mended({ code: trap.code, range, message, fixes: [quoteFix(broken.text, range)] });
}

/** A text over several lines, one of which holds a colon: `our garden: it is open`. */
function textWithColonMend(broken: BrokenText, first: Line, last: Line): Mend | undefined {
  const goesOn = last.number > first.number && first.value !== undefined && last.indent > first.column;
  if (!goesOn || !/:(\s|$)/.test(last.text) || (last.key !== undefined && isBriefKey(last.key))) return undefined;
  const range = broken.wholeText(first);
  const fix = quoteFix(broken.text, range);
  return mended({ code: 'yaml/unquoted-colon', range, message: syntaxMessages.unquotedColon(), fixes: [fix] });
}

/** `sta`: a key that somebody is still writing. */
function loneWordMend(line: Line): Mend | undefined {
  const word =
    line.key === undefined && /^[A-Za-z_][\w-]*$/.test(line.value?.text ?? '') ? line.value?.text : undefined;
  if (word === undefined) return undefined;
  const range = valueRange(line);
  const addColon = preferredFix(fixTitles.addColon, [{ range: { start: range.end, end: range.end }, newText: ':' }]);
  // The colon makes it a key, but only its author knows the value.
  return mended({
    code: 'yaml/syntax',
    range,
    message: syntaxMessages.loneWord(word),
    fixes: [{ ...addColon, complete: false }],
  });
}

/** Nothing known: the line is left out, so that the rest can be read. */
function unreadableMend(broken: BrokenText, line: Line): Mend {
  const culprit = isBlank(line) ? (broken.lineBefore(line) ?? line) : line;
  const start = culprit.start + Math.min(culprit.indent, culprit.text.length);
  const end = culprit.start + Math.max(culprit.text.trimEnd().length, 1);
  const { finding } = mended({
    code: 'yaml/syntax',
    range: { start: Math.min(start, end - 1), end },
    message: syntaxMessages.unreadable(),
  });
  return { finding, edits: leaveOut(culprit), farReaching: true };
}
