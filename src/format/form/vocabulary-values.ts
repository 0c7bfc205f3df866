import type { Node, Path } from '../nodes';
import { pathsOfKinds } from '../shape';
import { isVocabularyKind, type VocabularyKind } from '../vocabulary';
import type { Place } from './place';
import { placesAt } from './places-at';

/** A value that has to be one of a list, and the kind of that list. */
export interface VocabularyValue {
  readonly place: Place;
  readonly kind: VocabularyKind;
}

/** All platforms, metrics, roles, places … that a brief names, one by one. */
export function vocabularyValues(root: Node): VocabularyValue[] {
  const values: VocabularyValue[] = [];
  for (const { path, kind } of vocabularyPaths()) {
    for (const place of placesAt(root, path)) values.push({ place, kind });
  }
  return values;
}

let paths: { path: Path; kind: VocabularyKind }[] | undefined;

function vocabularyPaths() {
  paths ??= pathsOfKinds().flatMap(({ path, kind }) => (isVocabularyKind(kind) ? [{ path, kind }] : []));
  return paths;
}
