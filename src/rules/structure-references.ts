import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { type IdKind, type IdUse, idKinds } from '../format/ids';
import { alternatives, listed, quoted } from '../format/messages';
import { NearFinder } from '../format/near';
import type { Section } from '../format/view';
import { appendFix, fix } from './fixes';
import type { Report, Rule } from './rule';
import { isSharedOwnerId } from './shared-owners';

export const unknownReference: Rule = {
  code: 'structure/unknown-reference',
  title: 'Unknown id',
  strictness: 'error',
  why: 'An id is how the plan points back at the strategy. One that leads nowhere means that a post serves no goal or reaches no audience, and nobody sees it.',
  sources: ['practice: every id must resolve'],
  remedy: 'Name an id that the brief defines, or define it where it belongs.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      goals: first-harvets
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      goals: first-harvest
`,
  check(brief, report) {
    for (const kind of idKinds) {
      const defined = brief.ids.definitions(kind);
      // People may be named in free text, unless there is a team in which to find them.
      if (kind === 'person' && defined.size === 0) continue;
      const unknown = brief.ids.references(kind).filter((use) => !defined.has(use.id) && !isSharedOwnerId(kind, use));
      if (unknown.length === 0) continue;
      const ids = new NearFinder([...defined.keys()]);
      for (const use of unknown) report(unknownUse(brief, kind, use, defined, ids));
    }
  },
};

type Definitions = ReadonlyMap<string, readonly IdUse[]>;

function unknownUse(brief: Brief, kind: IdKind, use: IdUse, defined: Definitions, ids: NearFinder): Report {
  const near = ids.nearest(use.id);
  return {
    range: use.range,
    message: unknownMessage(kind, use.id, near, ids.candidates),
    related: near.flatMap((id) => defined.get(id)?.[0] ?? []).map(definedHere),
    fixes: () => [
      ...near.map((id, index) => replaceFix(use, id, index, near.length)),
      ...createFix(brief, kind, use.id, near.length > 0),
    ],
  };
}

function unknownMessage(kind: IdKind, id: string, near: readonly string[], defined: readonly string[]): string {
  const problem =
    kind === 'person' ? `Nobody in the team has the id ${quoted(id)}.` : `No ${kind} has the id ${quoted(id)}.`;
  if (near.length > 0) return `${problem} Did you mean ${alternatives(near.map(quoted))}?`;
  return defined.length === 0 ? problem : `${problem} There is ${listed(defined)}.`;
}

function definedHere({ id, range }: IdUse) {
  return { message: `${quoted(id)} is defined here`, range };
}

function replaceFix(use: IdUse, id: string, index: number, count: number): Fix {
  const edits = [{ range: use.range, newText: id }];
  return { title: `Replace by ${quoted(id)}`, preferred: index === 0, complete: count === 1, edits };
}

interface NewItem {
  readonly section: Section | undefined;
  readonly key: string;
  readonly data: Record<string, unknown>;
}

/** Defines what is named, in the list where it belongs; only the second best where something near is defined already. */
function createFix(brief: Brief, kind: IdKind, id: string, isNearOther: boolean): Fix[] {
  const { section, key, data } = newItem(brief, kind, id);
  const title = kind === 'person' ? `Add ${quoted(id)} to the team` : `Create ${kind} ${quoted(id)}`;
  if (!section) return [];
  // The id is known: only what the item says of itself is left to the author.
  return appendFix(brief, section, key, { id, ...data }, isNearOther ? 'choice' : 'best', title).map((created) =>
    fix(created.title, isNearOther ? 'choice' : 'best', created.edits.map(withoutFirstPlaceholder)),
  );
}

function withoutFirstPlaceholder(edit: Fix['edits'][number]): Fix['edits'][number] {
  return { ...edit, placeholders: edit.placeholders?.slice(1) ?? [] };
}

function newItem({ view }: Brief, kind: IdKind, id: string): NewItem {
  const name = nameFrom(id);
  const platform = view.execution?.content[0]?.platform?.value ?? 'instagram';
  const metrics = [{ metric: 'conversions', target: 0 }];
  const items: Record<IdKind, NewItem> = {
    goal: { section: view.strategy, key: 'goals', data: { statement: 'Who will do what, how many, by when', metrics } },
    audience: { section: view.strategy, key: 'audience', data: { name } },
    pillar: { section: view.strategy, key: 'pillars', data: { name } },
    'content item': { section: view.execution, key: 'content', data: { title: name, platform } },
    phase: { section: view.campaign, key: 'phases', data: { name } },
    person: { section: view, key: 'team', data: { name } },
  };
  return items[kind];
}

/** `first-harvest` → `First harvest` */
function nameFrom(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
