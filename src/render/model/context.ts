import type { Brief } from '../../format/brief';
import type { Facts } from '../../format/facts';
import type {
  AudienceView,
  ContentItemView,
  GoalView,
  PhaseView,
  PillarView,
  TeamMemberView,
} from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import type { Vocabulary } from '../../format/vocabulary';
import type { Readiness } from '../../readiness';

/** What the parts of a page are made from. */
export interface PageContext {
  readonly brief: Brief;
  readonly facts: Facts;
  readonly vocabulary: Vocabulary;
  /** Days since 1970-01-01; undefined where nobody told what day it is. */
  readonly today: number | undefined;
  readonly readiness: Readiness | undefined;
  readonly named: NamedThings;
  /** The content items that name a goal, by its id. */
  readonly serving: ReadonlyMap<string, readonly ContentItemView[]>;
}

/** The things of a brief by their ids; of two that have the same id, the first. */
export interface NamedThings {
  readonly goals: ReadonlyMap<string, GoalView>;
  readonly audiences: ReadonlyMap<string, AudienceView>;
  readonly pillars: ReadonlyMap<string, PillarView>;
  readonly phases: ReadonlyMap<string, PhaseView>;
  readonly content: ReadonlyMap<string, ContentItemView>;
  readonly team: ReadonlyMap<string, TeamMemberView>;
}

export function namedThings({ view }: Brief): NamedThings {
  return {
    goals: byId(view.strategy?.goals),
    audiences: byId(view.strategy?.audience),
    pillars: byId(view.strategy?.pillars),
    phases: byId(view.campaign?.phases),
    content: byId(view.execution?.content),
    team: byId(view.team),
  };
}

function byId<T extends { readonly id: Value<string> | undefined }>(things: readonly T[] = []): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const thing of things) if (thing.id && !found.has(thing.id.value)) found.set(thing.id.value, thing);
  return found;
}

/** The content items that name each goal, by its id, in text order. */
export function itemsByGoal({ view }: Brief): ReadonlyMap<string, readonly ContentItemView[]> {
  const serving = new Map<string, ContentItemView[]>();
  for (const item of view.execution?.content ?? [])
    for (const goal of new Set(item.goals.map(({ value }) => value))) {
      const items = serving.get(goal);
      if (items) items.push(item);
      else serving.set(goal, [item]);
    }
  return serving;
}
