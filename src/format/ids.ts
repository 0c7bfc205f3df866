import type { Place } from './form/place';
import { placesAt } from './form/places-at';
import { type Node, type Path, resolveAlias, type ScalarNode } from './nodes';
import type { Range } from './text';

/** The things of a brief that have an id, as an author calls them. */
export type IdKind = 'goal' | 'audience' | 'pillar' | 'content item' | 'phase' | 'person';

interface IdPlaces {
  readonly definedAt: Path;
  readonly namedAt: readonly Path[];
}

const people: readonly Path[] = [
  ['campaign', 'owner'],
  ['execution', 'content', 0, 'owner'],
  ['execution', 'content', 0, 'approval', 'approver'],
  ['execution', 'engagement_plan', 'owner'],
  ['execution', 'engagement_plan', 'backup'],
  ['execution', 'engagement_plan', 'escalation', 0, 'to'],
  ['execution', 'engagement_plan', 'crisis', 'spokesperson'],
  ['execution', 'engagement_plan', 'crisis', 'resumed_by'],
  ['execution', 'adaptation', 'owner'],
  ['execution', 'adaptation', 'triggers', 0, 'owner'],
  ['measurement', 'owner'],
  ['governance', 'approvals', 0, 'approver'],
  ['governance', 'risks', 0, 'owner'],
];

/** Where ids are defined, and where they may be named. A number in a path stands for every item of a list. */
export const idPlaces: Readonly<Record<IdKind, IdPlaces>> = {
  goal: {
    definedAt: ['strategy', 'goals', 0, 'id'],
    namedAt: [
      ['execution', 'content', 0, 'goals'],
      ['measurement', 'results', 0, 'goal'],
    ],
  },
  audience: {
    definedAt: ['strategy', 'audience', 0, 'id'],
    namedAt: [
      ['execution', 'content', 0, 'audience'],
      ['strategy', 'goals', 0, 'audience'],
      ['strategy', 'platforms', 0, 'audience'],
    ],
  },
  pillar: { definedAt: ['strategy', 'pillars', 0, 'id'], namedAt: [['execution', 'content', 0, 'pillar']] },
  'content item': {
    definedAt: ['execution', 'content', 0, 'id'],
    namedAt: [
      ['execution', 'content', 0, 'depends_on'],
      ['budget', 'lines', 0, 'content'],
    ],
  },
  phase: { definedAt: ['campaign', 'phases', 0, 'id'], namedAt: [['execution', 'content', 0, 'phase']] },
  person: { definedAt: ['team', 0, 'id'], namedAt: people },
};

export const idKinds = Object.keys(idPlaces) as IdKind[];

/** An id where it is defined or named. */
export interface IdUse {
  readonly id: string;
  readonly range: Range;
  readonly place: Place;
}

/** All ids of a brief: where each is defined, and who names it. Made once for each brief. */
export class IdIndex {
  private readonly defined = new Map<IdKind, Map<string, IdUse[]>>();
  private readonly named = new Map<IdKind, IdUse[]>();

  constructor(private readonly root: Node | undefined) {}

  /** The definitions of a kind by id, in text order; two of one id are both there. */
  definitions(kind: IdKind): ReadonlyMap<string, readonly IdUse[]> {
    const known = this.defined.get(kind);
    if (known) return known;
    const byId = new Map<string, IdUse[]>();
    for (const use of this.usesAt([idPlaces[kind].definedAt])) byId.set(use.id, [...(byId.get(use.id) ?? []), use]);
    this.defined.set(kind, byId);
    return byId;
  }

  /** Everything that names an id of a kind, known or not. People may be named in free text: those count only in the form of an id. */
  references(kind: IdKind): readonly IdUse[] {
    const known = this.named.get(kind);
    if (known) return known;
    const uses = this.usesAt(idPlaces[kind].namedAt);
    this.named.set(kind, uses);
    return uses;
  }

  private usesAt(paths: readonly Path[]): IdUse[] {
    const root = this.root;
    if (!root) return [];
    return paths.flatMap((path) => placesAt(root, path)).flatMap(useAt);
  }
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function useAt(place: Place): IdUse[] {
  const node = resolveAlias(place.node);
  return isId(node) ? [{ id: String(node.value), range: { start: node.start, end: node.end }, place }] : [];
}

function isId(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && typeof node.value === 'string' && idForm.test(node.value);
}
