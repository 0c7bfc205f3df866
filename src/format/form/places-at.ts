import { type Node, type Path, resolveAlias } from '../nodes';
import { type Place, rootPlace, stepInto } from './place';

/**
 * All places of a brief at a path of the format, in which a number stands for every item of a list:
 * `['strategy', 'goals', 0, 'id']` leads to the ids of all goals. Where one value or a list of values may stand, each
 * value is a place of its own.
 */
export function placesAt(root: Node, path: Path): Place[] {
  let places = [rootPlace(root)];
  for (const step of path) {
    places = places.flatMap((place) => (typeof step === 'number' ? itemsOf(place) : (stepInto(place, step) ?? [])));
    if (places.length === 0) return places;
  }
  return places.flatMap((place) => (resolveAlias(place.node)?.kind === 'list' ? itemsOf(place) : place));
}

function itemsOf(place: Place): Place[] {
  const list = resolveAlias(place.node);
  if (list?.kind !== 'list') return [];
  return list.items.map((node, index) => ({ path: [...place.path, index], node, entry: undefined, parent: place }));
}
