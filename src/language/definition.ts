import type { Brief } from '../format/brief';
import type { IdUse } from '../format/ids';
import type { Range } from '../format/text';
import { aliasAt, anchorOf } from './aliases';
import { mentionAt, writtenAt } from './named-things';
import { writtenNode } from './written';

/** A place to go to: the words to land on, and the item or block that they belong to. */
export interface Target {
  readonly words: Range;
  readonly whole: Range;
}

/** Where the words at an offset lead. */
export interface Definition {
  /** The words that lead there. */
  readonly origin: Range;
  /** More than one where an id is taken twice. */
  readonly targets: readonly Target[];
}

/**
 * Where the id at an offset is defined, where the strategy chose a platform, where the block of a `*name` stands.
 * Undefined where nothing leads anywhere.
 */
export function definitionAt(brief: Brief, offset: number): Definition | undefined {
  return aliasDefinition(brief, offset) ?? nameDefinition(brief, offset);
}

function aliasDefinition(brief: Brief, offset: number): Definition | undefined {
  const alias = aliasAt(brief, offset);
  const anchor = alias && anchorOf(brief, alias);
  if (!anchor) return undefined;
  const { start, end } = alias;
  const whole = { start: Math.min(anchor.mark.start, anchor.block.start), end: anchor.block.end };
  return { origin: { start, end }, targets: [{ words: anchor.mark, whole }] };
}

function nameDefinition(brief: Brief, offset: number): Definition | undefined {
  const mention = mentionAt(brief, offset);
  if (!mention || mention.thing.definitions.length === 0) return undefined;
  const targets = mention.thing.definitions.map((use) => targetOf(brief, use));
  return { origin: writtenAt(mention.use), targets };
}

function targetOf(brief: Brief, use: IdUse): Target {
  const words = writtenAt(use);
  const item = use.place.parent?.node;
  const whole = item && writtenNode(brief.text, item);
  return { words, whole: whole && contains(whole, words) ? whole : words };
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
