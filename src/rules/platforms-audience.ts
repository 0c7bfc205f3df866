import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix, RelatedPlace } from '../format/finding';
import { nameOfPlace } from '../format/form/place';
import type { AudienceView, ContentItemView } from '../format/generated/view-types';
import { listed, quoted } from '../format/messages';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { appendFix, replaceFix, type Trust } from './fixes';
import type { Report, Rule } from './rule';
import { isUnderstood } from './understood';

/** People have to be on these to be met there; a poster, a page or an advert comes to them. */
const kindsToBeOn = ['social', 'messaging', 'community'];

const audienceNotThere: Rule = {
  code: 'platforms/audience-not-there',
  title: 'Audience is elsewhere',
  strictness: 'warning',
  why: 'Not everybody is on every platform. The best post does nothing for people who will never open the place where it stands.',
  sources: ['strategy and execution article: your demographic may not be active on all platforms'],
  remedy:
    'Move the item to a platform of its audience, or add the platform to the audience if you know that they are there.',
  bad: `
strategy:
  platforms:
    - platform: tiktok
      why: Everybody talks about it.
      audience: balcony-beginners
    - platform: instagram
      why: Two in three of them plan their home there.
    - platform: email
      why: They gave their address in the shop.
`,
  good: `
strategy:
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
      audience: balcony-beginners
    - platform: email
      why: They gave their address in the shop.
`,
  check(brief, report, { facts }) {
    const { strategy, execution } = brief.view;
    const whereabouts = new Whereabouts(brief, facts);
    if (whereabouts.areUnknown) return;
    const elsewhere = new Set<string>();
    for (const { platform, audience } of strategy?.platforms ?? []) {
      const missed = platform && isToBeOn(platform.value, facts) && whereabouts.missedOn(platform.value, audience);
      if (!missed) continue;
      elsewhere.add(platform.value);
      report(notThere(brief, platform, missed, movesOfChoice(brief, platform, missed)));
    }
    for (const item of execution?.content ?? []) {
      const { platform, audience } = item;
      // What follows from the choice of the platform is not said again.
      if (!platform || elsewhere.has(platform.value) || !isToBeOn(platform.value, facts)) continue;
      const missed = whereabouts.missedOn(platform.value, audience);
      if (missed) report(notThere(brief, platform, missed, movesOfItem(brief, item, platform, missed, facts)));
    }
  },
};

function isToBeOn(platform: string, facts: Facts): boolean {
  return kindsToBeOn.includes(facts.platform(platform)?.kind ?? '');
}

/** Audiences that are not met on a platform, and where they are instead. */
interface Missed {
  readonly audiences: readonly AudienceView[];
  readonly places: ReadonlySet<string>;
}

/** Who is where, as far as the audiences say it clearly. */
class Whereabouts {
  private readonly platforms = new Map<string, { audience: AudienceView; places: ReadonlySet<string> }>();
  private readonly all: Missed;

  constructor(brief: Brief, facts: Facts) {
    const audiences = brief.view.strategy?.audience ?? [];
    for (const audience of audiences) {
      const names = audience.platforms.map(({ value }) => value);
      const isClear = names.length > 0 && names.every((name) => isUnderstood(name, facts));
      if (audience.id && isClear) this.platforms.set(audience.id.value, { audience, places: new Set(names) });
    }
    this.all = this.platforms.size === audiences.length ? this.together([...this.platforms.keys()]) : nobody;
  }

  private together(ids: readonly string[]): Missed {
    const known = ids.flatMap((id) => this.platforms.get(id) ?? []);
    return {
      audiences: known.map(({ audience }) => audience),
      places: new Set(known.flatMap(({ places }) => [...places])),
    };
  }

  get areUnknown(): boolean {
    return this.platforms.size === 0;
  }

  /** The named audiences (all, where none is named) if none of them is on the platform, as far as that is known of each. */
  missedOn(platform: string, named: readonly Value<string>[]): Missed | undefined {
    if (named.length === 0)
      return this.all.audiences.length > 0 && !this.all.places.has(platform) ? this.all : undefined;
    for (const { value } of named) if (this.platforms.get(value)?.places.has(platform) !== false) return undefined;
    return this.together(named.map(({ value }) => value));
  }
}

const nobody: Missed = { audiences: [], places: new Set() };

const mostRelated = 5;

function notThere(
  brief: Brief,
  platform: Value<string>,
  { audiences, places }: Missed,
  moves: readonly string[],
): Report {
  const [first] = audiences;
  const name = quoted(platform.value);
  const who =
    audiences.length === 1 && first
      ? `${nameOfPlace(first.place)} is not`
      : `none of the ${audiences.length} audiences is`;
  return {
    range: { start: platform.start, end: platform.end },
    message: `By this brief, ${who} on ${name}, but on ${listed([...places])}. Go there, or add the platform to the audience if you know better.`,
    related: audiences.slice(0, mostRelated).map((audience) => whereTheyAre(brief, audience)),
    fixes: () => [
      ...moves.map((move, index) =>
        replaceFix(`Replace by ${quoted(move)}`, index === 0 ? 'best' : 'choice', platform, move),
      ),
      ...evidence(brief, first, platform.value, moves.length > 0 ? 'choice' : 'best'),
    ],
  };
}

function whereTheyAre(brief: Brief, audience: AudienceView): RelatedPlace {
  const names = audience.platforms.map(({ value }) => value);
  const range = keyRangeOf(audience, 'platforms') ?? labelOf(brief.text, audience);
  return { message: `spends its time on ${listed(names)}`, range };
}

/** Platforms of the audiences that the strategy has not chosen yet. */
function movesOfChoice(brief: Brief, { value }: Value<string>, { places }: Missed): string[] {
  const chosen = new Set(brief.view.strategy?.platforms.map(({ platform }) => platform?.value));
  return [...places].filter((name) => name !== value && !chosen.has(name)).slice(0, mostMoves);
}

/** Platforms of the audiences that the strategy has chosen, and that take an item of this format. */
function movesOfItem(
  brief: Brief,
  { format }: ContentItemView,
  { value }: Value<string>,
  { places }: Missed,
  facts: Facts,
): string[] {
  const chosen = new Set(brief.view.strategy?.platforms.map(({ platform }) => platform?.value));
  const isOpen = (name: string) => name !== value && (chosen.size === 0 || chosen.has(name));
  const takes = (name: string) => !format || facts.format(name, format.value) !== undefined;
  return [...places].filter((name) => isOpen(name) && takes(name)).slice(0, mostMoves);
}

const mostMoves = 3;

function evidence(brief: Brief, audience: AudienceView | undefined, platform: string, trust: Trust): Fix[] {
  if (!audience) return [];
  const title = `Add ${quoted(platform)} to the platforms of ${nameOfPlace(audience.place)}`;
  return appendFix(brief, audience, 'platforms', platform, trust, title);
}

export const platformsAudienceRules: readonly Rule[] = [audienceNotThere];
