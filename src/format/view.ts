import { itemPlace, labelRange, type Place, rootPlace, shapeOf, stepInto } from './form/place';
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
const classes = new WeakMap<Shape, SectionClass>();

function sectionAt(place: Place, shape: Shape | undefined = shapeOf(place)): Section {
  if (!shape) return { place };
  const known = classes.get(shape) ?? sectionClass(place, shape);
  classes.set(shape, known);
  return new known(place);
}

/** What the format says of a key, and, where it holds a list, of the items. */
interface KeyShape {
  readonly shape: Shape;
  readonly itemShape: Shape | undefined;
}

/** Under a name that no key of a format can have. */
const found = Symbol('what was read');
/** What a key was read as that holds nothing sound. */
const nothingSound = Symbol('nothing sound');

/** A class with a getter for each key that the format has at a place like this. Rules ask again and again, so that it keeps what it found. */
function sectionClass(example: Place, { keys }: Shape): SectionClass {
  const keyShapes = keys.map((key) => keyShapeOf(example, key));
  const nothingAsked = keys.map(() => undefined);
  class KnownSection {
    /** By the index of the key; undefined as long as nobody has asked. */
    declare readonly [found]: unknown[];
    constructor(readonly place: Place) {
      this[found] = nothingAsked.slice();
    }
  }
  keys.forEach((key, index) => {
    const keyShape = keyShapes[index];
    const get = function (this: KnownSection): unknown {
      let value = this[found][index];
      if (value === undefined) {
        value = (keyShape && readKey(this.place, key, keyShape)) ?? nothingSound;
        this[found][index] = value;
      }
      return value === nothingSound ? undefined : value;
    };
    Object.defineProperty(KnownSection.prototype, key, { get, enumerable: true });
  });
  return KnownSection;
}

function isList(keyShape: KeyShape | undefined): boolean {
  return keyShape?.shape.types.includes('array') === true;
}

function keyShapeOf(example: Place, key: string): KeyShape | undefined {
  const shape = shapeOf(example, key);
  return shape && { shape, itemShape: shapeOf(example, key, 0) };
}

const none: readonly unknown[] = [];

function readKey(place: Place, key: string, keyShape: KeyShape): unknown {
  const { shape, itemShape } = keyShape;
  const child = stepInto(place, key);
  if (isList(keyShape)) return child ? listAt(child, shape, itemShape) : none;
  if (!child) return undefined;
  return shape.keys.length > 0 ? sectionWhereMap(child, shape) : valueAt(child, shape);
}

function sectionWhereMap(place: Place, shape: Shape): Section | undefined {
  return resolveAlias(place.node)?.kind === 'map' ? sectionAt(place, shape) : undefined;
}

/** The sound items of a list; one bare value where a list may stand counts as a list of one. */
function listAt(place: Place, shape: Shape, itemShape: Shape | undefined): readonly unknown[] {
  const node = resolveAlias(place.node);
  if (!itemShape || !node) return none;
  if (node.kind !== 'list') return shape.types.includes('string') ? present(valueAt(place, itemShape)) : none;
  const items = node.items.map((item, index) => itemAt(itemPlace(place, item, index), itemShape));
  return items.includes(undefined) ? items.filter((item) => item !== undefined) : items;
}

function itemAt(place: Place, shape: Shape): Section | Value<string | number | boolean> | undefined {
  return shape.keys.length > 0 ? sectionWhereMap(place, shape) : valueAt(place, shape);
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
