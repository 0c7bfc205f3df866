import { type Fix, type FixEdit, withEdits } from '../finding';
import { formFixTitles } from '../messages';
import { type Entry, entryOf, isNothing, type ListNode, type MapNode, type Path, resolveAlias } from '../nodes';
import { writeText } from '../quote';
import type { Shape } from '../shape';
import type { SourceFile } from '../source-file';
import { idOfTitle } from './id-of-words';
import { columnOf } from './parts';
import { type Place, shapeOf } from './place';
import {
  childSkeleton,
  entrySkeleton,
  flowSkeleton,
  flowValue,
  itemSkeleton,
  jsonSkeleton,
  type Skeleton,
  withLineBreaks,
} from './skeleton';

/** The fix that adds a key to a map, in its standard place, with an example to be replaced; none for a map in rare dress. */
export function insertKeyFix(file: SourceFile, map: MapNode, path: Path, key: string): Fix[] {
  if (!takesKeys(file, map)) return [];
  const edits = () => [insertEntry(file, map, path, key, exampleFor(file, map, path, key))];
  return [withEdits({ title: formFixTitles.insertKey(key), preferred: true, complete: false }, edits)];
}

/** Whether a key may stand before or behind the ones that are there: not with `? key`, `&name key`, or a pair in a list in brackets. */
function takesKeys(file: SourceFile, map: MapNode): boolean {
  if (map.flow) return file.text.charAt(map.start) === '{';
  const first = map.entries[0]?.key.start ?? map.start;
  const before = file.text.slice(first - columnOf(file, first), first);
  return /^ *(?:- +)*$/.test(before);
}

/** The edit that adds `key` with some data to a map at `path`, in its standard place; every value is a placeholder. */
export function insertEntry(file: SourceFile, map: MapNode, path: Path, key: string, data: unknown): FixEdit {
  return map.flow ? flowEdit(file, map, key, data) : blockEdit(file, map, file.format.shapes.at(path), key, data);
}

/** The edit that adds an item with some data to the end of a list; every value is a placeholder. */
export function appendItem(file: SourceFile, list: ListNode, data: unknown): FixEdit {
  const last = list.items.at(-1);
  if (list.flow || !last)
    return insertAt(file, list.flow ? (last?.end ?? list.start + 1) : list.end, flowItem(data, last !== undefined));
  const dash = file.text.lastIndexOf('-', last.start);
  const column = columnOf(file, dash);
  return insertAt(file, endOfLine(file, last.end, last.start), itemSkeleton(data, column));
}

function flowItem(data: unknown, follows: boolean): Skeleton {
  const text = typeof data === 'string' ? writeText(data) : JSON.stringify(data);
  return prefixed(follows ? ', ' : '', { text, placeholders: [{ start: 0, end: text.length }] });
}

/** The fix that fills in a key with nothing, or with an empty text, behind it. */
export function fillInFix(file: SourceFile, place: Place, key: string, shape: Shape): Fix[] {
  const entry = place.entry;
  if (!entry || shape.example === undefined || entry.value.kind !== 'scalar') return [];
  return [
    {
      title: formFixTitles.insertBelow(key),
      preferred: true,
      complete: false,
      edits: valueEdit(file, place, entry, shape),
    },
  ];
}

/** The fix that puts a first item into a list without any: `[]`. */
export function firstItemFix(file: SourceFile, place: Place): Fix[] {
  const shape = shapeOf(place);
  if (!place.entry || !shape || !Array.isArray(shape.example) || place.node.kind !== 'list') return [];
  const title = formFixTitles.insertItem;
  return [{ title, preferred: true, complete: false, edits: valueEdit(file, place, place.entry, shape) }];
}

/** Puts the example of the schema where the value of an entry stands or would stand. */
function valueEdit(file: SourceFile, { parent }: Place, entry: Entry, { example }: Shape): FixEdit[] {
  const colon = file.text.indexOf(':', entry.key.end);
  if (colon < 0) return [];
  const holder = resolveAlias(parent?.node);
  const inBraces = holder?.kind === 'map' && holder.flow;
  const skeleton = inBraces ? flowValue(example) : childSkeleton(example, columnOf(file, entry.key.start));
  const { newText, placeholders } = insertAt(file, colon + 1, skeleton);
  const end = isNothing(entry.value) ? colon + 1 : Math.max(entry.value.end, colon + 1);
  return [{ range: { start: colon + 1, end }, newText, ...(placeholders && { placeholders }) }];
}

/** An id is best made of what the item is called; everything else gets the example of the schema. */
function exampleFor(file: SourceFile, map: MapNode, path: Path, key: string): unknown {
  const example = file.format.shapes.at([...path, key])?.example ?? '';
  if (key !== 'id') return example;
  for (const name of ['title', 'name', 'statement']) {
    const value = resolveAlias(entryOf(map, name)?.value);
    const id = value?.kind === 'scalar' && typeof value.value === 'string' ? idOfTitle(value.value) : undefined;
    if (id !== undefined) return id;
  }
  return example;
}

function blockEdit(file: SourceFile, map: MapNode, shape: Shape | undefined, key: string, example: unknown): FixEdit {
  const first = map.entries[0];
  const indent = first ? columnOf(file, first.key.start) : 0;
  const skeleton = entrySkeleton(key, example, indent);
  const before = entryBefore(map, shape?.keys ?? [], key);
  if (before) return insertAt(file, endOfEntry(file, before), prefixed(`\n${' '.repeat(indent)}`, skeleton));
  const at = first?.key.start ?? map.start;
  return insertAt(file, at, { ...skeleton, text: `${skeleton.text}\n${' '.repeat(indent)}` });
}

function flowEdit(file: SourceFile, map: MapNode, key: string, example: unknown): FixEdit {
  const likeJson = map.entries.length > 0 && map.entries.every((entry) => entry.key.style === 'double');
  const skeleton = likeJson ? jsonSkeleton(key, example) : flowSkeleton(key, example);
  const last = map.entries.at(-1);
  if (!last) return insertAt(file, map.start + 1, skeleton);
  return insertAt(file, Math.max(last.value.end, last.key.end), prefixed(', ', skeleton));
}

/** The last entry of those that stand before `key` in the standard order. */
function entryBefore(map: MapNode, order: readonly string[], key: string): Entry | undefined {
  const earlier = new Set(order.slice(0, order.indexOf(key)));
  return map.entries.findLast((entry) => earlier.has(String(entry.key.value)));
}

/** The end of the line on which an entry ends, behind a comment that may follow. */
function endOfEntry(file: SourceFile, entry: Entry): number {
  return endOfLine(file, Math.max(entry.value.end, entry.key.end), entry.key.end);
}

/** The end of the last line before `end` on which something is written, not before `earliest`. */
function endOfLine(file: SourceFile, end: number, earliest: number): number {
  const written = file.text.slice(earliest, end).trimEnd().length + earliest;
  return file.lines.lineRange(file.lines.lineAt(written)).end;
}

function prefixed(prefix: string, { text, placeholders }: Skeleton): Skeleton {
  const shift = prefix.length;
  return {
    text: prefix + text,
    placeholders: placeholders.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The edit that inserts a skeleton, with the line breaks that the brief uses. */
function insertAt(file: SourceFile, offset: number, skeleton: Skeleton): FixEdit {
  const { text, placeholders } = withLineBreaks(skeleton, file.lineBreak);
  return { range: { start: offset, end: offset }, newText: text, placeholders };
}
