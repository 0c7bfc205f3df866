import type { Brief } from '../format/brief';
import { entryPlace, itemPlace, type Place, rootPlace } from '../format/form/place';
import type { LineIndex } from '../format/text';
import { writtenEntry, writtenItem } from './written';

/**
 * The places that stand around an offset, the brief itself first and the innermost last. An edge counts as inside, so
 * that a cursor behind a word is in it. Aliases are not followed: what they stand for is written elsewhere.
 */
export function placesAround(brief: Brief, offset: number): readonly Place[] {
  const places: Place[] = [];
  let next = brief.root && rootPlace(brief.root, brief.format.shapes);
  while (next) {
    places.push(next);
    next = childAt(brief.lines, next, offset);
  }
  return places;
}

function childAt(lines: LineIndex, holder: Place, offset: number): Place | undefined {
  if (holder.node.kind === 'map') return valueAt(lines, holder, offset);
  return holder.node.kind === 'list' ? itemAt(lines, holder, offset) : undefined;
}

function valueAt(lines: LineIndex, holder: Place, offset: number): Place | undefined {
  const { node } = holder;
  const entry = node.kind === 'map' ? node.entries.findLast(({ key }) => key.start <= offset) : undefined;
  if (!entry || writtenEntry(lines.text, entry).end < offset) return undefined;
  return entryPlace(holder, entry);
}

function itemAt(lines: LineIndex, holder: Place, offset: number): Place | undefined {
  const { node } = holder;
  if (node.kind !== 'list') return undefined;
  const behind = node.items.findIndex(({ start }) => start > offset);
  const last = behind < 0 ? node.items.length - 1 : behind;
  for (const index of [last, last - 1]) {
    const item = node.items[index];
    const range = item && writtenItem(lines, node, index);
    if (range && range.start <= offset && offset <= range.end) return itemPlace(holder, item, index);
  }
  return undefined;
}
