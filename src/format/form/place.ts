import { ordinal, quoted } from '../messages';
import {
  type Entry,
  entryOf,
  isNothing,
  keyText,
  type MapNode,
  type Node,
  type Path,
  type PathStep,
  resolveAlias,
} from '../nodes';
import { briefShapes, type Shape, type Shapes } from '../shape';
import { type Range, visibleRange } from '../text';

/** A place in a file: the way to it, what stands there, and the entry or list that holds it. */
export class Place {
  private way: Path | undefined;
  private itsShape: Shape | undefined;

  constructor(
    /** What may stand where in the file. */
    readonly shapes: Shapes,
    /** As written: an alias is not followed. */
    readonly node: Node,
    readonly entry: Entry | undefined,
    readonly parent: Place | undefined,
    private readonly step: PathStep | undefined,
  ) {}

  /** The keys and indexes that lead here. Made when asked for: of most places nobody does. */
  get path(): Path {
    this.way ??= this.parent && this.step !== undefined ? [...this.parent.path, this.step] : [];
    return this.way;
  }

  /** What may stand here; undefined where the format has no such place. */
  get shape(): Shape | undefined {
    this.itsShape ??= this.shapes.at(this.path);
    return this.itsShape;
  }
}

export function rootPlace(root: Node, shapes: Shapes = briefShapes): Place {
  return new Place(shapes, root, undefined, undefined, undefined);
}

/** The place of a list's item. */
export function itemPlace(list: Place, node: Node, index: number): Place {
  return new Place(list.shapes, node, undefined, list, index);
}

/** The place of a map's entry. */
export function entryPlace(map: Place, entry: Entry): Place {
  return new Place(map.shapes, entry.value, entry, map, keyText(entry));
}

/** What may stand at a place, or one step further. */
export function shapeOf(place: Place, ...further: readonly PathStep[]): Shape | undefined {
  return further.length > 0 ? place.shapes.at([...place.path, ...further]) : place.shape;
}

/** The place one step further, or undefined where the brief does not hold it. */
export function stepInto(place: Place, step: PathStep): Place | undefined {
  const holder = resolveAlias(place.node);
  if (holder?.kind === 'map') {
    const entry = entryOf(holder, String(step));
    return entry && entryPlace(place, entry);
  }
  const item = holder?.kind === 'list' ? holder.items[Number(step)] : undefined;
  return item && itemPlace(place, item, Number(step));
}

/** The place that a JSON pointer leads to: `/strategy/goals/0/id`. */
export function placeAt(root: Node, pointer: string, shapes: Shapes = briefShapes): Place | undefined {
  let place: Place | undefined = rootPlace(root, shapes);
  for (const part of pointer.split('/').slice(1)) {
    if (!place) return undefined;
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    place = stepInto(place, resolveAlias(place.node)?.kind === 'list' ? Number(name) : name);
  }
  return place;
}

/** What to mark for a wrong value: the value itself, unless it is a whole block or nothing at all. */
export function valueRange(text: string, place: Place): Range {
  const node = place.node;
  const oneLine = node.kind === 'scalar' ? node.style !== 'block' : node.kind === 'alias' || node.flow;
  if (!isNothing(node) && oneLine) return { start: node.start, end: node.end };
  return labelRange(text, place);
}

/** What to mark for a place as a whole: its key; of a list item its id, its first key, or its dash. */
export function labelRange(text: string, place: Place): Range {
  if (place.entry) return keyRange(text, place.entry);
  const node = resolveAlias(place.node);
  if (node?.kind === 'map' && node.entries[0]) return itemLabel(text, node, node.entries[0]);
  if (place.parent && node && isNothing(node)) return dashBefore(text, node.start);
  const { start, end } = place.node;
  return firstLine(text, { start, end });
}

function itemLabel(text: string, map: MapNode, first: Entry): Range {
  const id = entryOf(map, 'id');
  return id?.value.kind === 'scalar' && !isNothing(id.value)
    ? { start: id.value.start, end: id.value.end }
    : keyRange(text, first);
}

function dashBefore(text: string, offset: number): Range {
  const dash = text.lastIndexOf('-', offset);
  return dash < 0 ? { start: offset, end: Math.min(offset + 1, text.length) } : { start: dash, end: dash + 1 };
}

function firstLine(text: string, { start, end }: Range): Range {
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? end : start + Math.max(lineEnd, 1) };
}

/** What to mark for a key; one that is empty shows as the sign beside it. */
export function keyRange(text: string, { key }: Entry): Range {
  return visibleRange(text, key);
}

/** How an author would call a place: `the brief`, `"campaign"`, `goal "first-harvest"`, `the 2nd content item`. */
export function nameOfPlace(place: Place): string {
  if (place.path.length === 0) return place.shapes === briefShapes ? 'the brief' : 'the config';
  const step = place.path.at(-1);
  if (typeof step !== 'number') return quoted(String(step));
  const noun = shapeOf(place)?.title.toLowerCase() ?? 'item';
  const id = idOf(resolveAlias(place.node));
  return id === undefined ? `the ${ordinal(step + 1)} ${noun}` : `${noun} ${quoted(id)}`;
}

/** What a list item is known by. */
function idOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const key of ['id', 'name', 'title', 'platform', 'metric']) {
    const value = entryOf(node, key)?.value;
    if (value?.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value;
  }
  return undefined;
}

/** `The 2nd goal`, where a sentence begins. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
