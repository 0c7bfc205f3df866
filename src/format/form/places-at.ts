import { type Entry, keyText, type MapNode, type Path, resolveAlias, writtenOrMerged } from '../nodes';
import { entryPlace, itemPlace, type Place } from './place';

/**
 * Paths of the format, each with a label of the caller's, grown together where they begin alike, so that a brief is
 * walked once for all of them. In a path a number stands for every item of a list: `['strategy', 'goals', 0, 'id']`
 * leads to the ids of all goals.
 */
export class PathTree<T> {
  private readonly labels: T[] = [];
  private readonly keys = new Map<string, PathTree<T>>();
  private items: PathTree<T> | undefined;

  add(path: Path, label: T): void {
    const [step, ...rest] = path;
    if (step === undefined) this.labels.push(label);
    else this.below(step).add(rest, label);
  }

  private below(step: string | number): PathTree<T> {
    if (typeof step === 'number') {
      this.items ??= new PathTree();
      return this.items;
    }
    const tree = this.keys.get(step) ?? new PathTree();
    this.keys.set(step, tree);
    return tree;
  }

  /**
   * Tells `found` of every place that a path leads to. Where one value or a list of values may stand, each value is a
   * place of its own.
   */
  visit(place: Place, found: (place: Place, label: T) => void): void {
    const node = resolveAlias(place.node);
    if (node?.kind === 'list') {
      this.visitItems(place, node.items, found);
      return;
    }
    for (const label of this.labels) found(place, label);
    if (node?.kind === 'map') this.visitKeys(place, node, found);
  }

  private visitKeys(place: Place, map: MapNode, found: (place: Place, label: T) => void): void {
    const trees: PathTree<T>[] = [];
    const entries: Entry[] = [];
    for (const entry of writtenOrMerged(map)) {
      const tree = this.keys.get(keyText(entry));
      if (!tree) continue;
      const before = trees.indexOf(tree);
      const at = before < 0 ? trees.push(tree) - 1 : before;
      entries[at] = entry; // of two entries with one key the later counts
    }
    entries.forEach((entry, at) => {
      trees[at]?.visit(entryPlace(place, entry), found);
    });
  }

  private visitItems(list: Place, items: readonly Place['node'][], found: (place: Place, label: T) => void): void {
    items.forEach((node, index) => {
      const place = itemPlace(list, node, index);
      for (const label of this.labels) found(place, label);
      this.items?.visit(place, found);
    });
  }
}
