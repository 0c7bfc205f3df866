import type { Fix } from '../format/finding';
import { type IdKind, type IdUse, idKinds } from '../format/ids';
import { alternatives, listed, quoted } from '../format/messages';
import { NearFinder } from '../format/near';
import type { Report, Rule } from './rule';

const unknownReference: Rule = {
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
      const ids = new NearFinder([...defined.keys()]);
      for (const use of brief.ids.references(kind))
        if (!defined.has(use.id)) report(unknownUse(kind, use, defined, ids));
    }
  },
};

function unknownUse(kind: IdKind, use: IdUse, defined: ReadonlyMap<string, readonly IdUse[]>, ids: NearFinder): Report {
  const near = ids.nearest(use.id);
  return {
    range: use.range,
    message: unknownMessage(kind, use.id, near, ids.candidates),
    related: near.flatMap((id) => defined.get(id)?.[0] ?? []).map(definedHere),
    fixes: near.map((id, index) => replaceFix(use, id, index, near.length)),
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

export const structureRules: readonly Rule[] = [unknownReference];
