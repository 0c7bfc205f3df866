import type { Node, ScalarNode } from '../nodes';

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
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
