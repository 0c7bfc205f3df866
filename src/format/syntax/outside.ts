import { fixTitles, syntaxMessages } from '../messages';
import type { BrokenText } from './broken-text';
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
