import { Brief } from '../format/brief';
import { type Facts, knownFacts } from '../format/facts';
import type { FixEdit } from '../format/finding';
import { appendItem, insertEntry } from '../format/form/insert';
import type { Place } from '../format/form/place';
import { itemSkeleton, type Skeleton, withLineBreaks } from '../format/form/skeleton';
import { entryOf, nodeAt } from '../format/nodes';
import { applyEdits } from '../format/text';
import { altTextToFill, takesAltText } from '../rules/governance-access';
import { typeByEnding } from '../rules/media';
import { contentItemAt } from './content-item-at';
import { type Landing, landingOfItem } from './landing';
import { isSameData } from './same-data';

/** An entry of `media`. */
interface Medium {
  readonly file: string;
  readonly alt_text?: string;
}

/**
 * The edits that add files to the `media` of the content item at an offset, behind those that are there, each picture with
 * a place for its alt text where its platform takes one. Undefined outside of content items, and where the item is written
 * in a way that cannot be added to.
 * @param files paths as seen from the brief
 */
export function mediaInsertion(
  brief: Brief,
  offset: number,
  files: readonly string[],
  facts: Facts = knownFacts,
): readonly FixEdit[] | undefined {
  const item = contentItemAt(brief, offset);
  if (!item || files.length === 0 || !brief.isReadable || brief.unreadRanges.length > 0) return undefined;
  const takesAlt = pictureTakesAlt(brief, item, facts);
  const media = files.map((file) => mediumOf(file, takesAlt));
  const edits = editsFor(brief, item, media);
  const after = edits && Brief.read(applyEdits(brief.text, edits));
  return after && isSameData(after.data, withMedia(brief, item, media)) ? edits : undefined;
}

/** Whether the pictures of an item take an alt text, as far as we know: one too many does no harm. */
function pictureTakesAlt(brief: Brief, { path }: Place, facts: Facts): boolean {
  const view = brief.view.execution?.content.find(({ place }) => place.path.join() === path.join());
  const isKnown = facts.platform(view?.platform?.value) !== undefined;
  return !view || !isKnown || takesAltText(view, { facts });
}

function mediumOf(file: string, takesAlt: boolean): Medium {
  return takesAlt && typeByEnding(file) === 'image' ? { file, alt_text: altTextToFill } : { file };
}

function editsFor(brief: Brief, { node, path }: Place, media: readonly Medium[]): readonly FixEdit[] | undefined {
  const landing = landingOfItem(brief, [...path, 'media']);
  if (!('reason' in landing)) return [landed(brief, landing, media)];
  if (node.kind !== 'map') return undefined;
  if (node.flow && !entryOf(node, 'media')) return [withoutPlaces(insertEntry(brief, node, path, 'media', media))];
  const list = nodeAt(node, ['media']);
  return list?.kind === 'list' ? media.map((medium) => withoutPlaces(appendItem(brief, list, medium))) : undefined;
}

/** Items line by line; of their values only the alt texts are to be filled in. */
function landed(brief: Brief, { range, lead, column, tail, style }: Landing, media: readonly Medium[]): FixEdit {
  const lines = media.map((medium) => itemSkeleton(medium, column, style).text).join('');
  const { text, placeholders } = withLineBreaks(withPlaces(lines.slice(1)), brief.lineBreak);
  const moved = placeholders.map(({ start, end }) => ({ start: start + lead.length, end: end + lead.length }));
  return { range, newText: lead + text + tail, placeholders: moved };
}

function withPlaces(text: string): Skeleton {
  const places = [...text.matchAll(new RegExp(`(?<=alt_text: )${altTextToFill}`, 'g'))];
  return { text, placeholders: places.map(({ index }) => ({ start: index, end: index + altTextToFill.length })) };
}

/** Between brackets everything would be one place to fill in. */
function withoutPlaces({ range, newText }: FixEdit): FixEdit {
  return { range, newText };
}

/** The data of the brief as it should be afterwards. */
function withMedia(brief: Brief, { path }: Place, media: readonly Medium[]): unknown {
  const data = structuredClone(brief.data) as { execution: { content: { media?: unknown }[] } };
  const item = data.execution.content[Number(path[2])];
  if (item) item.media = [...(Array.isArray(item.media) ? item.media : []), ...media];
  return data;
}
