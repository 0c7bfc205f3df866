import type { ListNode, MapNode, Node } from '../nodes';
import { indexOfLastBefore } from '../search';
import type { Value } from '../view';
import { entryPlace, itemPlace, type Place, rootPlace } from './place';

/**
 * The text of a brief in which an offset lies, where it is written: what an alias repeats is found at its anchor.
 * Undefined between texts, in keys, in comments and in values that are no texts.
 */
export function textAt(source: string, root: Node, offset: number): Value<string> | undefined {
  const place = placeOf(rootPlace(root), offset);
  const node = place?.node;
  if (!place || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const isInHeader = node.style === 'block' && !/[\r\n]/.test(source.slice(node.start, offset));
  return isInHeader ? undefined : { value: node.value, start: node.start, end: node.end, place };
}

function placeOf(place: Place, offset: number): Place | undefined {
  const { node } = place;
  if (offset < node.start || offset >= node.end) return undefined;
  if (node.kind === 'scalar' || node.kind === 'alias') return place;
  const child = childAt(place, node, offset);
  return child && placeOf(child, offset);
}

function childAt(parent: Place, node: MapNode | ListNode, offset: number): Place | undefined {
  if (node.kind === 'list') {
    const index = indexOfLastBefore(node.items, offset, ({ start }) => start);
    const item = node.items[index];
    return item && itemPlace(parent, item, index);
  }
  const entry = node.entries[indexOfLastBefore(node.entries, offset, ({ key }) => key.start)];
  return entry && entryPlace(parent, entry);
}
