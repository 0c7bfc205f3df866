import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkBrief } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { type CompletionItem, completeAt } from '../../src/language/completion';
import { entryPlaces, type Position } from './completion-places';
import { today } from './completions';

/** At how many places of each example items are accepted, two at each; more in a thorough run. */
const sample = Number(process.env.COMPLETION_SAMPLE ?? 30);
const itemsPerPlace = 2;

describe('Every item of completion that is accepted anywhere in the examples leaves no new error', () => {
  for (const file of readdirSync('examples').filter((name) => name.endsWith('.brief.yaml')))
    it(`in ${file}`, () => {
      const text = readFileSync(`examples/${file}`, 'utf8');
      const before = errorsOf(text);
      const offers = sampled(entryPlaces(text), sample).flatMap(offersAt);
      assert.ok(offers.length > 0);
      for (const { place, item } of offers) assertNoNewError(place, item, before);
    });
});

interface Offer {
  readonly place: Position;
  readonly item: CompletionItem;
}

function offersAt(place: Position): Offer[] {
  const items = completeAt(Brief.read(place.text), place.offset, { today });
  return sampled(items, itemsPerPlace).map((item) => ({ place, item }));
}

const random = seededRandom(20260302);

/** So many of them, or all, each from another stretch of the list. */
function sampled<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  const stretch = all.length / count;
  return Array.from({ length: count }, (_, index) => all.slice(Math.floor((index + random()) * stretch))[0]).filter(
    (one) => one !== undefined,
  );
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function assertNoNewError(place: Position, item: CompletionItem, before: readonly string[]): void {
  const after = applyEdits(place.text, [item.edit]);
  const fresh = errorsOf(after).filter((error) => !before.includes(error));
  const where = JSON.stringify(place.text.slice(Math.max(0, place.offset - 60), place.offset));
  assert.deepEqual(fresh, [], `"${item.label}" after ${where} gives ${JSON.stringify(item.edit.newText)}`);
}

/** The errors of a text, all judged by the strictness of a draft: what else a new item needs is for its author to say. */
function errorsOf(text: string): string[] {
  const { findings } = checkBrief(Brief.read(text), { as: 'draft' });
  return findings.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`);
}
