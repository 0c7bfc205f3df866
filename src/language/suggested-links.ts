import type { Brief } from '../format/brief';
import { readLink } from '../rules/links';
import type { Question, Suggestion } from './suggestion';

/** The addresses to which other parts of the brief lead, the most used first, then the site of the campaign or the team. */
export function suggestedLinks({ brief, website }: Question): Suggestion[] {
  const counts = new Map<string, number>();
  for (const link of linksIn(brief)) counts.set(link, (counts.get(link) ?? 0) + 1);
  const used = [...counts].sort(([, a], [, b]) => b - a).map(([link]) => link);
  const sites = [brief.view.campaign?.website?.value ?? [], website ?? []].flat();
  return [...new Set([...used, ...sites])].map((link) => ({
    value: link,
    detail: sites.includes(link) ? 'website' : '',
    documentation: '',
    kind: 'text',
  }));
}

function linksIn({ view }: Brief): string[] {
  const links = [view.strategy?.message?.link, ...(view.execution?.content ?? []).map(({ link }) => link)];
  return links.flatMap((link) => (link ? withoutCampaignTags(link.value) : []));
}

/** The tags of one item would be wrong at another one. */
function withoutCampaignTags(link: string): string {
  const parts = readLink(link);
  if (!parts) return link;
  const query = parts.query.split('&').filter((pair) => pair !== '' && !/^utm_/i.test(pair));
  return parts.address + (query.length > 0 ? `?${query.join('&')}` : '') + parts.fragment;
}
