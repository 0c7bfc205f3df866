import { shapeOf } from '../format/form/place';
import { nearest } from '../format/near';
import { entryOf, keyText, type MapNode, type Node, resolveAlias, writtenOrMerged } from '../format/nodes';
import type { Section } from '../format/view';

/**
 * Whether a section says nothing of `key`. It does not lack what is misspelt, stands in a section around it or has
 * nothing behind it: those are findings about its form, and one cause is one finding.
 */
export function lacks(section: Section, key: string): boolean {
  const map = mapOf(section.place.node);
  if (!map) return false;
  const entry = entryOf(map, key);
  return entry ? isEmptyCollection(entry.value) : !isMisspeltIn(section, map, key) && !standsAround(section, key);
}

/** Written as a list or keys without anything in it. */
function isEmptyCollection(node: Node): boolean {
  const resolved = resolveAlias(node);
  return (
    (resolved?.kind === 'list' && resolved.items.length === 0) ||
    (resolved?.kind === 'map' && resolved.entries.length === 0)
  );
}

function isMisspeltIn({ place }: Section, map: MapNode, key: string): boolean {
  const known = shapeOf(place)?.keySet;
  for (const entry of writtenOrMerged(map)) {
    const word = keyText(entry);
    if (!known?.has(word) && nearest(word, [key]).length > 0) return true;
  }
  return false;
}

function standsAround({ place }: Section, key: string): boolean {
  for (let around = place.parent; around; around = around.parent) {
    const map = mapOf(around.node);
    if (map && entryOf(map, key) && !shapeOf(around)?.keySet.has(key)) return true;
  }
  return false;
}

function mapOf(node: Node): MapNode | undefined {
  const resolved = resolveAlias(node);
  return resolved?.kind === 'map' ? resolved : undefined;
}
