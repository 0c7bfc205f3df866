import { labelRange, type Place, rootPlace, shapeOf, stepInto } from './form/place';
import type { ConfigView } from './generated/config-view-types';
import type { BriefView } from './generated/view-types';
import { entryOf, isNull, type Node, resolveAlias, type ScalarNode } from './nodes';
import type { Shape, Shapes } from './shape';
import type { Range } from './text';

/** A single value of a brief and where it stands. Values of the wrong kind are left out, so that rules need not ask. */
export interface Value<T extends string | number | boolean> extends Range {
  readonly value: T;
  readonly place: Place;
}

/** A part of a brief that has keys of its own: a section, or an item of a list. */
export interface Section {
  readonly place: Place;
}

/**
 * The typed view over a brief's tree: `view.strategy?.goals[0]?.metrics[0]?.target?.value`. Its types are made from the
 * schema (generated/view-types.ts). Every part is read when it is first asked for, and is there whatever stands beside it.
 */
export function viewOf(root: Node | undefined): BriefView {
  return sectionAt(rootPlace(root ?? nothing)) as unknown as BriefView;
}

/** The same for a project config. */
export function configViewOf(root: Node | undefined, shapes: Shapes): ConfigView {
  return sectionAt(rootPlace(root ?? nothing, shapes)) as unknown as ConfigView;
}

const nothing: ScalarNode = { kind: 'scalar', start: 0, end: 0, value: null, style: 'plain' };

/** What to mark for a part as a whole: its key, its id, or its first key. */
export function labelOf(text: string, section: Section): Range {
  return labelRange(text, section.place);
}

/** The key of an entry, as written; undefined where the brief does not have it. */
export function keyRangeOf(section: Section, key: string): Range | undefined {
  const map = resolveAlias(section.place.node);
  const entry = map?.kind === 'map' ? entryOf(map, key) : undefined;
  return entry && { start: entry.key.start, end: entry.key.end };
}

type SectionClass = new (place: Place) => Section;
const classesByFormat = new WeakMap<Shapes, Map<string, SectionClass>>();

function sectionAt(place: Place): Section {
  const classes = classesByFormat.get(place.shapes) ?? new Map<string, SectionClass>();
  classesByFormat.set(place.shapes, classes);
  const kind = shapeOf(place)?.kind ?? '';
  const known = classes.get(kind) ?? sectionClass(place);
  classes.set(kind, known);
  return new known(place);
}

/** What the format says of a key, and, where it holds a list, of the items. */
interface KeyShape {
  readonly shape: Shape;
  readonly itemShape: Shape | undefined;
}

/** Under a name that no key of a format can have. */
const found = Symbol('what was read');

/** A class with a getter for each key that the format has at a place like this. Rules ask again and again, so that it keeps what it found. */
function sectionClass(example: Place): SectionClass {
  class KnownSection {
    readonly [found] = new Map<string, unknown>();
    constructor(readonly place: Place) {}
  }
  for (const key of shapeOf(example)?.keys ?? []) {
    const keyShape = keyShapeOf(example, key);
    const get = function (this: KnownSection): unknown {
      if (!this[found].has(key)) this[found].set(key, keyShape && readKey(this.place, key, keyShape));
      return this[found].get(key);
    };
    Object.defineProperty(KnownSection.prototype, key, { get, enumerable: true });
  }
  return KnownSection;
}

function keyShapeOf(example: Place, key: string): KeyShape | undefined {
  const shape = shapeOf(example, key);
  return shape && { shape, itemShape: example.shapes.at([...example.path, key, 0]) };
}

function readKey(place: Place, key: string, { shape, itemShape }: KeyShape): unknown {
  const child = stepInto(place, key);
  if (shape.types.includes('array')) return child ? listAt(child, shape, itemShape) : [];
  if (!child) return undefined;
  return shape.keys.length > 0 ? sectionWhereMap(child) : valueAt(child, shape);
}

function sectionWhereMap(place: Place): Section | undefined {
  return resolveAlias(place.node)?.kind === 'map' ? sectionAt(place) : undefined;
}

/** The sound items of a list; one bare value where a list may stand counts as a list of one. */
function listAt(place: Place, shape: Shape, itemShape: Shape | undefined): unknown[] {
  const node = resolveAlias(place.node);
  if (!itemShape || !node) return [];
  if (node.kind !== 'list') return shape.types.includes('string') ? present(valueAt(place, itemShape)) : [];
  const items = node.items.map((item, index) => ({
    shapes: place.shapes,
    path: [...place.path, index],
    node: item,
    entry: undefined,
    parent: place,
  }));
  return items.flatMap((item) => present(itemShape.keys.length > 0 ? sectionWhereMap(item) : valueAt(item, itemShape)));
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function valueAt(place: Place, shape: Shape): Value<string | number | boolean> | undefined {
  const node = resolveAlias(place.node);
  if (node?.kind !== 'scalar' || isNull(node) || node.value === null || !fits(node.value, shape)) return undefined;
  return { value: node.value, start: node.start, end: node.end, place };
}

function fits(value: string | number | boolean, { types }: Shape): boolean {
  if (typeof value === 'string') return types.includes('string') && value !== '';
  if (typeof value === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return types.includes('boolean');
}
