import type { ListNode, Node } from '../format/nodes';
import { writtenRange } from '../format/stretches';
import type { LineIndex, Range } from '../format/text';

/** A value as it is written; of nothing, the place where it could stand. */
export function writtenNode(text: string, node: Node): Range {
  return writtenRange(text, node);
}

/** `key: value`, from the key to the end of the value. */
export function writtenEntry(text: string, { key, value }: { readonly key: Node; readonly value: Node }): Range {
  return { start: key.start, end: Math.max(key.end, writtenNode(text, value).end) };
}

/** An item of a list, from its dash on; between brackets there is none. */
export function writtenItem(lines: LineIndex, list: ListNode, index: number): Range {
  const item = list.items[index] ?? list;
  const { start, end } = writtenNode(lines.text, item);
  return { start: list.flow ? start : dashOf(lines, list, index, start), end: Math.max(start, end) };
}

/** The dashes of a list stand below each other. Where none is found, an item begins with what it holds. */
function dashOf(lines: LineIndex, list: ListNode, index: number, start: number): number {
  if (index === 0) return Math.min(list.start, start);
  const { character } = lines.positionAt(list.start);
  const before = list.items[index - 1]?.end ?? list.start;
  for (let line = lines.lineAt(start); line >= lines.lineAt(before); line--) {
    const dash = lines.lineRange(line).start + character;
    if (lines.text[dash] === '-' && dash >= before && dash < start) return dash;
  }
  return start;
}
