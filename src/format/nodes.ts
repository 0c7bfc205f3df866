import type { Range } from './text';

/**
 * Our own small tree over a brief's text. Every node is a range of the text (`start`, `end`) as well.
 * Whatever reads the YAML builds this tree; nothing above `src/format` ever sees the nodes of a YAML library.
 */
export type Node = MapNode | ListNode | ScalarNode | AliasNode;

export type ScalarValue = string | number | boolean | null;
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A single value. Nothing at all after a key or a dash is the value `null` with an empty range. */
export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  readonly style: ScalarStyle;
}

/** `key: value`. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface MapNode extends Range {
  readonly kind: 'map';
  /** Written with braces. */
  readonly flow: boolean;
  /** As written, in order; a `<<` is one of them. */
  readonly entries: readonly Entry[];
}

export interface ListNode extends Range {
  readonly kind: 'list';
  /** Written with brackets. */
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** `*name`. An alias to nothing, or to a block that holds the alias itself, has no target. */
export interface AliasNode extends Range {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: Node | undefined;
}

/** One step from a map or list to what it holds: a key, or an index counted from zero. */
export type PathStep = string | number;
export type Path = readonly PathStep[];

/** What an alias stands for; any other node is itself. */
export function resolveAlias(node: Node | undefined): Exclude<Node, AliasNode> | undefined {
  let current = node;
  for (let hops = 0; current?.kind === 'alias' && hops < 100; hops++) current = current.target;
  return current?.kind === 'alias' ? undefined : current;
}

/** Whether nothing is written where a value could stand. */
export function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.start === node.end;
}

/** Whether there is no value: nothing written, or `null` or `~`. */
export function isNull(node: Node | undefined): boolean {
  const resolved = resolveAlias(node);
  return resolved === undefined || (resolved.kind === 'scalar' && resolved.value === null);
}

export function keyText(entry: Entry): string {
  return String(entry.key.value ?? '');
}

/** The entries that count: of two with one key the later, and what `<<` brings in, unless the map says otherwise itself. */
export function effectiveEntries(map: MapNode): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of map.entries) {
    if (isMerge(entry)) continue;
    entries.set(keyText(entry), entry);
  }
  for (const entry of map.entries) {
    if (isMerge(entry)) mergeInto(entries, entry.value, 0);
  }
  return entries;
}

export function isMerge(entry: Entry): boolean {
  return entry.key.value === '<<' && entry.key.style === 'plain' && mergeSources(entry.value).length > 0;
}

function mergeSources(value: Node): MapNode[] {
  const resolved = resolveAlias(value);
  const candidates = resolved?.kind === 'list' ? resolved.items : [value];
  return candidates.map(resolveAlias).filter((node): node is MapNode => node?.kind === 'map');
}

function mergeInto(entries: Map<string, Entry>, value: Node, depth: number): void {
  if (depth > 50) return; // a merge of a merge of a merge …: nobody writes that by hand
  for (const source of mergeSources(value)) {
    for (const entry of source.entries) {
      if (isMerge(entry)) mergeInto(entries, entry.value, depth + 1);
      else if (!entries.has(keyText(entry))) entries.set(keyText(entry), entry);
    }
  }
}

/** All entries, merged ones included, without a look-up by key: few maps have a `<<`, or two entries with one key. */
export function writtenOrMerged(map: MapNode): Iterable<Entry> {
  for (const entry of map.entries) if (isMerge(entry)) return effectiveEntries(map).values();
  return map.entries;
}

/** The entry of `key`, merged ones included. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  let merges = false;
  let found: Entry | undefined;
  for (const entry of map.entries) {
    if (entry.key.value === key) found = entry;
    else if (entry.key.value === '<<') merges = true;
  }
  return found ?? (merges ? effectiveEntries(map).get(key) : undefined);
}

/** What stands at `path` below `node`, aliases resolved on the way (the last one too); undefined where there is nothing. */
export function nodeAt(node: Node | undefined, path: Path): Exclude<Node, AliasNode> | undefined {
  let current = resolveAlias(node);
  for (const step of path) {
    if (current?.kind === 'map') current = resolveAlias(entryOf(current, String(step))?.value);
    else if (current?.kind === 'list') current = resolveAlias(current.items[Number(step)]);
    else return undefined;
  }
  return current;
}

/**
 * The plain data that a node stands for. Aliased blocks are shared, not copied; a block that holds an alias to itself
 * cannot come up, since such an alias has no target.
 */
export function toData(node: Node | undefined): unknown {
  const resolved = resolveAlias(node);
  if (!resolved) return null;
  if (resolved.kind === 'scalar') return resolved.value;
  if (resolved.kind === 'list') return resolved.items.map(toData);
  const data: Record<string, unknown> = {};
  for (const entry of writtenOrMerged(resolved)) setOwn(data, keyText(entry), toData(entry.value));
  return data;
}

/** `__proto__` in a brief is a key like any other, never the prototype. */
function setOwn(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  else data[key] = value;
}
