import type { FixEdit } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import type { Range } from '../text';
import type { YamlProblem } from '../yaml-reader';
import { type BrokenText, startsEntry } from './broken-text';
import { isBlank, type Line, valueRange } from './line';
import { type Mend, mended, preferredFix, quoteFix } from './mend';

/** `[@nadia, @sam]`: the trap is in an item between brackets. */
export function flowItemMend(broken: BrokenText, problem: YamlProblem, line: Line): Mend | undefined {
  if (!line.value || !/^[[{]/.test(line.value.text) || line.value.text.startsWith('{{')) return undefined;
  const item = /^\s*([@`%][^,[\]{}]*[^,[\]{}\s])/.exec(broken.text.slice(problem.start, line.start + line.text.length));
  if (!item?.[1]) return undefined;
  const start = problem.start + item[0].length - item[1].length;
  const range = { start, end: start + item[1].length };
  const message = syntaxMessages.reservedStart(item[1].charAt(0));
  return mended({ code: 'yaml/reserved-start', range, message, fixes: [quoteFix(broken.text, range)] });
}

/** `{alt_text: Nice: very}`: a text with a colon between braces. */
export function flowColonMend(broken: BrokenText, line: Line): Mend | undefined {
  if (!line.value || !/^[[{]/.test(line.value.text)) return undefined;
  const text = line.value.text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  const [all, before = '', copy = ''] = /([{,]\s*[\w-]+:\s+)([^,[\]{}"']*:\s[^,[\]{}]*[^,[\]{}\s])/.exec(text) ?? [];
  if (all === undefined) return undefined;
  const start = valueRange(line).start + text.indexOf(all) + before.length;
  const range = { start, end: start + copy.length };
  const message = syntaxMessages.unquotedColon();
  return mended({ code: 'yaml/unquoted-colon', range, message, fixes: [quoteFix(broken.text, range)] });
}

/** `[#Spring, #Balcony]` and `[a, b`: a list in brackets that its line does not end, above the place where the reader gave up. */
export function openBracketMend(broken: BrokenText, line: Line): Mend | undefined {
  for (let candidate: Line | undefined = line; candidate; candidate = broken.lineBefore(candidate)) {
    if (opensBracket(candidate)) return lostItemsMend(broken, candidate) ?? closeBracketMend(broken, candidate);
    if (candidate.number < line.number - mostLines || (candidate !== line && startsEntry(candidate))) return undefined;
  }
  return undefined;
}

/** `[GB, AU}`: closed by a bracket of the other kind. */
export function wrongBracketMend(line: Line): Mend | undefined {
  const { end } = valueRange(line);
  const right = /^\[[^\]{}]*\}$/.test(line.value?.text ?? '')
    ? ']'
    : /^\{[^}[\]]*\]$/.test(line.value?.text ?? '')
      ? '}'
      : '';
  if (right === '') return undefined;
  const range = { start: end - 1, end };
  const fixes = [preferredFix(fixTitles.replaceBy(right), [{ range, newText: right }])];
  return mended({ code: 'yaml/syntax', range, message: syntaxMessages.wrongBracket(right), fixes });
}

/** A list in brackets runs over fewer lines than this. */
const mostLines = 20;

function opensBracket({ value }: Line): boolean {
  const text = value?.text ?? '';
  return /^[[{]/.test(text) && !text.startsWith('{{') && missingClosers(text) !== '';
}

/** The brackets that would close those left open in a text, innermost first; quoted texts and comments do not count. */
function missingClosers(text: string): string {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""').replace(/\s#.*$|(?<=[[,{])#.*$/gm, '');
  const open: string[] = [];
  for (const [sign] of bare.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(sign === '[' ? ']' : '}');
    else if (open.at(-1) === sign) open.pop();
  }
  return open.reverse().join('');
}

const lostItem = /#(?<=[[,{]\s*#)(?=[\p{L}\p{N}])[^,[\]{}]*[^,[\]{}\s]/gu;

function lostItemsMend(broken: BrokenText, line: Line): Mend | undefined {
  const { start, end } = valueRange(line);
  const value = broken.text.slice(start, end);
  const items = [...value.matchAll(lostItem)].map(({ index, 0: item }) => rangeAt(start + index, item.length));
  const [first] = items;
  if (!first) return undefined;
  const closers = missingClosers(value.replace(lostItem, '_'));
  const quotes = items.flatMap((range) => quoteFix(broken.text, range).edits);
  const edits = closers === '' ? quotes : withEnding(quotes, { range: rangeAt(end, 0), newText: closers });
  const fixes = [preferredFix(fixTitles.quote, edits)];
  const facts = { code: 'yaml/special-start', range: first, message: syntaxMessages.specialStart('#'), fixes };
  return { ...mended(facts), farReaching: true };
}

/** An insertion right behind an edit becomes a part of it, so that nobody has to know which comes first. */
function withEnding(edits: readonly FixEdit[], ending: FixEdit): FixEdit[] {
  const last = edits.at(-1);
  if (!last || last.range.end < ending.range.start) return [...edits, ending];
  return [...edits.slice(0, -1), { range: last.range, newText: last.newText + ending.newText }];
}

function rangeAt(start: number, length: number): Range {
  return { start, end: start + length };
}

function closeBracketMend(broken: BrokenText, line: Line): Mend | undefined {
  const start = line.start + (line.value?.column ?? 0);
  const end = endOfItems(broken, line);
  const newText = missingClosers(broken.text.slice(start, end));
  if (newText === '') return undefined;
  const fixes = [preferredFix(fixTitles.closeBracket, [{ range: { start: end, end }, newText }])];
  const range = { start, end: start + 1 };
  return {
    ...mended({ code: 'yaml/syntax', range, message: syntaxMessages.unclosedBracket(), fixes }),
    farReaching: true,
  };
}

/** The end of the last item: the items go on over the deeper lines below that are no entries of their own. */
function endOfItems(broken: BrokenText, line: Line): number {
  let last: Range = valueRange(line);
  for (let number = line.number + 1; number <= broken.lastLine; number++) {
    const next = broken.line(number);
    if (isBlank(next)) continue;
    if (next.indent <= line.indent || next.key !== undefined || startsEntry(next)) break;
    last = valueRange(next);
  }
  return last.end;
}
