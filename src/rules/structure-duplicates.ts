import { type IdKind, type IdUse, idKinds } from '../format/ids';
import { quoted } from '../format/messages';
import { resolveAlias } from '../format/nodes';
import type { Range } from '../format/text';
import { replaceFix } from './fixes';
import type { Report, Rule } from './rule';

export const duplicateId: Rule = {
  code: 'structure/duplicate-id',
  title: 'Duplicate id',
  strictness: 'error',
  why: 'Whatever names an id must lead to one thing. Where two share one, nobody can tell which of them a post serves or a line of the budget pays for.',
  sources: ['practice: an id stands for one thing'],
  remedy: 'Give the later of the two an id of its own, and check what names it.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      goals: first-harvest
    - id: teaser
      title: Teaser mail
      platform: email
      goals: first-harvest
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      goals: first-harvest
    - id: teaser-mail
      title: Teaser mail
      platform: email
      goals: first-harvest
`,
  check(brief, report) {
    for (const kind of idKinds) {
      const defined = brief.ids.definitions(kind);
      for (const [id, uses] of defined) if (uses.length > 1) reportShared(kind, id, uses, defined, report);
    }
  },
};

type Definitions = ReadonlyMap<string, readonly IdUse[]>;

const nouns: Readonly<Record<IdKind, string>> = {
  goal: 'goals',
  audience: 'audiences',
  pillar: 'pillars',
  'content item': 'content items',
  phase: 'phases',
  person: 'people in the team',
};

function reportShared(
  kind: IdKind,
  id: string,
  [first, ...others]: readonly IdUse[],
  defined: Definitions,
  report: (finding: Report) => void,
): void {
  const free = freeIdsLike(id, defined);
  if (first) for (const other of others) report(sharedId(kind, first, other, others.length + 1, free.next().value));
}

function sharedId(kind: IdKind, first: IdUse, other: IdUse, count: number, free: string): Report {
  const ownRange = rangeInItem(other);
  return {
    range: ownRange ?? markOfRepeated(other),
    message: `${quoted(other.id)} is the id of ${count} ${nouns[kind]}. Give this one its own, such as ${quoted(free)}.`,
    related: [{ message: `${quoted(other.id)} is used here first`, range: first.range }],
    fixes: () => (ownRange ? [replaceFix(`Rename this one to ${quoted(free)}`, 'best', ownRange, free)] : []),
  };
}

/** `teaser-2`, `teaser-3` …: ids like one that is taken, without those that are taken too. */
function* freeIdsLike(id: string, taken: Definitions): Generator<string, never> {
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) yield `${id}-${number}`;
}

/** Where the item itself writes its id; undefined where an anchor of YAML brings it in from elsewhere. */
function rangeInItem({ range, place }: IdUse): Range | undefined {
  const item = place.parent?.node;
  return item && item.kind !== 'alias' && range.start >= item.start && range.end <= item.end ? range : undefined;
}

function markOfRepeated({ range, place }: IdUse): Range {
  const item = place.parent?.node;
  if (item?.kind === 'alias') return item;
  const map = resolveAlias(item);
  return (map?.kind === 'map' && map.entries[0]?.key) || range;
}
