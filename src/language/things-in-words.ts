import type { Brief } from '../format/brief';
import { readDay } from '../format/dates';
import type { Facts } from '../format/facts';
import type { ContentItemView, PhaseView } from '../format/generated/view-types';
import type { Value } from '../format/view';
import { formatOnPlatform } from '../rules/content-items';
import { dayInWords, publishedOn } from './days-in-words';
import { platformLines } from './facts-in-words';
import { bullets, plain } from './markdown';
import { targetInWords } from './metrics-in-words';
import type { NamedThing, NameKind } from './named-things';
import { usersInWords } from './usage';

type Lines = (brief: Brief, thing: NamedThing, facts: Facts) => readonly string[];

const linesByKind: Readonly<Record<NameKind, Lines>> = {
  goal: goalLines,
  audience: audienceLines,
  pillar: pillarLines,
  'content item': contentLines,
  phase: phaseLines,
  person: personLines,
  platform: chosenLines,
};

/** What an id stands for, in Markdown, paragraph by paragraph; nothing where nothing is defined. */
export function thingLines(brief: Brief, thing: NamedThing, facts: Facts): readonly string[] {
  return linesByKind[thing.kind](brief, thing, facts);
}

interface WithId {
  readonly id: Value<string> | undefined;
}

function itemOf<T extends WithId>(items: readonly T[] | undefined, { id }: NamedThing): T | undefined {
  return items?.find((item) => item.id?.value === id);
}

/** `Goal: Sell 3,000 starter kits` */
function head(noun: string, words: Value<string> | undefined, { id }: NamedThing): string {
  return `${noun}: **${plain(words?.value ?? id)}**`;
}

function words(value: Value<string> | undefined): string {
  return value ? plain(value.value) : '';
}

function goalLines(brief: Brief, thing: NamedThing, facts: Facts): readonly string[] {
  const goal = itemOf(brief.view.strategy?.goals, thing);
  if (!goal) return [];
  const targets = goal.metrics.flatMap((metric) => targetInWords(brief, facts, metric) ?? []);
  return [head('Goal', goal.statement, thing), bullets(targets.map(plain)), named(thing)];
}

function audienceLines(brief: Brief, thing: NamedThing): readonly string[] {
  const audience = itemOf(brief.view.strategy?.audience, thing);
  return audience ? [head('Audience', audience.name, thing), words(audience.insight), named(thing)] : [];
}

function pillarLines(brief: Brief, thing: NamedThing): readonly string[] {
  const pillar = itemOf(brief.view.strategy?.pillars, thing);
  return pillar ? [head('Pillar', pillar.name, thing), words(pillar.description), named(thing)] : [];
}

function contentLines(brief: Brief, thing: NamedThing, facts: Facts): readonly string[] {
  const item = itemOf(brief.view.execution?.content, thing);
  return item ? [head('Content item', item.title, thing), plain(placeAndDay(item, facts))] : [];
}

/** `a reel on Instagram · Monday 2 March 2026` */
function placeAndDay(item: ContentItemView, facts: Facts): string {
  const where = item.platform ? formatOnPlatform(item, facts) : '';
  return [where, publishedOn(item)].filter((part) => part !== '').join(' · ');
}

function phaseLines(brief: Brief, thing: NamedThing): readonly string[] {
  const phase = itemOf(brief.view.campaign?.phases, thing);
  return phase ? [head('Phase', phase.name, thing), daysOf(phase), words(phase.purpose), named(thing)] : [];
}

/** `2 March 2026 to 31 May 2026`; `from` or `to` where one of them is open. */
function daysOf({ start, end }: PhaseView): string {
  const [first, last] = [readDay(start?.value), readDay(end?.value)];
  if (first === undefined) return last === undefined ? '' : `until ${dayInWords(last)}`;
  return last === undefined ? `from ${dayInWords(first)}` : `${dayInWords(first)} to ${dayInWords(last)}`;
}

function personLines(brief: Brief, thing: NamedThing, facts: Facts): readonly string[] {
  const person = itemOf(brief.view.team, thing);
  if (!person) return [];
  const role = person.role?.value;
  return [head('Person', person.name, thing), plain(facts.role(role)?.name ?? role ?? ''), named(thing)];
}

function chosenLines(brief: Brief, thing: NamedThing, facts: Facts): readonly string[] {
  const chosen = brief.view.strategy?.platforms.find(({ platform }) => platform?.value === thing.id);
  const role = chosen?.role ? `In this campaign: ${words(chosen.role)}` : '';
  return [...platformLines(facts, thing.id), role, chosen ? named(thing) : ''];
}

function named(thing: NamedThing): string {
  return `Named by ${usersInWords(thing).replaceAll(' · ', ', ')}.`;
}
