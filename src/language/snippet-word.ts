import type { Brief } from '../format/brief';
import type { Range } from '../format/text';
import { BriefLines } from './brief-lines';
import { isInCopy } from './prose-at';

/**
 * The word in whose place a snippet may be put in: alone on its line, not written yet or begun as the names of snippets
 * begin. Undefined elsewhere, above all in copy: who writes "us" in a title does not ask for `brief-user-content`.
 */
export function snippetWordAt(brief: Brief, offset: number): Range | undefined {
  const lines = new BriefLines(brief);
  const line = lines.line(brief.lines.lineAt(offset));
  const word = /^\s*(?:(b[\w-]*)\s*)?$/.exec(line.text);
  if (!word || isInCopy(lines, line, offset)) return undefined;
  const start = word[1] ? line.start + line.text.indexOf(word[1]) : offset;
  const end = start + (word[1]?.length ?? 0);
  return start <= offset && offset <= end ? { start, end } : undefined;
}
