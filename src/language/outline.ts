import type { Brief } from '../format/brief';
import { entryPlace, itemPlace, labelRange, type Place, rootPlace, sentenceStart, shapeOf } from '../format/form/place';
import { type Entry, isMerge, keyText, type ListNode, type MapNode, type Node, resolveAlias } from '../format/nodes';
import type { Range } from '../format/text';
import type { NameKind } from './named-things';
import { type ItemTitle, titleOf } from './titles';
import { writtenEntry, writtenItem } from './written';

/** What a part of a brief is: a section with keys, a list of items, one of the things that have a name, another item. */
export type PartKind = 'section' | 'list' | 'item' | NameKind;

/** A part of a brief, as an author would call it, with the parts inside it. */
export interface OutlinePart {
  readonly title: string;
  /** What it is looked for by: the title, with the id where it has one. */
  readonly name: string;
  readonly detail: string;
  readonly kind: PartKind;
  /** All of it; the ranges of the parts inside lie within. */
  readonly range: Range;
  /** What to go to. */
  readonly selection: Range;
  readonly parts: readonly OutlinePart[];
}

const itemKinds: Readonly<Record<string, PartKind>> = {
  goal: 'goal',
  audience: 'audience',
  chosen_platform: 'platform',
  pillar: 'pillar',
  content_item: 'content item',
  phase: 'phase',
  team_member: 'person',
};

/** The sections of a brief and the items in them, in text order. Single values and lists of words are left out. */
export function outlineOf(brief: Brief): readonly OutlinePart[] {
  return brief.root ? partsIn(brief, rootPlace(brief.root, brief.format.shapes)) : [];
}

/** What an alias stands for is a part of the place where it is written. */
function partsIn(brief: Brief, place: Place): OutlinePart[] {
  if (place.node.kind === 'map') return sectionsIn(brief, place, place.node);
  return place.node.kind === 'list' ? itemsIn(brief, place, place.node) : [];
}

function sectionsIn(brief: Brief, holder: Place, map: MapNode): OutlinePart[] {
  return map.entries.filter(hasParts).map((entry) => {
    const place = entryPlace(holder, entry);
    const { start, end } = entry.key;
    const kind = resolveAlias(entry.value)?.kind === 'list' ? 'list' : 'section';
    const title = titleOfKey(place, entry);
    return part(
      { title, name: title, detail: '' },
      kind,
      writtenEntry(brief.text, entry),
      { start, end },
      partsIn(brief, place),
    );
  });
}

/** `response_targets` → `Response targets`; a key of the author's own stays as it is written. */
function titleOfKey(place: Place, entry: Entry): string {
  const shape = shapeOf(place);
  const key = keyText(entry) || '…';
  return shape?.title || (shape ? sentenceStart(key.replaceAll('_', ' ')) : key);
}

function hasParts(entry: Entry): boolean {
  const node = resolveAlias(entry.value);
  if (isMerge(entry) || node === undefined || node.kind === 'scalar') return false;
  return node.kind === 'map' || node.items.some(isMap);
}

function itemsIn(brief: Brief, holder: Place, list: ListNode): OutlinePart[] {
  return list.items.flatMap((node, index) => {
    if (!isMap(node)) return [];
    const place = itemPlace(holder, node, index);
    const kind = itemKinds[shapeOf(place)?.kind ?? ''] ?? 'item';
    const selection = node.kind === 'alias' ? node : labelRange(brief.text, place);
    return [part(titleOf(place, index), kind, writtenItem(brief.lines, list, index), selection, partsIn(brief, place))];
  });
}

function isMap(node: Node): boolean {
  return resolveAlias(node)?.kind === 'map';
}

/** Where broken YAML was mended, a place may reach beyond what holds it: the whole takes in all of its parts. */
function part(
  { title, name, detail }: ItemTitle,
  kind: PartKind,
  written: Range,
  { start, end }: Range,
  parts: readonly OutlinePart[],
): OutlinePart {
  const inner = [written, { start, end }, ...parts.map(({ range }) => range)];
  const range = {
    start: Math.min(...inner.map((each) => each.start)),
    end: Math.max(...inner.map((each) => each.end)),
  };
  return { title, name, detail, kind, range, selection: { start, end }, parts };
}
