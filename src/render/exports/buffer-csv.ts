import type { Brief } from '../../format/brief';
import { csvForSchedulers } from './csv';
import type { Exported, ExportOptions } from './exporting';
import { type Item, textsOf } from './items';
import { itemsNote } from './notes';
import { postedText } from './posted-text';
import { labelsOf, plannedPosts, type Scheduler } from './scheduled-posts';

/** What Buffer's bulk upload takes (Buffer Help Center, article 926, read in 2026). */
export const buffer: Scheduler = {
  name: 'Buffer',
  platforms: new Set([
    'bluesky',
    'facebook',
    'google-business',
    'instagram',
    'linkedin',
    'mastodon',
    'pinterest',
    'threads',
    'tiktok',
    'x',
    'youtube',
  ]),
  takes: ({ view }) => view.format?.value !== 'story' && textsOf(view).length < 2,
  mostPosts: 100,
};

/** The names tell Buffer what is what, upper and lower case included. */
const columns = ['Text', 'Image URL', 'Tags', 'Posting Time'];

/** The posts of a brief for Buffer's bulk upload. Nothing is made harmless in it: what stands there is posted. */
export function exportBuffer(brief: Brief, options: ExportOptions): Exported {
  const { posts, notes } = plannedPosts(brief, options, buffer);
  const rows = posts.map(({ item, time }) => [
    postedText(item, options.config.facts),
    imageOf(item) ?? '',
    labelsOf(brief, item),
    time,
  ]);
  const short = posts.filter(({ item }) => item.view.media.length > (imageOf(item) === undefined ? 0 : 1)).length;
  const toAdd = itemsNote(
    short,
    'has pictures or videos to add in Buffer, which takes one picture with a web address from a file',
    'have pictures or videos to add in Buffer, which takes one picture with a web address from a file',
  );
  return { text: csvForSchedulers({ columns, rows }), notes: [...notes, ...toAdd] };
}

/** Buffer takes one picture, from an address that ends as a JPEG or PNG file does. */
function imageOf({ view }: Item): string | undefined {
  return view.media.flatMap(({ url }) => url?.value ?? []).find((url) => /^https?:\/\/\S+\.(?:jpe?g|png)$/i.test(url));
}
