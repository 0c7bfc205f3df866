import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix, RelatedPlace } from '../format/finding';
import { nameOfPlace } from '../format/form/place';
import type { AudienceView } from '../format/generated/view-types';
import { listed, quoted } from '../format/messages';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { appendFix, replaceFix } from './fixes';
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
    const audiences = new AudiencePlatforms(brief, facts);
    const elsewhere = new Set<string>();
    for (const user of usersOf(brief)) {
      const { platform } = user;
      if (!platform || elsewhere.has(platform.value) || !isToBeOn(platform.value, facts)) continue;
      const missed = audiences.missedBy(user.audience, platform.value);
      if (!missed) continue;
      if (user.isChosen) elsewhere.add(platform.value); // what follows from the choice is not said again
      report(notThere(brief, user, platform, missed, facts));
    }
  },
};

function isToBeOn(platform: string, facts: Facts): boolean {
  return kindsToBeOn.includes(facts.platform(platform)?.kind ?? '');
}

/** Something that is on a platform for some audiences. */
interface PlatformUser {
  readonly platform: Value<string> | undefined;
  readonly audience: readonly Value<string>[];
  readonly format: string | undefined;
  readonly isChosen: boolean;
}

function usersOf({ view }: Brief): PlatformUser[] {
  const chosen = view.strategy?.platforms ?? [];
  const content = view.execution?.content ?? [];
  return [
    ...chosen.map(({ platform, audience }) => ({ platform, audience, format: undefined, isChosen: true })),
    ...content.map(({ platform, audience, format }) => ({
      platform,
      audience,
      format: format?.value,
      isChosen: false,
    })),
  ];
}

/** Audiences that are not met on a platform, and where they are instead. */
interface Missed {
  readonly audiences: readonly AudienceView[];
  readonly places: ReadonlySet<string>;
}

/** Who is where, as far as the audiences say it. */
class AudiencePlatforms {
  private readonly byId = new Map<string, AudienceView>();
  private readonly platforms = new Map<AudienceView, ReadonlySet<string>>();
  private readonly all: Missed;

  constructor(brief: Brief, facts: Facts) {
    const audiences = brief.view.strategy?.audience ?? [];
    for (const audience of audiences) this.add(audience, facts);
    const isKnown = this.platforms.size === audiences.length;
    this.all = isKnown ? this.missed(audiences) : { audiences: [], places: new Set() };
  }

  private add(audience: AudienceView, facts: Facts): void {
    if (audience.id) this.byId.set(audience.id.value, audience);
    const names = audience.platforms.map(({ value }) => value);
    const isClear = names.length > 0 && names.every((name) => isUnderstood(name, facts));
    if (isClear) this.platforms.set(audience, new Set(names));
  }

  private missed(audiences: readonly AudienceView[]): Missed {
    const places = audiences.flatMap((audience) => [...(this.platforms.get(audience) ?? [])]);
    return { audiences, places: new Set(places) };
  }

  /** The named audiences (all, where none is named) if none of them is on the platform, as far as that is known of each. */
  missedBy(named: readonly Value<string>[], platform: string): Missed | undefined {
    const audiences = named.flatMap(({ value }) => this.byId.get(value) ?? []);
    const isKnown = audiences.length === named.length && audiences.every((audience) => this.platforms.has(audience));
    const missed = named.length === 0 ? this.all : this.missed(isKnown ? audiences : []);
    return missed.audiences.length > 0 && !missed.places.has(platform) ? missed : undefined;
  }
}

const mostRelated = 5;

function notThere(
  brief: Brief,
  user: PlatformUser,
  platform: Value<string>,
  { audiences, places }: Missed,
  facts: Facts,
): Report {
  const [first] = audiences;
  const nobody =
    audiences.length === 1 && first
      ? `${nameOfPlace(first.place)} is not`
      : `none of the ${audiences.length} audiences is`;
  return {
    range: { start: platform.start, end: platform.end },
    message: `By this brief, ${nobody} on ${quoted(platform.value)}, but on ${listed([...places])}. Go there, or add the platform to the audience if you know better.`,
    related: audiences.slice(0, mostRelated).map((audience) => whereTheyAre(brief, audience)),
    fixes: [...moves(brief, user, platform, places, facts), ...evidence(brief, first, platform.value)],
  };
}

function whereTheyAre(brief: Brief, audience: AudienceView): RelatedPlace {
  const names = audience.platforms.map(({ value }) => value);
  const range = keyRangeOf(audience, 'platforms') ?? labelOf(brief.text, audience);
  return { message: `spends its time on ${listed(names)}`, range };
}

/** Platforms of the audience that the strategy has, or for the strategy itself those that it has not. */
function moves(
  brief: Brief,
  { isChosen, format }: PlatformUser,
  platform: Value<string>,
  places: ReadonlySet<string>,
  facts: Facts,
): Fix[] {
  const chosen = new Set(brief.view.strategy?.platforms.map((one) => one.platform?.value));
  const isOpen = (name: string) => (isChosen ? !chosen.has(name) : chosen.size === 0 || chosen.has(name));
  const takes = (name: string) => format === undefined || facts.format(name, format) !== undefined;
  const likely = [...places].filter((name) => isOpen(name) && takes(name)).slice(0, 3);
  return likely.map((name, index) =>
    replaceFix(`Replace by ${quoted(name)}`, index === 0 ? 'best' : 'choice', platform, name),
  );
}

function evidence(brief: Brief, audience: AudienceView | undefined, platform: string): Fix[] {
  if (!audience) return [];
  const title = `Add ${quoted(platform)} to the platforms of ${nameOfPlace(audience.place)}`;
  return appendFix(brief, audience, 'platforms', platform, 'choice', title);
}

export const platformsAudienceRules: readonly Rule[] = [audienceNotThere];
