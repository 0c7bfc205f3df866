import type { Brief } from '../format/brief';
import { months } from '../format/dates';
import type { Fix } from '../format/finding';
import type { ContentItemView } from '../format/generated/view-types';
import type { Range } from '../format/text';
import { keyRangeOf, labelOf } from '../format/view';
import { nameOfItem } from './content-items';
import { fix, removeFix } from './fixes';
import type { Rule } from './rule';

/** A `#` that begins a word with a letter in it; the one in a web address or in "C#" begins none. */
const hashtagInText = /(?<![\p{L}\p{N}_&/#])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;

export const tooManyHashtags: Rule = {
  code: 'content/too-many-hashtags',
  title: 'Too many hashtags',
  strictness: 'warning',
  why: 'Platforms that cap hashtags drop the rest or the whole post. A few that people really follow also find more of the right people than a row of broad ones.',
  sources: [
    'reports on the hashtag limits of Instagram and TikTok, 2025',
    'Meta for Developers: Threads',
    'YouTube Help',
  ],
  remedy: 'Keep the hashtags that your audience follows, as many as the platform allows.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      text: "Six herbs on one metre. Which one first? #BalconyGarden"
      hashtags: [GrowYourOwn, UrbanGarden, Herbs, Balcony, SpringPlanting]
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      text: "Six herbs on one metre. Which one first? #BalconyGarden"
      hashtags: [GrowYourOwn, UrbanGarden]
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  check(brief, report, { facts }) {
    for (const item of brief.view.execution?.content ?? []) {
      if (item.hashtags.length === 0 && !item.text?.value.includes('#')) continue;
      const platform = facts.platform(item.platform?.value);
      const { max, since } = platform?.hashtags ?? {};
      if (!platform || max === undefined) continue;
      const tags = allHashtags(item);
      if (tags.size <= max) continue;
      report({
        range: keyRangeOf(item, item.hashtags.length > 0 ? 'hashtags' : 'text') ?? labelOf(brief.text, item),
        message: tooManyMessage(item, tags.size, platform.name, max, since),
        fixes: () => keepFirst(brief, item, max),
      });
    }
  },
};

function tooManyMessage(
  item: ContentItemView,
  count: number,
  platform: string,
  max: number,
  since: string | undefined,
) {
  const has = `${nameOfItem(item)} has ${count} ${count === 1 ? 'hashtag' : 'hashtags'}`;
  if (max === 0) return `${has}, and ${platform} does not use them. Leave them out.`;
  return `${has}, and ${platform} allows ${max}${sinceWords(since)}. Keep the ${max === 1 ? 'best one' : `best ${max}`}.`;
}

/** `2025-12` → ` since December 2025` */
function sinceWords(since: string | undefined): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(since ?? '') ?? [];
  return year === undefined ? '' : ` since ${months[Number(month) - 1]} ${year}`;
}

/** The hashtags of the list and of the text, each once, whatever its case. */
function allHashtags(item: ContentItemView): ReadonlySet<string> {
  const tags = hashtagsInText(item);
  for (const { value } of item.hashtags) tags.add(bare(value));
  return tags;
}

function hashtagsInText({ text }: ContentItemView): Set<string> {
  if (!text?.value.includes('#')) return new Set();
  return new Set([...text.value.matchAll(hashtagInText)].map(([, tag = '']) => bare(tag)));
}

function bare(tag: string): string {
  return tag.replace(/^#/, '').toLowerCase();
}

/** Takes from the end of the list what is too much. Those in the text stay, since they are part of its sentences. */
function keepFirst(brief: Brief, item: ContentItemView, max: number): Fix[] {
  const count = fittingCount(item, max);
  const list = item.hashtags[0]?.place.parent;
  const [kept, last] = [item.hashtags[count - 1]?.place.node, item.hashtags.at(-1)?.place.node];
  if (!list?.entry || !last || hashtagsInText(item).size > max) return [];
  const { key, value } = list.entry;
  if (!kept) return removeFix(brief, 'Remove these hashtags', 'best', { start: key.start, end: value.end });
  const endOf = ({ end }: Range) =>
    value.kind === 'list' && value.flow ? end : brief.lines.lineRange(brief.lines.lineAt(end)).end;
  return [fix(`Keep the first ${count}`, 'best', [{ range: { start: endOf(kept), end: endOf(last) }, newText: '' }])];
}

/** How many hashtags of the list fit beside those of the text. */
function fittingCount(item: ContentItemView, max: number): number {
  const tags = hashtagsInText(item);
  const firstTooMany = item.hashtags.findIndex(({ value }) => tags.add(bare(value)).size > max);
  return firstTooMany < 0 ? item.hashtags.length : firstTooMany;
}
