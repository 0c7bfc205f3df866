import type { Facts } from '../format/facts';
import type { ContentItemView } from '../format/generated/view-types';
import { quoted } from '../format/messages';

/** What a message calls an item: its id, else its title. */
export function nameOfItem({ id, title }: ContentItemView): string {
  const name = id ?? title;
  return name ? quoted(name.value) : 'this item';
}

/** The name of an item's platform as people write it; one that is not known keeps the author's word. */
export function platformNameOf({ platform }: ContentItemView, facts: Facts): string {
  return facts.platform(platform?.value)?.name ?? platform?.value ?? 'its platform';
}

/** The format of an item: its own, else the platform's first; undefined where nothing is known of the platform. */
export function formatNameOf({ platform, format }: ContentItemView, facts: Facts): string | undefined {
  return format?.value ?? Object.keys(facts.platform(platform?.value)?.formats ?? {})[0];
}

/** `a reel on Instagram`, `an article on LinkedIn` */
export function formatOnPlatform(item: ContentItemView, facts: Facts): string {
  const format = formatNameOf(item, facts) ?? 'item';
  return `${/^[aeiou]/.test(format) ? 'an' : 'a'} ${format} on ${platformNameOf(item, facts)}`;
}
