import type { Brief } from '../format/brief';
import { type Facts, knownFacts } from '../format/facts';
import type { Range } from '../format/text';
import { counted } from './counted';
import { targetInWords } from './metrics-in-words';
import { type NamedThing, namedThings, writtenAt } from './named-things';
import { referencesTo } from './references';
import { contentCount, usersInWords } from './usage';

/** What is to be seen above the place where a thing is defined, and the places that it speaks of. */
export interface Lens {
  readonly range: Range;
  readonly title: string;
  readonly places: readonly Range[];
}

/** What the brief does with each of its goals, audiences, chosen platforms, pillars, phases and people, in text order. */
export function lensesOf(brief: Brief, facts: Facts = knownFacts): readonly Lens[] {
  return (Object.keys(titles) as LensKind[])
    .flatMap((kind) => namedThings(brief, kind))
    .map((thing) => lensOf(brief, thing, facts))
    .sort((a, b) => a.range.start - b.range.start);
}

type LensKind = 'goal' | 'audience' | 'platform' | 'pillar' | 'phase' | 'person';
type Title = (brief: Brief, thing: NamedThing, facts: Facts) => string;

const titles: Readonly<Record<LensKind, Title>> = {
  goal: goalTitle,
  audience: audienceTitle,
  platform: (_, thing) => usersInWords(thing),
  pillar: pillarTitle,
  phase: (_, thing) => usersInWords(thing),
  person: (_, thing) => usersInWords(thing),
};

function lensOf(brief: Brief, thing: NamedThing, facts: Facts): Lens {
  const [definition] = thing.definitions;
  const range = definition ? writtenAt(definition) : { start: 0, end: 0 };
  const title = titles[thing.kind as LensKind](brief, thing, facts);
  return { range, title, places: referencesTo(thing).references };
}

/** `served by 4 content items · reach 120,000 by 31 May` */
function goalTitle(brief: Brief, thing: NamedThing, facts: Facts): string {
  const served = `served by ${counted(contentCount(thing), 'content item')}`;
  const goal = brief.view.strategy?.goals.find(({ id }) => id?.value === thing.id);
  const targets = goal?.metrics.flatMap((metric) => targetInWords(brief, facts, metric) ?? []) ?? [];
  const more = targets.length > 1 ? ` and ${targets.length - 1} more` : '';
  return targets[0] === undefined ? served : `${served} · ${targets[0]}${more}`;
}

/** Items that name no audience are for all of them. */
function audienceTitle(brief: Brief, thing: NamedThing): string {
  const forAll = brief.view.execution?.content.filter(({ audience }) => audience.length === 0).length ?? 0;
  return forAll === 0 ? usersInWords(thing) : `${usersInWords(thing)} · ${forAll} for every audience`;
}

/** `3 of 10 content items, 30% · 40% planned` */
function pillarTitle(brief: Brief, thing: NamedThing): string {
  const all = brief.view.execution?.content.length ?? 0;
  const own = contentCount(thing);
  const share = brief.view.strategy?.pillars.find(({ id }) => id?.value === thing.id)?.share?.value;
  const planned = share === undefined ? '' : ` · ${share}% planned`;
  return all === 0
    ? `no content item${planned}`
    : `${own} of ${counted(all, 'content item')}, ${Math.round((100 * own) / all)}%${planned}`;
}
