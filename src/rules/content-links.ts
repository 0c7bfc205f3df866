import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix, FixEdit } from '../format/finding';
import type { ContentItemView } from '../format/generated/view-types';
import { stretchesOf } from '../format/stretches';
import type { Range } from '../format/text';
import { formatOnPlatform } from './content-items';
import { fix, insertFix } from './fixes';
import type { Rule } from './rule';

/** An address in running text, without the full stop or bracket behind it. */
const address = /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]…]/gi;

/** What takes the place of an address that nobody could click. */
const linkInBio = 'link in bio';

export const linkNotClickable: Rule = {
  code: 'content/link-not-clickable',
  title: 'Link cannot be clicked',
  strictness: 'warning',
  why: 'Where a platform shows a web address as plain text, people would have to type it. Nobody does, and the way to your site ends there.',
  sources: ['the documentation of publishing tools: no links in captions'],
  remedy: 'Write "link in bio" in the text and the address under "link", or use a format with a link.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      text: Six herbs on one metre. Order at https://growkits.test/kit?utm_source=instagram&utm_medium=social&utm_campaign=grow today.
      call_to_action: Order your kit
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
      text: Six herbs on one metre. Order today, link in bio.
      link: https://growkits.test/kit?utm_source=instagram&utm_medium=social&utm_campaign=grow
      call_to_action: Order your kit
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  check(brief, report, { facts }) {
    for (const item of brief.view.execution?.content ?? []) {
      const text = item.text;
      if (!text || !holdsAddress(text.value) || !isPlainText(item, facts)) continue;
      const [first, ...others] = [...text.value.matchAll(address)];
      if (!first) continue;
      const stretchOf = stretchesOf(brief.text, text);
      const places = [first, ...others].map(({ index, 0: written }) => stretchOf(index, written.length));
      const [place = text, ...otherPlaces] = places;
      report({
        range: place,
        message: `Nobody can click a link in the text of ${formatOnPlatform(item, facts)}. Put the address under "link" and write "${linkInBio}".`,
        related: otherPlaces.map((range) => ({ message: 'another one', range })),
        fixes: () => moveToLink(brief, item, first[0], places),
      });
    }
  },
};

function holdsAddress(text: string): boolean {
  return text.includes('://') || text.includes('www.');
}

function isPlainText({ platform, format }: ContentItemView, facts: Facts): boolean {
  const known = facts.format(platform?.value, format?.value);
  return known !== undefined && (known.link_clickable ?? facts.platform(platform?.value)?.link_clickable) === false;
}

/** Writes "link in bio" for each address, and the first address under `link` where nothing stands there yet. */
function moveToLink(brief: Brief, item: ContentItemView, first: string, places: readonly Range[]): Fix[] {
  const areFound = places.every(({ start, end }) => /^(?:https?:|www\.)\S+$/i.test(brief.text.slice(start, end)));
  const link = item.link ? [] : insertFix(brief, item, 'link', fullAddress(first), 'safe');
  if (!areFound || (!item.link && link.length === 0)) return [];
  const edits = [...places.map(writeLinkInBio), ...link.flatMap(({ edits: insertions }) => insertions)];
  return [fix(`Write "${linkInBio}" and put the address under "link"`, 'best', edits)];
}

function writeLinkInBio(range: Range): FixEdit {
  return { range, newText: linkInBio, placeholders: [{ start: 0, end: linkInBio.length }] };
}

function fullAddress(found: string): string {
  return /^https?:/i.test(found) ? found : `https://${found}`;
}
