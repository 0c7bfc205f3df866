import type { Brief } from '../../format/brief';
import { writeDay } from '../../format/dates';
import { csvForSpreadsheets, joined } from './csv';
import type { Exported } from './exporting';
import { hashtagsOf, type Item, itemsOf, personName, textsOf } from './items';
import { itemsNote } from './notes';
import { writeTime } from './when';

const columns = [
  'date',
  'time',
  'timezone',
  'platform',
  'format',
  'title',
  'text',
  'link',
  'media',
  'alt_text',
  'hashtags',
  'owner',
  'status',
] as const;

/** One row for each content item, in the order of the brief. */
export function exportCsv(brief: Brief): Exported {
  const items = itemsOf(brief);
  const text = csvForSpreadsheets({ columns, rows: items.map((item) => rowOf(brief, item)) });
  const undated = items.filter(({ when }) => when === undefined).length;
  return { text, notes: itemsNote(undated, 'has no date', 'have no date') };
}

function rowOf(brief: Brief, { view, name, when }: Item): string[] {
  const cells: Readonly<Record<(typeof columns)[number], string>> = {
    date: when ? writeDay(when.day) : '',
    time: when?.minutes === undefined ? '' : writeTime(when.minutes),
    timezone: when?.zone ?? '',
    platform: view.platform?.value ?? '',
    format: view.format?.value ?? '',
    title: name,
    text: joined(textsOf(view)),
    link: view.link?.value ?? '',
    media: joined(view.media.flatMap(({ url, file }) => url?.value ?? file?.value ?? [])),
    alt_text: joined(view.media.flatMap(({ alt_text }) => alt_text?.value ?? [])),
    hashtags: joined(hashtagsOf(view)),
    owner: personName(brief, view.owner),
    status: view.status?.value ?? '',
  };
  return columns.map((column) => cells[column]);
}
