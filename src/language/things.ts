import type { Brief } from '../format/brief';
import type { IdKind } from '../format/ids';
import type { Value } from '../format/view';

/** Something that a brief has given an id, and what the id stands for. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  /** What else one wants to know before choosing it; empty where there is nothing. */
  readonly more: string;
}

type Words = Value<string> | undefined;

/** The things of a kind that a brief defines, in text order, each id once. */
export function thingsOf(brief: Brief, kind: IdKind): readonly Thing[] {
  const things = new Map<string, Thing>();
  for (const [id, name, more] of wordsByKind[kind](brief))
    if (id && !things.has(id.value)) things.set(id.value, { id: id.value, name: name?.value ?? '', more });
  return [...things.values()];
}

const wordsByKind: Readonly<Record<IdKind, (brief: Brief) => [Words, Words, string][]>> = {
  goal: ({ view }) =>
    (view.strategy?.goals ?? []).map(({ id, statement, type, priority }) => [id, statement, joined(priority, type)]),
  audience: ({ view }) =>
    (view.strategy?.audience ?? []).map(({ id, name, description, insight }) => [
      id,
      name,
      joined(description ?? insight),
    ]),
  pillar: ({ view }) =>
    (view.strategy?.pillars ?? []).map(({ id, name, description }) => [id, name, joined(description)]),
  'content item': ({ view }) =>
    (view.execution?.content ?? []).map(({ id, title, platform, publish }) => [id, title, joined(platform, publish)]),
  phase: ({ view }) => (view.campaign?.phases ?? []).map(({ id, name, start, end }) => [id, name, joined(start, end)]),
  person: ({ view }) => (view.team ?? []).map(({ id, name, role }) => [id, name, joined(role)]),
};

function joined(...words: readonly Words[]): string {
  return words.flatMap((word) => word?.value ?? []).join(' · ');
}
