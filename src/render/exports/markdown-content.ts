import type { Brief } from '../../format/brief';
import { writeDay } from '../../format/dates';
import { hashtagsOf, type Item, itemsOf, personName, textsOf } from './items';
import { sectionBlocks, stacked, table, underHeading } from './markdown-blocks';
import { inline, quotation } from './markdown-text';
import type { ValueWords } from './markdown-values';
import { writeTime } from './when';

/** The content of a brief: a table to look over, then every item with its words. */
export function contentPart(brief: Brief, words: ValueWords): string {
  const items = itemsOf(brief);
  const rows = items.map((item) => overviewRow(brief, item, words));
  const overview = table(['When', 'Platform', 'Item', 'Owner', 'Status'], rows);
  return underHeading('## Content', [overview, ...items.map((item) => itemPart(brief, item, words))]);
}

function overviewRow(brief: Brief, item: Item, words: ValueWords): string[] {
  const { view, name } = item;
  const platform = view.platform ? words.of(view.platform) : '';
  return [whenText(item), platform, inline(name), ...ownerAndStatus(brief, item)];
}

function whenText({ view, when }: Item): string {
  if (!when) return inline(view.publish?.value ?? '');
  return when.minutes === undefined ? writeDay(when.day) : `${writeDay(when.day)} ${writeTime(when.minutes)}`;
}

function ownerAndStatus(brief: Brief, { view }: Item): string[] {
  return [personName(brief, view.owner), view.status?.value ?? ''].map(inline);
}

/** Told in words of their own, in the heading, or in the line below it. */
const toldElsewhere = [
  'id',
  'title',
  'platform',
  'format',
  'publish',
  'owner',
  'status',
  'text',
  'parts',
  'hashtags',
] as const;

function itemPart(brief: Brief, item: Item, words: ValueWords): string {
  const { view, name } = item;
  const where = [view.platform, view.format].map((value) => (value ? words.of(value) : ''));
  const line = [...where, whenText(item), ...ownerAndStatus(brief, item)].filter((word) => word !== '').join(' · ');
  const hashtags = hashtagsOf(view).join(' ');
  const copy = [...copyBlocks(textsOf(view)), hashtags === '' ? '' : quotation(hashtags)];
  return stacked([`### ${inline(name)}`, line, ...copy, ...sectionBlocks(view, words, toldElsewhere)]);
}

/** The words of an item; the parts of a thread are counted. */
function copyBlocks(texts: readonly string[]): string[] {
  if (texts.length < 2) return texts.map(quotation);
  return texts.flatMap((text, index) => [`${index + 1} of ${texts.length}:`, quotation(text)]);
}
