import type { Brief } from '../format/brief';
import { type Facts, knownFacts } from '../format/facts';
import type { ContentItemView } from '../format/generated/view-types';
import { writeBlockText } from '../format/quote';
import { readLine } from '../format/syntax/line';
import { campaignTags, isTracked, tagNames } from '../rules/campaign-tags';
import { readLink, tagsOf, withTags } from '../rules/links';
import { placesAround } from './places-around';

/**
 * The text to paste on the empty `link:` of a content item for a web address: the address with the tags of the campaign.
 * Undefined anywhere else, and where the address has the tags already or one of them cannot be told.
 */
export function pastedLink(
  brief: Brief,
  offset: number,
  pasted: string,
  facts: Facts = knownFacts,
): string | undefined {
  const link = /\s/.test(pasted.trim()) ? undefined : readLink(pasted.trim());
  const item = link && itemWithEmptyLink(brief, offset);
  const platform = facts.platform(item?.platform?.value);
  if (!item || !platform || !isTracked(platform)) return undefined;
  const given = new Set(tagsOf(link).map(({ name }) => name));
  const tags = campaignTags(brief, item, platform);
  const missing = tagNames.filter((name) => !given.has(name));
  if (missing.length === 0 || missing.some((name) => tags[name] === '')) return undefined;
  const tagged = withTags(link, Object.fromEntries(missing.map((name) => [name, tags[name]])));
  return (brief.text[offset - 1] === ':' ? ' ' : '') + writeBlockText(tagged);
}

/** The content item whose `link:` an offset stands behind, with nothing else on the line. */
function itemWithEmptyLink(brief: Brief, offset: number): ContentItemView | undefined {
  const line = readLine(brief.lines, brief.lines.lineAt(Math.min(offset, brief.text.length)));
  const isEmptyLink = line.key === 'link' && /:\s*$/.test(line.text.slice(line.column));
  if (!isEmptyLink || !line.text.slice(0, offset - line.start).includes(':')) return undefined;
  const link = placesAround(brief, line.start + line.column).at(-1);
  const path = link?.parent?.path.join();
  return brief.view.execution?.content.find(({ place }) => place.path.join() === path);
}
