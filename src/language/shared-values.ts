import type { Brief } from '../format/brief';
import { type Place, rootPlace, shapeOf, stepInto } from '../format/form/place';
import type { IdUse } from '../format/ids';
import { effectiveEntries, type Node, resolveAlias, type ScalarNode } from '../format/nodes';

/**
 * A place of the format that repeats one of the values by an alias or a merge but is not among their uses: who changes
 * the value changes it there as well. Blocks under keys of the author's own only keep what is shared.
 */
export function otherUseOf(brief: Brief, values: readonly ScalarNode[], uses: readonly IdUse[]): Place | undefined {
  const known = new Set(uses.map(({ place }) => pathText(place)));
  const wanted = new Set<Node>(values);
  return brief.root && search(rootPlace(brief.root), (place, node) => wanted.has(node) && !known.has(pathText(place)));
}

function search(place: Place, isWanted: (place: Place, node: Node) => boolean): Place | undefined {
  const node = resolveAlias(place.node);
  if (!node || !shapeOf(place)) return undefined;
  if (node.kind === 'scalar') return isWanted(place, node) ? place : undefined;
  const steps = node.kind === 'map' ? effectiveEntries(node).keys() : node.items.keys();
  for (const step of steps) {
    const child = stepInto(place, step);
    const found = child && search(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function pathText({ path }: Place): string {
  return JSON.stringify(path);
}
