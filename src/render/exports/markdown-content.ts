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
  return underHeading('## Content', [overview, ...items.map((item) => itemPart(item, words))]);
}

function overviewRow(brief: Brief, { view, name, when }: Item, words: ValueWords): string[] {
  const time = when?.minutes === undefined ? '' : ` ${writeTime(when.minutes)}`;
  return [
    when ? `${writeDay(when.day)}${time}` : inline(view.publish?.value ?? ''),
    view.platform ? words.of(view.platform) : '',
    inline(name),
    inline(personName(brief, view.owner)),
    inline(view.status?.value ?? ''),
  ];
}

/** Told in words of their own, or in the heading. */
const toldElsewhere = ['id', 'title', 'text', 'parts', 'hashtags'];

function itemPart(item: Item, words: ValueWords): string {
  const { view, name } = item;
  const texts = textsOf(view);
  const copy = texts.map((text, index) =>
    stacked([texts.length > 1 ? `${index + 1} of ${texts.length}` : '', quotation(text)]),
  );
  const hashtags = hashtagsOf(view).join(' ');
  const blocks = [...copy, hashtags === '' ? '' : quotation(hashtags), ...sectionBlocks(view, words, toldElsewhere)];
  return stacked([`### ${inline(name)}`, ...blocks]);
}
