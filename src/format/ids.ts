import { type Place, rootPlace } from './form/place';
import { PathTree } from './form/places-at';
import { idForm } from './id-form';
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

interface IdRole {
  readonly kind: IdKind;
  readonly role: 'defines' | 'names';
}

const idPaths = new PathTree<IdRole>();
for (const kind of idKinds) {
  idPaths.add(idPlaces[kind].definedAt, { kind, role: 'defines' });
  for (const path of idPlaces[kind].namedAt) idPaths.add(path, { kind, role: 'names' });
}

/** All ids of a brief: where each is defined, and who names it. Made once for each brief. */
export class IdIndex {
  private readonly defined = new Map<IdKind, Map<string, IdUse[]>>();
  private readonly named = new Map<IdKind, IdUse[]>();

  constructor(root: Node | undefined) {
    if (root) idPaths.visit(rootPlace(root), (place, label) => this.note(place, label));
  }

  private note(place: Place, { kind, role }: IdRole): void {
    const use = useAt(place);
    if (!use) return;
    if (role === 'names') pushTo(this.named, kind, use);
    else {
      const byId = this.defined.get(kind) ?? new Map<string, IdUse[]>();
      this.defined.set(kind, byId);
      pushTo(byId, use.id, use);
    }
  }

  /** The definitions of a kind by id, in text order; two of one id are both there. */
  definitions(kind: IdKind): ReadonlyMap<string, readonly IdUse[]> {
    return this.defined.get(kind) ?? new Map();
  }

  /** Everything that names an id of a kind, known or not. People may be named in free text: those count only in the form of an id. */
  references(kind: IdKind): readonly IdUse[] {
    return this.named.get(kind) ?? [];
  }
}

function pushTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function useAt(place: Place): IdUse | undefined {
  const node = resolveAlias(place.node);
  return isId(node) ? { id: String(node.value), range: { start: node.start, end: node.end }, place } : undefined;
}

function isId(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && typeof node.value === 'string' && idForm.test(node.value);
}
