import configSchema from './generated/config-shape.json';
import briefSchema from './generated/shape.json';
import type { Path } from './nodes';

/** What a schema says of one place in a file, with its references followed. */
export interface Shape {
  /** The name of the schema's definition, which names the kind of value: `date`, `platform`, `goal`. */
  readonly kind: string | undefined;
  readonly types: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
  /** The keys that may stand here, in the standard order; empty where none may. */
  readonly keys: readonly string[];
  readonly keySet: ReadonlySet<string>;
  readonly required: readonly string[];
  /** The allowed values, where the schema lists them. */
  readonly values: readonly (string | number)[];
  readonly minItems: number;
}

/** A JSON Schema, as far as it tells what a file may hold. */
export interface SchemaNode {
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

/** A named kind of value, and a place that holds it; a number in a path stands for every item of a list. */
export interface PlaceOfKind {
  readonly path: Path;
  readonly kind: string;
}

/** What may stand where in files of one format, by the format's schema. */
export class Shapes {
  private readonly known = new WeakMap<SchemaNode, Shape>();
  private placesByKey: ReadonlyMap<string, readonly Path[]> | undefined;

  constructor(private readonly root: SchemaNode) {}

  /** The shape at a path from the root of a file, or undefined where the format has no such place. */
  at(path: Path): Shape | undefined {
    const node = this.schemaAt(path);
    if (!node) return undefined;
    const known = this.known.get(node) ?? this.shapeOf(node);
    this.known.set(node, known);
    return known;
  }

  /** Every place of the format that may hold `key`, as paths of the maps around it (list items stand as 0). */
  placesOfKey(key: string): readonly Path[] {
    this.placesByKey ??= this.collectPlaces(this.root, [], new Map());
    return this.placesByKey.get(key) ?? [];
  }

  /** Every place of the format that holds a value of a named kind, with the kind of its single values. */
  placesOfKinds(): readonly PlaceOfKind[] {
    return this.collectKinds(this.root, [], []);
  }

  private shapeOf(node: SchemaNode): Shape {
    const target = this.follow(node);
    const keys = Object.keys(target.properties ?? {});
    return {
      kind: nameOf(node),
      types: [target.type ?? node.type ?? []].flat(),
      title: node.title ?? target.title ?? '',
      description: node.description ?? target.description ?? '',
      example: (node.examples ?? target.examples)?.[0],
      keys,
      keySet: new Set(keys),
      required: target.required ?? [],
      values: target.enum ?? target.else?.enum ?? [],
      minItems: target.minItems ?? node.minItems ?? 0,
    };
  }

  private schemaAt(path: Path): SchemaNode | undefined {
    let node: SchemaNode | undefined = this.root;
    for (const step of path) {
      if (!node) return undefined;
      const target: SchemaNode = this.follow(node);
      node = typeof step === 'number' ? itemsOf(target) : ownProperty(target, step);
    }
    return node;
  }

  private follow(node: SchemaNode): SchemaNode {
    const name = nameOf(node);
    return (name && this.root.definitions?.[name]) || node;
  }

  private collectPlaces(node: SchemaNode, path: Path, found: Map<string, Path[]>): ReadonlyMap<string, Path[]> {
    const target = this.follow(node);
    for (const [key, child] of Object.entries(target.properties ?? {})) {
      found.set(key, [...(found.get(key) ?? []), path]);
      this.collectPlaces(child, [...path, key], found);
    }
    const items = itemsOf(target);
    if (items) this.collectPlaces(items, [...path, 0], found);
    return found;
  }

  private collectKinds(node: SchemaNode, path: Path, found: PlaceOfKind[]): readonly PlaceOfKind[] {
    const target = this.follow(node);
    const items = itemsOf(target);
    const itemsHaveKeys = items !== undefined && this.follow(items).properties !== undefined;
    const name = nameOf(items && !itemsHaveKeys ? items : node);
    if (name && !target.properties && !itemsHaveKeys) {
      found.push({ path, kind: name });
      return found;
    }
    for (const [key, child] of Object.entries(target.properties ?? {})) this.collectKinds(child, [...path, key], found);
    if (items) this.collectKinds(items, [...path, 0], found);
    return found;
  }
}

/** A list whose items are checked only where it is a list (`if` … `then`) says so in one of its branches. */
function itemsOf(node: SchemaNode): SchemaNode | undefined {
  return node.items ?? node.then?.items ?? node.else?.items;
}

function ownProperty(node: SchemaNode, key: string): SchemaNode | undefined {
  return node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
}

const definitions = '#/definitions/';

function nameOf(node: SchemaNode): string | undefined {
  return node.$ref?.slice(definitions.length);
}

export const briefShapes = new Shapes(briefSchema as SchemaNode);
export const configShapes = new Shapes(configSchema as SchemaNode);

/** The shape at a path from the root of a brief, or undefined where the format has no such place. */
export function shapeAt(path: Path): Shape | undefined {
  return briefShapes.at(path);
}

/** Every place of a brief that may hold `key`, as paths of the maps around it (list items stand as 0). */
export function placesOfKey(key: string): readonly Path[] {
  return briefShapes.placesOfKey(key);
}

/** Whether a brief knows the key anywhere. */
export function isKnownKey(key: string): boolean {
  return placesOfKey(key).length > 0;
}

/** Every place of a brief that holds a value of a named kind, with the kind of its single values. */
export function pathsOfKinds(): readonly PlaceOfKind[] {
  return briefShapes.placesOfKinds();
}
