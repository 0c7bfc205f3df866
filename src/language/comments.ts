import type { Brief } from '../format/brief';
import { scalarAt } from '../format/syntax/scalar-at';
import type { Range } from '../format/text';

/** The comment on a line, from its `#` to the end of the line. What looks like one within a text is text. */
export function commentOn({ lines, root }: Brief, line: number): Range | undefined {
  const { start, end } = lines.lineRange(line);
  for (const { index } of lines.lineText(line).matchAll(/(?<=^|\s)#/g))
    if (!scalarAt(root, start + index)) return { start: start + index, end };
  return undefined;
}
