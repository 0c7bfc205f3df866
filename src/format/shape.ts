import schema from './generated/shape.json';
import type { Path } from './nodes';

/** What the schema says of one place in a brief, with its references followed. */
export interface Shape {
  /** The name of the schema's definition, which names the kind of value: `date`, `platform`, `goal`. */
  readonly kind: string | undefined;
  readonly types: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
  /** The keys that may stand here, in the standard order; empty where none may. */
  readonly keys: readonly string[];
  readonly required: readonly string[];
  /** The allowed values, where the schema lists them. */
  readonly values: readonly (string | number)[];
  readonly minItems: number;
}

interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly enum?: readonly (string | number)[];
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
  readonly minItems?: number;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const root: SchemaNode = schema as SchemaNode;

/** The shape at a path from the root of a brief, or undefined where the format has no such place. */
export function shapeAt(path: Path): Shape | undefined {
  const node = schemaAt(path);
  return node && shapeOf(node);
}

const shapes = new WeakMap<SchemaNode, Shape>();

function shapeOf(node: SchemaNode): Shape {
  const known = shapes.get(node);
  if (known) return known;
  const target = follow(node);
  const properties = target.properties ?? {};
  const shape: Shape = {
    kind: nameOf(node),
    types: [target.type ?? node.type ?? []].flat(),
    title: node.title ?? target.title ?? '',
    description: node.description ?? target.description ?? '',
    example: (node.examples ?? target.examples)?.[0],
    keys: Object.keys(properties),
    required: target.required ?? [],
    values: target.enum ?? target.else?.enum ?? [],
    minItems: target.minItems ?? node.minItems ?? 0,
  };
  shapes.set(node, shape);
  return shape;
}

function schemaAt(path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    if (!node) return undefined;
    const target: SchemaNode = follow(node);
    node = typeof step === 'number' ? itemsOf(target) : ownProperty(target, step);
  }
  return node;
}

/** A list whose items are checked only where it is a list (`if` … `then`) says so in one of its branches. */
function itemsOf(node: SchemaNode): SchemaNode | undefined {
  return node.items ?? node.then?.items ?? node.else?.items;
}

function ownProperty(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
}

function follow(node: SchemaNode): SchemaNode {
  const name = nameOf(node);
  return (name && root.definitions?.[name]) || node;
}

function nameOf(node: SchemaNode): string | undefined {
  return node.$ref?.replace('#/definitions/', '');
}

/** Every place of the format that may hold `key`, as paths of the maps around it (list items stand as 0). */
export function placesOfKey(key: string): readonly Path[] {
  return allPlaces().get(key) ?? [];
}

/** Whether the format knows the key anywhere. */
export function isKnownKey(key: string): boolean {
  return allPlaces().has(key);
}

let places: Map<string, Path[]> | undefined;

function allPlaces(): Map<string, Path[]> {
  if (places) return places;
  places = new Map();
  collectPlaces(root, [], places);
  return places;
}

function collectPlaces(node: SchemaNode, path: Path, found: Map<string, Path[]>): void {
  const target = follow(node);
  for (const [key, child] of Object.entries(target.properties ?? {})) {
    found.set(key, [...(found.get(key) ?? []), path]);
    collectPlaces(child, [...path, key], found);
  }
  const items = itemsOf(target);
  if (items) collectPlaces(items, [...path, 0], found);
}

/** Every place of the format that holds a value of a named kind, with the kind of its single values. */
export function pathsOfKinds(): readonly { readonly path: Path; readonly kind: string }[] {
  const found: { path: Path; kind: string }[] = [];
  collectKinds(root, [], found);
  return found;
}

function collectKinds(node: SchemaNode, path: Path, found: { path: Path; kind: string }[]): void {
  const target = follow(node);
  const items = itemsOf(target);
  const name = nameOf(items && !items.properties && !follow(items).properties ? items : node);
  if (name && !target.properties && !(items && follow(items).properties)) {
    found.push({ path, kind: name });
    return;
  }
  for (const [key, child] of Object.entries(target.properties ?? {})) collectKinds(child, [...path, key], found);
  if (items) collectKinds(items, [...path, 0], found);
}
