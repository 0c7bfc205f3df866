import type { Value } from '../../format/view';
import type { PageContext } from './context';
import type { Shortened, Shown } from './page-basics';
import { shortened, shown } from './shown';

/** An id as words: `first-harvest` → `First harvest`, `x-seed-swaps` → `Seed swaps`, `show-hn` → `Show HN`. */
export function plainName(id: string): string {
  const words = id
    .replace(/^x-/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\b[b-df-hj-np-tv-xz]{2,4}\b/g, (abbreviation) => abbreviation.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function platformName({ facts }: PageContext, id: string): string {
  return facts.platform(id)?.name ?? plainName(id);
}

export function metricName({ facts }: PageContext, id: string): string {
  return facts.metric(id)?.name ?? plainName(id);
}

export function shownPlatform(context: PageContext, platform: Value<string> | undefined): Shown | undefined {
  return platform && shown(platform, platformName(context, platform.value));
}

const mostNames = 12;

/** The audiences that are named, by name; an id that nobody has stays an id. */
export function shownAudiences({ named }: PageContext, ids: readonly Value<string>[]): Shortened<Shown> {
  return shortened(ids, mostNames, (id) => shown(id, named.audiences.get(id.value)?.name?.value));
}

/** The goals that are named, by their ids in words, because their statements are too long for a label. */
export function shownGoals(ids: readonly Value<string>[]): Shortened<Shown> {
  return shortened(ids, mostNames, (id) => shown(id, plainName(id.value)));
}

export function shownPlatforms(context: PageContext, ids: readonly Value<string>[]): Shortened<Shown> {
  return shortened(ids, mostNames, (id) => shownPlatform(context, id));
}

export function shownPlaces(context: PageContext, codes: readonly Value<string>[]): Shortened<Shown> {
  return shortened(codes, mostNames, (code) => shown(code, placeName(context, code.value)));
}

/** `United Kingdom`; `United Kingdom (GB-SCT)` for a part of a country, of which we know no names. */
function placeName({ vocabulary }: PageContext, code: string): string | undefined {
  const country = vocabulary.nameOf('place', code.split('-')[0] ?? '');
  return vocabulary.nameOf('place', code) ?? (country && `${country} (${code})`);
}

export function shownLanguages(tags: readonly Value<string>[]): Shortened<Shown> {
  return shortened(tags, mostNames, (tag) => shown(tag, languageName(tag.value)));
}

let languageNames: Intl.DisplayNames | undefined;

/** `English (United Kingdom)`; what is no language tag stays as it is. */
function languageName(tag: string): string {
  languageNames ??= new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
