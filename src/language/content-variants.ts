import { Brief } from '../format/brief';
import { type Facts, knownFacts } from '../format/facts';
import type { Fix } from '../format/finding';
import type { Place } from '../format/form/place';
import { entryOf, type MapNode, type ScalarNode } from '../format/nodes';
import { applyEdits, type Range, type TextEdit } from '../format/text';
import { contentItemAt } from './content-item-at';
import { landingOfItem } from './landing';
import { withCommentsBelow } from './part-lines';
import { isSameData } from './same-data';
import { writtenEntry, writtenItem, writtenNode } from './written';

const contentPath = ['execution', 'content'] as const;

/**
 * The fixes that copy the content item at an offset to the other platforms of the strategy: with an id of its own, without
 * a format that the platform does not have, and everything else as it is. A platform that has its copy is left out.
 */
export function variantFixes(brief: Brief, offset: number, facts: Facts = knownFacts): Fix[] {
  const place = contentItemAt(brief, offset);
  if (place?.node.kind !== 'map' || place.node.flow) return [];
  const id = scalarOf(place.node, 'id');
  const platform = scalarOf(place.node, 'platform');
  if (!id || !platform) return [];
  const chosen = new Set(brief.view.strategy?.platforms.flatMap((choice) => choice.platform?.value ?? []));
  const taken = brief.ids.definitions('content item');
  return [...chosen]
    .filter((other) => other !== platform.value && !taken.has(`${id.value}-${other}`))
    .flatMap((other) => variantFix(brief, place, { id, platform }, other, facts));
}

interface Changed {
  readonly id: ScalarNode;
  readonly platform: ScalarNode;
}

function variantFix(brief: Brief, place: Place, { id, platform }: Changed, other: string, facts: Facts): Fix[] {
  const item = place.node.kind === 'map' ? place.node : undefined;
  const landing = landingOfItem(brief, contentPath);
  const written = rangeOfItem(brief, place);
  if (!item || !written || 'reason' in landing) return [];
  const newId = `${id.value}-${other}`;
  const format = lostFormat(item, other, facts);
  const edits = [
    replaced(brief, id, newId),
    replaced(brief, platform, other),
    ...(format ? [lineOf(brief, format)] : []),
  ];
  const copy = applyEdits(
    brief.text.slice(written.start, written.end),
    edits.map((edit) => movedBy(edit, -written.start)),
  );
  const edit = { range: landing.range, newText: landing.lead + ' '.repeat(landing.column) + copy + landing.tail };
  const after = Brief.read(applyEdits(brief.text, [edit]));
  if (!isSameData(after.data, withVariant(brief, place, newId, other, format !== undefined))) return [];
  const title = `Make a variant for ${facts.platform(other)?.name ?? other}`;
  return [{ title, preferred: false, complete: false, edits: [edit] }];
}

function scalarOf(map: MapNode, key: string): ScalarNode | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.style !== 'block' ? value : undefined;
}

/** From the dash to the end of the last line, with the comments within the item. */
function rangeOfItem({ lines }: Brief, { parent, path }: Place): Range | undefined {
  const list = parent?.node;
  if (list?.kind !== 'list' || list.flow) return undefined;
  const { start, end } = writtenItem(lines, list, Number(path[2]));
  const last = withCommentsBelow(lines, lines.lineAt(end), lines.positionAt(start).character);
  return { start, end: lines.lineRange(last).end };
}

/** The format of an item, where another platform has none of that name. */
function lostFormat(item: MapNode, platform: string, facts: Facts): ReturnType<typeof entryOf> {
  const format = entryOf(item, 'format');
  const known = facts.platform(platform)?.formats ?? {};
  return format?.value.kind === 'scalar' && !Object.hasOwn(known, String(format.value.value)) ? format : undefined;
}

function replaced({ text }: Brief, node: ScalarNode, newText: string): TextEdit {
  const { start, end } = writtenNode(text, node);
  const quotes = node.style === 'plain' ? 0 : 1;
  return { range: { start: start + quotes, end: end - quotes }, newText };
}

/** Takes out the whole line of an entry. */
function lineOf({ lines, text }: Brief, entry: NonNullable<ReturnType<typeof entryOf>>): TextEdit {
  const { start, end } = writtenEntry(text, entry);
  const before = lines.lineRange(lines.lineAt(start) - 1).end;
  return { range: { start: before, end: lines.lineRange(lines.lineAt(end)).end }, newText: '' };
}

function movedBy({ range, newText }: TextEdit, shift: number): TextEdit {
  return { range: { start: range.start + shift, end: range.end + shift }, newText };
}

/** The data of the brief as it should be with the copy at the end of its content. */
function withVariant(brief: Brief, { path }: Place, id: string, platform: string, dropsFormat: boolean): unknown {
  const data = structuredClone(brief.data) as { execution: { content: Record<string, unknown>[] } };
  const { content } = data.execution;
  const copy = { ...content[Number(path[2])], id, platform };
  if (dropsFormat) delete copy['format' as keyof typeof copy];
  content.push(copy);
  return data;
}
