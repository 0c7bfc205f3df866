import type { Brief } from '../format/brief';
import { type Place, rootPlace } from '../format/form/place';
import { PathTree } from '../format/form/places-at';
import { type IdKind, type IdUse, idKinds } from '../format/ids';
import { type AliasNode, type Path, resolveAlias } from '../format/nodes';
import type { Range } from '../format/text';

/** What a brief calls by a name of its own, as an author would say. A platform is defined where the strategy chooses it. */
export type NameKind = IdKind | 'platform';

/** A thing that has a name: where it is defined and where it is named, each in text order. */
export interface NamedThing {
  readonly kind: NameKind;
  readonly id: string;
  readonly definitions: readonly IdUse[];
  readonly references: readonly IdUse[];
}

/** A thing, and the place in the brief that speaks of it. */
export interface Mention {
  readonly thing: NamedThing;
  readonly use: IdUse;
}

const nameKinds: readonly NameKind[] = [...idKinds, 'platform'];

/** Where platforms are chosen, and where they may be named. */
const chosenAt: Path = ['strategy', 'platforms', 0, 'platform'];
const namedAt: readonly Path[] = [
  ['strategy', 'audience', 0, 'platforms'],
  ['execution', 'content', 0, 'platform'],
  ['execution', 'engagement_plan', 'conversation', 0, 'platform'],
  ['budget', 'lines', 0, 'platform'],
];

const platformPaths = new PathTree<'defines' | 'names'>();
platformPaths.add(chosenAt, 'defines');
for (const path of namedAt) platformPaths.add(path, 'names');

interface Uses {
  readonly definitions: readonly IdUse[];
  readonly references: readonly IdUse[];
}

const platformUses = new WeakMap<Brief, Uses>();

/** What the brief defines or names at an offset; a cursor right behind the name counts. */
export function mentionAt(brief: Brief, offset: number): Mention | undefined {
  for (const kind of nameKinds) {
    const { definitions, references } = usesOf(brief, kind);
    const isHere = (use: IdUse) => holds(writtenAt(use), offset);
    const use = definitions.find(isHere) ?? references.find(isHere);
    if (use) return { thing: namedThing(brief, kind, use.id), use };
  }
  return undefined;
}

/** The thing of a kind that a name stands for; one that nothing defines has uses only. */
export function namedThing(brief: Brief, kind: NameKind, id: string): NamedThing {
  const { definitions, references } = usesOf(brief, kind);
  return { kind, id, definitions: only(definitions, id), references: only(references, id) };
}

/** The things of a kind that the brief defines, in text order. */
export function namedThings(brief: Brief, kind: NameKind): readonly NamedThing[] {
  const ids = new Set(usesOf(brief, kind).definitions.map(({ id }) => id));
  return [...ids].map((id) => namedThing(brief, kind, id));
}

/** Where a use is written: the name itself, or the `*name` that stands for it. */
export function writtenAt({ place: { node }, range }: IdUse): Range {
  return node.kind === 'alias' ? { start: node.start, end: node.end } : range;
}

/** The outermost alias that brings a use to its place: in `goals: *shared`, the `*shared`. */
export function aliasAround({ place }: IdUse): AliasNode | undefined {
  let outermost: AliasNode | undefined;
  for (let around: Place | undefined = place; around; around = around.parent)
    if (around.node.kind === 'alias') outermost = around.node;
  return outermost;
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

function only(uses: readonly IdUse[], id: string): IdUse[] {
  return uses.filter((use) => use.id === id);
}

function usesOf(brief: Brief, kind: NameKind): Uses {
  if (kind !== 'platform')
    return { definitions: [...brief.ids.definitions(kind).values()].flat(), references: brief.ids.references(kind) };
  const uses = platformUses.get(brief) ?? readPlatforms(brief);
  platformUses.set(brief, uses);
  return uses;
}

function readPlatforms({ root }: Brief): Uses {
  const definitions: IdUse[] = [];
  const references: IdUse[] = [];
  if (root)
    platformPaths.visit(rootPlace(root), (place, role) => {
      const use = platformAt(place);
      if (use) (role === 'defines' ? definitions : references).push(use);
    });
  return { definitions, references };
}

function platformAt(place: Place): IdUse | undefined {
  const node = resolveAlias(place.node);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return undefined;
  return { id: node.value, range: { start: node.start, end: node.end }, place };
}
