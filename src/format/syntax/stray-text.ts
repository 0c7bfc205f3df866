import { fixTitles, syntaxMessages } from '../messages';
import { shapeAt } from '../shape';
import type { Range, TextEdit } from '../text';
import { type BrokenText, startsEntry } from './broken-text';
import { indentationRange } from './indentation';
import { isBlank, type Line } from './line';
import { type Mend, mended, preferredFix, quoteFix, type SyntaxFacts } from './mend';
import { indentUnit } from './move-block';
import { pathAround } from './open-columns';

/** A text of a brief that its author broke into lines, some of which stand too far left or begin with a sign. */
interface BrokenCopy {
  readonly owner: Line;
  /** The lines below the owner's, without blank ones at the end. */
  readonly lines: readonly Line[];
}

/** `text:` with a pasted paragraph below it that is not indented, or `> quoted` lines out of an e-mail. */
export function strayTextMend(broken: BrokenText, line: Line): Mend | undefined {
  const copy = copyAround(broken, line);
  const stray = copy?.lines.find((candidate) => !isBlank(candidate) && candidate.indent <= textIndentAbove(copy.owner));
  if (!copy || !stray) return undefined;
  const name = copy.owner.key;
  return mended({
    code: 'yaml/indentation',
    range: indentationRange(stray),
    message: syntaxMessages.strayText(name),
    fixes: [preferredFix(fixTitles.indentText, copyEdits(broken, copy))],
  });
}

/** `text: > Dear Nadia` with more such lines below it. */
export function quotedMailMend(broken: BrokenText, line: Line, facts: Omit<SyntaxFacts, 'fixes'>): Mend | undefined {
  const copy = line.value ? copyOf(broken, line) : undefined;
  if (!copy || copy.lines.length === 0) return undefined;
  return mended({ ...facts, fixes: [preferredFix(fixTitles.blockOfText, copyEdits(broken, copy))] });
}

/** `text: Grow`, `in #London`, `all summer`: YAML takes the hashtag for a comment, and a text cannot go on behind one. */
export function cutTextMend(broken: BrokenText, line: Line): Mend | undefined {
  const copy = copyAround(broken, line);
  const above = copy && [copy.owner, ...copy.lines].filter(({ number }) => number < line.number);
  const cut = above?.findLast(({ text }) => lostHashtag.test(text));
  if (!copy?.owner.value || !cut) return undefined;
  const start = cut.start + cut.text.search(lostHashtag) + 1;
  const end = cut.start + cut.text.trimEnd().length;
  const message = syntaxMessages.lostHashtag(broken.text.slice(start, end));
  const fixes = [quoteFix(broken.text, wholeCopy(copy))];
  return mended({ code: 'yaml/lost-hashtag', range: { start, end }, message, fixes });
}

const lostHashtag = /[ \t]#[\p{L}\p{N}]/u;

function wholeCopy({ owner, lines }: BrokenCopy): Range {
  const last = lines.at(-1) ?? owner;
  return { start: owner.start + (owner.value?.column ?? owner.column), end: last.start + last.text.trimEnd().length };
}

/** `text: Our tips:` with `- Water daily` in line below it: the lines of a list that was meant as copy. */
export function listInCopyMend(broken: BrokenText, owner: Line): Mend | undefined {
  const copy = owner.key === undefined || !owner.value ? undefined : copyOf(broken, owner);
  const first = copy?.lines.find((line) => !isBlank(line));
  if (!copy || !first || !isDashOf(owner, first)) return undefined;
  return mended({
    code: 'yaml/indentation',
    range: indentationRange(first),
    message: syntaxMessages.strayText(owner.key),
    fixes: [preferredFix(fixTitles.indentText, copyEdits(broken, copy))],
  });
}

/** The text that a line without a key goes on with: the nearest key or item above that takes a text. */
function copyAround(broken: BrokenText, line: Line): BrokenCopy | undefined {
  if (startsEntry(line)) return undefined;
  let owner = broken.lineBefore(line);
  while (owner && !startsEntry(owner) && owner.number > line.number - mostLines) owner = broken.lineBefore(owner);
  return owner && startsEntry(owner) ? copyOf(broken, owner) : undefined;
}

/** A text runs over fewer lines than this. */
const mostLines = 200;

function copyOf(broken: BrokenText, owner: Line): BrokenCopy | undefined {
  const path = owner.key === undefined ? pathAround(broken, owner) : [...pathAround(broken, owner), owner.key];
  if (shapeAt(path)?.kind !== 'text' || /^["'[{&*!]/.test(owner.value?.text ?? '')) return undefined;
  const lines: Line[] = [];
  for (let number = owner.number + 1; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (line.indent <= textIndentAbove(owner) && startsEntry(line) && !isDashOf(owner, line)) break;
    lines.push(line);
  }
  while (lines.at(-1) && lines.at(-1)?.text.trim() === '') lines.pop();
  return { owner, lines };
}

/** A dash in the column of a key belongs to what stands behind that key. */
function isDashOf(owner: Line, line: Line): boolean {
  return owner.key !== undefined && line.indent === owner.column && line.column > line.indent;
}

/** Text below a line has to stand further right than this. */
function textIndentAbove(owner: Line): number {
  return owner.key === undefined ? owner.indent : owner.column;
}

const blockHeader = /^[|>][-+\d]{0,2}\s*(#.*)?$/;

function copyEdits(broken: BrokenText, copy: BrokenCopy): TextEdit[] {
  const { owner, lines } = copy;
  const value = owner.value?.text ?? '';
  const isBlock = blockHeader.test(value);
  const indent = textIndent(broken, copy, isBlock);
  const below = lines.filter(({ text }) => text.trim() !== '').flatMap((line) => indentTo(line, indent));
  if (isBlock || (value !== '' && isSafe([owner, ...lines]))) return below;
  return [blockStart(broken, owner, indent), ...below];
}

function textIndent(broken: BrokenText, { owner, lines }: BrokenCopy, isBlock: boolean): number {
  const first = lines.find(({ text }) => text.trim() !== '');
  const above = textIndentAbove(owner);
  return isBlock && first && first.indent > above ? first.indent : above + Math.max(2, indentUnit(broken));
}

function indentTo(line: Line, indent: number): TextEdit[] {
  if (line.indent >= indent) return [];
  return [{ range: { start: line.start, end: line.start }, newText: ' '.repeat(indent - line.indent) }];
}

/** Whether the lines may stand as they are, without YAML finding a key, a comment or a sign in them. */
function isSafe([owner, ...lines]: readonly Line[]): boolean {
  const texts = [owner?.value?.text ?? '', ...lines.map(({ text }) => text)];
  return texts.every((text) => !/:(\s|$)|\s#|^#|^\s*-\s/.test(text)) && !/^[@`%,\]}|>?-]/.test(texts[0] ?? '');
}

/** A bar behind the colon or dash: the lines below it are one text, whatever they hold. */
function blockStart(broken: BrokenText, owner: Line, indent: number): TextEdit {
  const value = owner.value;
  if (value) {
    const start = owner.start + value.column;
    return { range: { start, end: start }, newText: `|${broken.lineBreak}${' '.repeat(indent)}` };
  }
  const end = owner.start + (owner.key === undefined ? owner.column : owner.text.indexOf(':', owner.column) + 1);
  return { range: { start: end, end }, newText: owner.key === undefined ? '|' : ' |' };
}
