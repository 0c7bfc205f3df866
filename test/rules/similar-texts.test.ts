import assert from 'node:assert/strict';
import { similarPairs } from '../../src/rules/similar-texts';

const copy = 'how many herbs fit on one metre of balcony more than you would think order your kit today or later';
const words = copy.split(' ');

/** The text with other words in the place of some. */
const changed = (count: number) =>
  words.map((word, index) => (index % 2 === 0 && index < 2 * count ? `${word}s` : word)).join(' ');
const pairsOf = (...texts: readonly string[]) =>
  similarPairs(
    texts.map((text, owner) => ({ text, owner })),
    () => true,
  ).map(({ earlier, later }) => [earlier, later]);

describe('nearly the same texts', () => {
  it('share nine words of ten', () => {
    assert.equal(words.length, 20);
    assert.deepEqual(pairsOf(copy, changed(2)), [[0, 1]]);
    assert.deepEqual(pairsOf(copy, changed(3)), []);
  });

  it('are found whatever their order of words, case and blanks', () => {
    assert.deepEqual(
      pairsOf(copy, 'something else, long enough to be compared', [...words].reverse().join('\n').toUpperCase()),
      [[0, 2]],
    );
  });

  it('are found once each, with an earlier one', () => {
    assert.deepEqual(pairsOf(copy, changed(1), copy), [
      [0, 1],
      [0, 2],
    ]);
  });

  it('are found in ten thousand texts that share most of their words', () => {
    const texts = Array.from({ length: 10_000 }, (_, index) => `${copy} a${index} b${index} c${index} d${index}`);
    assert.deepEqual(pairsOf(...texts, texts[4711] ?? ''), [[4711, 10_000]]);
  });
});
