import type { Brief } from '../../format/brief';
import type { MediaView } from '../../format/generated/view-types';
import { csvForSchedulers } from './csv';
import type { Exported, ExportOptions } from './exporting';
import { type Item, textsOf } from './items';
import { itemsNote } from './notes';
import { linkBeside, postedTextWithoutLink } from './posted-text';
import { labelsOf, type PlannedPost, plannedPosts, type Scheduler } from './scheduled-posts';

/** Where a follow-up comment of Publer is the next post of a thread. */
const threadPlatforms: ReadonlySet<string> = new Set(['bluesky', 'mastodon', 'threads', 'x']);

/** What Publer's bulk scheduler takes (publer.com, "The ultimate CSV bulk scheduler", 2025). */
export const publer: Scheduler = {
  name: 'Publer',
  platforms: new Set([
    'bluesky',
    'facebook',
    'google-business',
    'instagram',
    'linkedin',
    'mastodon',
    'pinterest',
    'telegram',
    'threads',
    'tiktok',
    'x',
    'youtube',
  ]),
  takes: ({ view }) => textsOf(view).length < 2 || threadPlatforms.has(view.platform?.value ?? ''),
  mostPosts: 500,
};

/** Publer reads columns by their place: none may be missing. */
const columns = [
  'Date',
  'Text',
  'Link(s)',
  'Media URL(s)',
  'Title',
  'Label(s)',
  'Alt text(s)',
  'Comment(s)',
  'Pin board/FB album/Google category',
  'Post subtype',
  'CTA',
  'Reminder',
] as const;

/** The posts of a brief for Publer's bulk scheduler. Nothing is made harmless in it: what stands there is posted. */
export function exportPubler(brief: Brief, options: ExportOptions): Exported {
  const { posts, notes } = plannedPosts(brief, options, publer);
  const text = csvForSchedulers({ columns, rows: posts.map((post) => rowOf(brief, post)) });
  const files = posts.filter(({ item }) => item.view.media.length > addressed(item).length).length;
  const toAdd = itemsNote(
    files,
    'has pictures or videos without a web address, to be added in Publer',
    'have pictures or videos without a web address, to be added in Publer',
  );
  return { text, notes: [...notes, ...toAdd] };
}

function rowOf(brief: Brief, { item, time }: PlannedPost): string[] {
  const { view } = item;
  const [, ...followUps] = textsOf(view);
  const cells: Partial<Record<(typeof columns)[number], string>> = {
    Date: time,
    Text: postedTextWithoutLink(item),
    'Link(s)': linkBeside(item),
    'Media URL(s)': addressed(item)
      .map(({ url }) => (url?.value ?? '').replaceAll(',', '%2C'))
      .join(','),
    Title: view.subject?.value ?? '',
    'Label(s)': labelsOf(brief, item),
    'Alt text(s)': betweenBars(altTextsOf(item)),
    'Comment(s)': betweenBars(followUps),
    'Post subtype': subtypes[view.format?.value ?? ''] ?? '',
  };
  return columns.map((column) => cells[column] ?? '');
}

/** How Publer calls the formats of a platform that are not its usual one. */
const subtypes: Readonly<Record<string, string>> = { document: 'PDF', reel: 'reel', short: 'short', story: 'story' };

function addressed({ view }: Item): MediaView[] {
  return view.media.filter(({ url }) => url !== undefined);
}

/** As many as there are pictures, empty ones too, so that each keeps its own; none at all where none has one. */
function altTextsOf(item: Item): string[] {
  const texts = addressed(item).map(({ alt_text }) => alt_text?.value ?? '');
  return texts.some((text) => text !== '') ? texts : [];
}

/** Publer parts several texts of a cell by two bars, so that none of them may hold such. */
function betweenBars(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\|(?=\|)/g, '| ')).join(' || ');
}
