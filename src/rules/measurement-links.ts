import type { Brief } from '../format/brief';
import type { PlatformFacts } from '../format/facts';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { ContentItemView } from '../format/generated/view-types';
import { resolveAlias } from '../format/nodes';
import { writeText } from '../format/quote';
import type { Value } from '../format/view';
import { campaignTags, isTracked, type TagName, tagNames } from './campaign-tags';
import { replaceFix } from './fixes';
import { isOnSite, type LinkParts, readLink, tagsOf, withTags } from './links';
import type { Rule } from './rule';

export const untrackedLink: Rule = {
  code: 'measurement/untracked-link',
  title: 'Link without UTM',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Without its tags a visit looks like any other, and the post that brought it gets no credit. What cannot be credited cannot be compared, and the budget goes by feeling.',
  sources: [
    'GA4 guides: metricfixer.com (2 July 2026), nicelookingdata.com',
    'strategy and execution article: tracking shows what a campaign returns',
  ],
  remedy: 'Add utm_source, utm_medium and utm_campaign to the link.',
  bad: `
campaign:
  status: review
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      goals: first-harvest
      owner: nadia
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      goals: first-harvest
      owner: sam
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May.
      link: https://growkits.test/kit
`,
  good: `
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      goals: first-harvest
      owner: nadia
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      goals: first-harvest
      owner: sam
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May.
      link: https://growkits.test/kit?utm_source=email&utm_medium=email&utm_campaign=grow-where-you-live
`,
  check(brief, report, { facts, website = '' }) {
    const { campaign, execution } = brief.view;
    const site = readLink(campaign?.website?.value ?? website);
    if (!site) return;
    for (const item of execution?.content ?? []) {
      const platform = facts.platform(item.platform?.value);
      const written = item.link;
      const link = written && readLink(written.value);
      if (!link || !platform || !isTracked(platform) || !isOnSite(link, site)) continue;
      const given = new Set(tagsOf(link).flatMap(({ name, value }) => (value === '' ? [] : name)));
      const missing = tagNames.filter((name) => !given.has(name));
      if (missing.length === 0) continue;
      report({
        range: written,
        message: `${sentenceStart(nameOfPlace(item.place))} gets no credit for visits: its link has no ${inWords(missing)}. Add the tags.`,
        fixes: () => tagFix(brief, item, written, link, platform, missing),
      });
    }
  },
};

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function tagFix(
  brief: Brief,
  item: ContentItemView,
  written: Value<string>,
  link: LinkParts,
  platform: PlatformFacts,
  missing: readonly TagName[],
): Fix[] {
  const wanted = campaignTags(brief, item, platform);
  // A name in letters that no address takes has to be decided by a person.
  if (missing.some((name) => wanted[name] === '')) return [];
  const tagged = withTags(link, Object.fromEntries(missing.map((name) => [name, wanted[name]])));
  return [replaceFix(`Add ${inWords(missing)}`, 'best', written, inSameQuotes(written, tagged))];
}

function inSameQuotes({ place }: Value<string>, text: string): string {
  const node = resolveAlias(place.node);
  const style = node?.kind === 'scalar' ? node.style : 'plain';
  if (style === 'double' && !/["\\]/.test(text)) return `"${text}"`;
  return style === 'single' && !text.includes("'") ? `'${text}'` : writeText(text);
}
