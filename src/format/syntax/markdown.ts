import { fixTitles, syntaxMessages } from '../messages';
import { type BrokenText, isBriefKey } from './broken-text';
import type { Line } from './line';
import { type Mend, mended, preferredFix } from './mend';

const fence = /^ {0,3}```\s*[\w-]*\s*$/;

/** The marks around a brief that was copied out of a chat or a Markdown file. */
export function codeFenceMend(broken: BrokenText, line: Line): Mend | undefined {
  if (!fence.test(line.text)) return undefined;
  const edits = [];
  for (let number = 0; number <= broken.lastLine; number++) {
    const { start, text } = broken.line(number);
    const end = number < broken.lastLine ? broken.line(number + 1).start : start + text.length;
    if (fence.test(text)) edits.push({ range: { start, end }, newText: '' });
  }
  const range = { start: line.start, end: line.start + line.text.trimEnd().length };
  const fixes = [preferredFix(fixTitles.removeFences, edits)];
  return mended({ code: 'yaml/syntax', range, message: syntaxMessages.codeFence(), fixes });
}

/** `**name**: Grow`: a key in bold letters. */
export function boldKeyMend(line: Line): Mend | undefined {
  const [, before = '', stars, key, colon] = /^(\s*(?:-\s+)*)(\*{1,3}|__)([A-Za-z_]\w*)(:?\2:?)/.exec(line.text) ?? [];
  if (stars === undefined || key === undefined || !colon?.includes(':') || !isBriefKey(key)) return undefined;
  const start = line.start + before.length;
  const end = start + stars.length + key.length + colon.length;
  const fixes = [preferredFix(fixTitles.removeStars, [{ range: { start, end }, newText: `${key}:` }])];
  const range = { start, end: end - 1 };
  return mended({ code: 'yaml/syntax', range, message: syntaxMessages.boldKey(key), fixes });
}
