import type { ContentItemView } from '../format/generated/view-types';
import { labelOf } from '../format/view';
import { nameOfItem, platformNameOf } from './content-items';
import type { Rule } from './rule';
import { similarPairs } from './similar-texts';

export const sameCopy: Rule = {
  code: 'content/same-copy',
  title: 'Same copy everywhere',
  strictness: 'warning',
  why: 'People use each platform in another mood and read another kind of text there. The same words everywhere suit one of them at best, and those who follow you twice see that nobody took the trouble.',
  sources: [
    'article on the two roles: content tailored to each platform',
    'strategy and execution article: tailored content',
  ],
  remedy: 'Keep the idea and write the text anew for the second platform.',
  bad: `
execution:
  content:
    - id: harvest-post
      title: The first harvest
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      text: How many herbs fit on one metre of balcony? More than you would think. Order your kit today.
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
    - id: harvest-mail
      title: The first harvest by mail
      platform: email
      goals: first-harvest
      audience: balcony-beginners
      owner: sam
      subject: Your first harvest
      text: How many herbs fit on one metre of balcony? More than you would think. Order your kit today.
`,
  good: `
execution:
  content:
    - id: harvest-post
      title: The first harvest
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      text: How many herbs fit on one metre of balcony? More than you would think. Order your kit today.
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
    - id: harvest-mail
      title: The first harvest by mail
      platform: email
      goals: first-harvest
      audience: balcony-beginners
      owner: sam
      subject: Your first harvest
      text: Six weeks from now you cut your own basil. We show you step by step how to get there.
`,
  check(brief, report, { facts }) {
    const items = brief.view.execution?.content ?? [];
    if (!isOnSeveralPlatforms(items)) return;
    const texts = items.flatMap((owner) => (owner.text && owner.platform ? [{ owner, text: owner.text.value }] : []));
    const isElsewhere = (a: ContentItemView, b: ContentItemView) => a.platform?.value !== b.platform?.value;
    for (const { earlier, later } of similarPairs(texts, isElsewhere)) {
      const elsewhere = `${nameOfItem(earlier)} on ${platformNameOf(earlier, facts)}`;
      report({
        range: labelOf(brief.text, later),
        message: `${nameOfItem(later)} says nearly word for word what ${elsewhere} says. Write it anew for ${platformNameOf(later, facts)}.`,
        related: [{ message: 'nearly the same text', range: labelOf(brief.text, earlier) }],
      });
    }
  },
};

function isOnSeveralPlatforms(items: readonly ContentItemView[]): boolean {
  const first = items.find(({ platform }) => platform)?.platform?.value;
  return items.some(({ platform }) => platform && platform.value !== first);
}
