import type { Brief } from '../format/brief';
import type { IdUse } from '../format/ids';
import type { Range } from '../format/text';
import { aliasAround, mentionAt, type NamedThing, writtenAt } from './named-things';

/** Where a brief speaks of one thing, each place once and in text order. */
export interface References {
  readonly definitions: readonly Range[];
  readonly references: readonly Range[];
}

/** Everything that speaks of the goal, audience, person, platform … at an offset. Undefined where there is none. */
export function referencesAt(brief: Brief, offset: number): References | undefined {
  const mention = mentionAt(brief, offset);
  return mention && referencesTo(mention.thing);
}

/** Everything that speaks of a thing. What is brought in by an alias is there twice: where it is written, and the alias. */
export function referencesTo({ definitions, references }: NamedThing): References {
  const defined = inTextOrder(definitions.map(writtenAt));
  const known = new Set(defined.map(({ start }) => start));
  const named = inTextOrder(references.flatMap(placesOf));
  return { definitions: defined, references: named.filter(({ start }) => !known.has(start)) };
}

function placesOf(use: IdUse): Range[] {
  const alias = aliasAround(use);
  return alias ? [writtenAt(use), { start: alias.start, end: alias.end }] : [writtenAt(use)];
}

function inTextOrder(ranges: readonly Range[]): Range[] {
  const byStart = new Map(ranges.map((range) => [range.start, range]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
