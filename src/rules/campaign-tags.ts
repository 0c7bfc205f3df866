import type { Brief } from '../format/brief';
import type { PlatformFacts } from '../format/facts';
import type { ContentItemView } from '../format/generated/view-types';
import { kebabCase } from '../format/id-form';

/** What a link needs so that reports credit the item that brought the visit. */
export const tagNames = ['utm_source', 'utm_medium', 'utm_campaign'] as const;
export type TagName = (typeof tagNames)[number];

const offline = new Set(['tv', 'radio', 'ooh', 'print']);

/** Whether visits from a platform are told apart by tags. */
export function isTracked({ id, kind }: PlatformFacts): boolean {
  return id === 'email' || kind === 'social' || (kind === 'paid' && !offline.has(id));
}

/** The tags for the link of an item: what the brief sets, else made of platform and campaign; empty where neither tells. */
export function campaignTags(brief: Brief, item: ContentItemView, platform: PlatformFacts): Record<TagName, string> {
  const { campaign, measurement } = brief.view;
  return {
    utm_source: measurement?.utm?.source?.value ?? platform.id,
    utm_medium: measurement?.utm?.medium?.value ?? mediumOf(brief, item, platform),
    utm_campaign: measurement?.utm?.campaign?.value ?? kebabCase(campaign?.name?.value ?? ''),
  };
}

function mediumOf({ view }: Brief, { promotion }: ContentItemView, { id, kind }: PlatformFacts): string {
  if (id === 'email') return 'email';
  if (id === 'search-ads') return 'cpc';
  if (id === 'display-ads') return 'display';
  const chosen = view.strategy?.platforms.find(({ platform }) => platform?.value === id);
  return kind === 'paid' || promotion || chosen?.model?.value === 'paid' ? 'paid-social' : 'social';
}
