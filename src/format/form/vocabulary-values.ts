import type { Node } from '../nodes';
import type { Shapes } from '../shape';
import { isVocabularyKind, type VocabularyKind } from '../vocabulary';
import { type Place, rootPlace } from './place';
import { PathTree } from './places-at';

/** A value that has to be one of a list, and the kind of that list. */
export interface VocabularyValue {
  readonly place: Place;
  readonly kind: VocabularyKind;
}

/** All platforms, metrics, roles, places … that a file names, one by one. */
export function vocabularyValues(root: Node, shapes: Shapes): VocabularyValue[] {
  const values: VocabularyValue[] = [];
  const paths = pathsByFormat.get(shapes) ?? vocabularyPaths(shapes);
  pathsByFormat.set(shapes, paths);
  paths.visit(rootPlace(root, shapes), (place, kind) => values.push({ place, kind }));
  return values;
}

const pathsByFormat = new WeakMap<Shapes, PathTree<VocabularyKind>>();

function vocabularyPaths(shapes: Shapes): PathTree<VocabularyKind> {
  const tree = new PathTree<VocabularyKind>();
  for (const { path, kind } of shapes.placesOfKinds()) if (isVocabularyKind(kind)) tree.add(path, kind);
  return tree;
}
