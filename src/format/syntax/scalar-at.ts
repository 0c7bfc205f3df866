import type { Node, ScalarNode } from '../nodes';
import { indexOfLastBefore } from '../search';

/** The key or value at an offset, found without looking at what stands before or behind it. */
export function scalarAt(node: Node | undefined, offset: number): ScalarNode | undefined {
  if (!node || offset < node.start || offset >= node.end) return undefined;
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list')
    return scalarAt(
      lastStartingBefore(node.items, offset, (item) => item.start),
      offset,
    );
  if (node.kind === 'alias') return undefined;
  const entry = lastStartingBefore(node.entries, offset, ({ key }) => key.start);
  return entry && (scalarAt(entry.key, offset) ?? scalarAt(entry.value, offset));
}

function lastStartingBefore<T>(sorted: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  return sorted[indexOfLastBefore(sorted, offset, startOf)];
}
