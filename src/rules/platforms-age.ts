import type { Brief } from '../format/brief';
import { readDay } from '../format/dates';
import { ageLaws, type Confidence, type Facts, factSource, type PlatformFacts } from '../format/facts';
import type { Fix } from '../format/finding';
import { nameOfPlace } from '../format/form/place';
import type { AgeView, AudienceView } from '../format/generated/view-types';
import type { Value } from '../format/view';
import { nameOf } from '../format/vocabulary';
import { fix } from './fixes';
import type { Report, Rule } from './rule';

const ageMinimum: Rule = {
  code: 'platforms/age-minimum',
  title: 'Audience below minimum age',
  strictness: 'error',
  why: 'Platforms and some countries let nobody in below an age. A plan to meet children there fails, and can break the law.',
  sources: ['Terms of the platforms', 'Australian law on users below 16, in force since 10 December 2025'],
  remedy: 'Reach the parents instead, choose another platform, or mend the age of the audience.',
  bad: `
strategy:
  audience:
    - id: balcony-beginners
      name: Pupils of primary schools in Bristol
      age: {min: 8, max: 11}
      insight: They think that food comes from a shop.
      platforms: [instagram, email]
`,
  good: `
strategy:
  audience:
    - id: balcony-beginners
      name: Parents of primary school pupils in Bristol
      age: {min: 28, max: 50}
      insight: They look for something to do outside that is not a screen.
      platforms: [instagram, email]
`,
  check(brief, report, { facts }) {
    const young = (brief.view.strategy?.audience ?? []).filter(({ age }) => age?.max && age.max.value < highestLimit);
    if (young.length === 0) return;
    const aims = new Aims(brief, facts);
    for (const audience of young) {
      const { age } = audience;
      if (!age?.max) continue;
      for (const aim of aims.at(audience)) {
        const limit = limitFor(brief, audience, aim.facts);
        if (limit && age.max.value < limit.years) report(tooYoung(audience, age, age.max, aim, limit));
      }
    }
  },
};

/** Nobody asks for more years than this, be it for adverts for alcohol. */
const highestLimit = 21;

/** A platform on which an audience is to be met, and where the brief says so first. */
interface Aim {
  readonly facts: PlatformFacts;
  readonly said: Value<string>;
}

/** Which platforms aim at which audience. An item that names no audience is for all of them; a platform may be meant for some. */
class Aims {
  private readonly byAudience = new Map<string, Map<string, Aim>>();
  private readonly atAll = new Map<string, Aim>();

  constructor(brief: Brief, facts: Facts) {
    const { strategy, execution } = brief.view;
    const isOnlyOne = strategy?.audience.length === 1;
    for (const { platform, audience } of execution?.content ?? []) this.add(facts, platform, audience, true);
    for (const { platform, audience } of strategy?.platforms ?? []) this.add(facts, platform, audience, isOnlyOne);
  }

  private add(facts: Facts, said: Value<string> | undefined, named: readonly Value<string>[], orAll: boolean): void {
    const platform = facts.platform(said?.value);
    if (!said || !platform) return;
    for (const { value } of named) {
      const known = this.byAudience.get(value) ?? new Map<string, Aim>();
      this.byAudience.set(value, known);
      if (!known.has(platform.id)) known.set(platform.id, { facts: platform, said });
    }
    if (named.length === 0 && orAll && !this.atAll.has(platform.id))
      this.atAll.set(platform.id, { facts: platform, said });
  }

  at({ id }: AudienceView): Iterable<Aim> {
    const own = this.byAudience.get(id?.value ?? '');
    return own ? new Map([...this.atAll, ...own]).values() : this.atAll.values();
  }
}

interface AgeLimit {
  readonly years: number;
  readonly confidence: Confidence | undefined;
  /** The country whose law it is; none where the platform says so itself. */
  readonly country?: string;
}

function limitFor(brief: Brief, audience: AudienceView, platform: PlatformFacts): AgeLimit | undefined {
  const countries = new Set(countriesOfLaw(brief, audience));
  const law = ageLaws.find(
    ({ jurisdiction, platforms, since }) =>
      countries.has(jurisdiction) && platforms?.includes(platform.id) && isInForce(brief, since),
  );
  if (typeof law?.min_age === 'number') {
    const confidence = factSource(law.sources?.[0] ?? '')?.confidence;
    return { years: law.min_age, confidence, country: law.jurisdiction };
  }
  if (platform.min_age === undefined) return undefined;
  return { years: platform.min_age, confidence: platform.min_age_confidence ?? platform.confidence };
}

/** The countries whose law the brief names, else those of the audience; a law elsewhere does not bind where nobody lives. */
function countriesOfLaw(brief: Brief, audience: AudienceView): string[] {
  const homes = countriesOf(audience.locations);
  const named = countriesOf(brief.view.governance?.jurisdictions ?? []);
  if (named.length === 0) return homes;
  return homes.length === 0 ? named : named.filter((country) => homes.includes(country));
}

function countriesOf(places: readonly Value<string>[]): string[] {
  return places.map(({ value }) => value.slice(0, 2));
}

function isInForce({ view }: Brief, since: string | undefined): boolean {
  const end = readDay(view.campaign?.end?.value);
  const begun = readDay(since);
  return end === undefined || begun === undefined || end >= begun;
}

function tooYoung(
  audience: AudienceView,
  age: AgeView,
  oldest: Value<number>,
  { facts, said }: Aim,
  { years, confidence, country }: AgeLimit,
): Report {
  const where = country === undefined ? '' : ` by the law of ${nameOf('place', country) ?? country}`;
  const ages = age.min ? `${age.min.value} to ${oldest.value}` : `at most ${oldest.value}`;
  return {
    range: { start: oldest.start, end: oldest.end },
    message: `${facts.name} takes nobody below ${years}${where}, and ${nameOfPlace(audience.place)} is ${ages}. Reach their parents instead, or choose another platform.`,
    related: [{ message: `aims at them on ${facts.name}`, range: { start: said.start, end: said.end } }],
    fixes: () => older(age, oldest, years),
    ...(confidence === 'memory' ? { atMost: 'warning' } : {}),
  };
}

/** Both ages rise, so that the span stays. */
function older({ min }: AgeView, oldest: Value<number>, years: number): Fix[] {
  const youngest = min && min.value < oldest.value ? min : undefined;
  const top = youngest ? years + oldest.value - youngest.value : years;
  const edits = [youngest && at(youngest, years), at(oldest, top)].flatMap((edit) => edit ?? []);
  return [fix(youngest ? `Aim at ages ${years} to ${top}` : `Aim at age ${years}`, 'best', edits)];
}

function at({ start, end }: Value<number>, years: number) {
  return { range: { start, end }, newText: String(years) };
}

export const platformsAgeRules: readonly Rule[] = [ageMinimum];
