import type { Path } from '../format/nodes';
import { counted } from './counted';
import type { NamedThing } from './named-things';

/** What the parts of a brief that name something are called, by their section. */
const holders: Readonly<Record<string, string>> = {
  'execution.content': 'content item',
  'strategy.goals': 'goal',
  'strategy.audience': 'audience',
  'strategy.platforms': 'chosen platform',
  'measurement.results': 'result',
  'budget.lines': 'budget line',
};
const contentItem = 'content item';
const elsewhere = 'other place';

/** How many content items name a thing. */
export function contentCount(thing: NamedThing): number {
  return usersOf(thing).get(contentItem) ?? 0;
}

/** `4 content items · 1 result`: who names a thing; content items are always said. */
export function usersInWords(thing: NamedThing): string {
  const users = usersOf(thing);
  const nouns = [contentItem, ...Object.values(holders).filter((noun) => noun !== contentItem), elsewhere];
  const said = nouns.filter((noun) => noun === contentItem || users.has(noun));
  return said.map((noun) => counted(users.get(noun) ?? 0, noun)).join(' · ');
}

/** How many parts of each kind name a thing: an item that does so twice counts once. */
function usersOf({ references }: NamedThing): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>();
  for (const { place } of references) {
    const noun = holders[place.path.slice(0, 2).join('.')] ?? elsewhere;
    const known = users.get(noun) ?? new Set();
    users.set(noun, known.add(partOf(noun, place.path)));
  }
  return new Map([...users].map(([noun, parts]) => [noun, parts.size]));
}

function partOf(noun: string, path: Path): string {
  return (noun === elsewhere ? path : path.slice(0, 3)).join('.');
}
