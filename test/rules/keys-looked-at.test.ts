import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { labelRange } from '../../src/format/form/place';
import { shapeAt } from '../../src/format/shape';
import { placesAround } from '../../src/language/places-around';
import { allRules } from '../../src/rules/all-rules';
import { rulesLookingAt } from '../../src/rules/keys-looked-at';
import { findingsOf } from './findings';

/** Every key of the format, as the path of its place; items of lists stand as 0. */
function keysBelow(path: readonly (string | number)[]): (readonly (string | number)[])[] {
  const inner = shapeAt([...path, 0]) ? keysBelow([...path, 0]) : [];
  return [...inner, ...(shapeAt(path)?.keys ?? []).flatMap((key) => [[...path, key], ...keysBelow([...path, key])])];
}

const keysByCode = new Map(
  allRules.map(({ code }) => [
    code,
    keysBelow([]).filter((path) => rulesLookingAt(path).some((one) => one.code === code)),
  ]),
);

/** Whether a place is the key, lies in what it holds, or holds it: as an item or section that lacks the key. */
function concerns(place: readonly (string | number)[], key: readonly (string | number)[]): boolean {
  const same = (a: string | number | undefined, b: string | number | undefined) => typeof b === 'number' || a === b;
  return place.slice(0, key.length).every((step, at) => same(step, key[at]));
}

/** What a finding is about: what stands at its place, or the item or brief that the place stands for. */
function pathOf(text: string, offset: number): readonly (string | number)[] {
  const places = placesAround(Brief.read(text), offset);
  const meant = places.find((place) => labelRange(text, place).start === offset) ?? places.at(-1);
  return meant?.path ?? [];
}

describe('The keys that a rule looks at', () => {
  for (const rule of allRules) {
    it(`are where its findings lead: ${rule.code}`, () => {
      const { text, findings } = findingsOf(rule.code, rule.bad);
      const keys = keysByCode.get(rule.code) ?? [];
      for (const { range } of findings) {
        const path = pathOf(text, range.start);
        assert.ok(
          keys.some((key) => concerns(path, key)),
          `${path.join('.')} is none of ${keys.map((key) => key.join('.')).join(', ') || 'no keys'}`,
        );
      }
    });
  }

  it('are named in the order of the rules', () => {
    const codes = rulesLookingAt(['strategy', 'goals', 3, 'statement']).map(({ code }) => code);
    assert.deepEqual(codes, [
      'structure/prose-contradicts-field',
      'goals/activity-not-outcome',
      'goals/viral',
      'schedule/weekday-mismatch',
      'hygiene/placeholder',
      'hygiene/vague-word',
    ]);
  });

  it('are none of the author’s own', () => assert.deepEqual(rulesLookingAt(['x-board']), []));
});
