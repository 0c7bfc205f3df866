import type { Brief } from '../format/brief';
import { type Finding, type Fix, helpPage } from '../format/finding';
import { type IdKind, type IdUse, idKinds } from '../format/ids';
import { quoted } from '../format/messages';
import { nearest } from '../format/near';

/** Ids that are named but defined nowhere. */
export function unknownReferences(brief: Brief): Finding[] {
  return idKinds.flatMap((kind) => unknownOfKind(brief, kind));
}

/** People may be named in free text, unless there is a team in which to find them. */
function unknownOfKind(brief: Brief, kind: IdKind): Finding[] {
  const defined = brief.ids.definitions(kind);
  if (kind === 'person' && defined.size === 0) return [];
  return brief.ids.references(kind).flatMap((use) => (defined.has(use.id) ? [] : unknownReference(brief, kind, use)));
}

function unknownReference(brief: Brief, kind: IdKind, use: IdUse): Finding {
  const defined = brief.ids.definitions(kind);
  const near = nearest(use.id, defined.keys());
  return {
    code: 'structure/unknown-reference',
    severity: 'error',
    message: unknownMessage(kind, use.id, near, [...defined.keys()]),
    range: use.range,
    related: near
      .flatMap((id) => defined.get(id)?.[0] ?? [])
      .map(({ id, range }) => ({ message: `${quoted(id)} is defined here`, range })),
    fixes: near.map((id, index) => replaceFix(use, id, index, near.length)),
    help: helpPage('structure/unknown-reference'),
  };
}

function unknownMessage(kind: IdKind, id: string, near: readonly string[], defined: readonly string[]): string {
  const problem =
    kind === 'person' ? `Nobody in the team has the id ${quoted(id)}.` : `No ${kind} has the id ${quoted(id)}.`;
  if (near[0] !== undefined) return `${problem} Did you mean ${quoted(near[0])}?`;
  return defined.length === 0 ? problem : `${problem} There is ${defined.slice(0, 8).join(', ')}.`;
}

function replaceFix(use: IdUse, id: string, index: number, count: number): Fix {
  const edits = [{ range: use.range, newText: id }];
  return { title: `Replace by ${quoted(id)}`, preferred: index === 0, complete: count === 1, edits };
}
