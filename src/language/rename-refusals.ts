import type { Place } from '../format/form/place';
import { nameOfPlace } from '../format/form/place';
import type { IdKind } from '../format/ids';
import { alternatives, quoted } from '../format/messages';
import type { NameKind } from './named-things';

const plurals: Readonly<Record<NameKind, string>> = {
  goal: 'goals',
  audience: 'audiences',
  pillar: 'pillars',
  'content item': 'content items',
  phase: 'phases',
  person: 'people',
  platform: 'platforms',
};

/** Why something is not renamed: what stands in the way, and what to do. */
export const refusals = {
  nothing: () => 'Put the cursor on an id, or on a platform, to rename it.',
  unreadable: () => 'Part of this brief cannot be read, so a use could be missed. Mend what is marked, then rename.',
  alias: (name: string) => `"*${name}" repeats what stands at "&${name}". Rename it there.`,
  freeText: (name: string) => `${quoted(name)} is free text, not the id of a team member. Change it where it stands.`,
  noId: (name: string) =>
    `${quoted(name)} is not an id. Write small letters, digits and single hyphens, such as "first-harvest".`,
  unknown: (kind: IdKind, id: string) =>
    kind === 'person'
      ? `Nobody in the team has the id ${quoted(id)}, so there is nobody to rename.`
      : `No ${kind} has the id ${quoted(id)}, so there is nothing to rename.`,
  several: (kind: NameKind, id: string, count: number) =>
    `${count} ${plurals[kind]} have the id ${quoted(id)}. Give each an id of its own first.`,
  shared: (name: string, place: Place) =>
    `${nameOfPlace(place)} repeats this ${quoted(name)} by a "*", and means something else. Write it out there first.`,
  taken: (kind: IdKind, id: string) =>
    kind === 'person'
      ? `Somebody else in the team has the id ${quoted(id)}.`
      : `Another ${kind} has the id ${quoted(id)}.`,
  notChosen: (platform: string) =>
    `The strategy does not choose ${quoted(platform)}, so there is no choice to change. Change it where it stands.`,
  noPlatform: (name: string, near: readonly string[]) =>
    near.length > 0
      ? `${quoted(name)} is not a platform. Did you mean ${alternatives(near.map(quoted))}?`
      : `${quoted(name)} is not a platform we know. Begin the name of one of your own with "x-".`,
  chosenAlready: (platform: string) => `The strategy chooses ${quoted(platform)} already.`,
};
