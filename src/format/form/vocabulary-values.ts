import type { Node } from '../nodes';
import { pathsOfKinds } from '../shape';
import { isVocabularyKind, type VocabularyKind } from '../vocabulary';
import { type Place, rootPlace } from './place';
import { PathTree } from './places-at';

/** A value that has to be one of a list, and the kind of that list. */
export interface VocabularyValue {
  readonly place: Place;
  readonly kind: VocabularyKind;
}

/** All platforms, metrics, roles, places … that a brief names, one by one. */
export function vocabularyValues(root: Node): VocabularyValue[] {
  const values: VocabularyValue[] = [];
  paths ??= vocabularyPaths();
  paths.visit(rootPlace(root), (place, kind) => values.push({ place, kind }));
  return values;
}

let paths: PathTree<VocabularyKind> | undefined;

function vocabularyPaths(): PathTree<VocabularyKind> {
  const tree = new PathTree<VocabularyKind>();
  for (const { path, kind } of pathsOfKinds()) if (isVocabularyKind(kind)) tree.add(path, kind);
  return tree;
}
