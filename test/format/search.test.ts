import assert from 'node:assert/strict';
import { indexOfLastBefore } from '../../src/format/search';

describe('The last thing that begins before an offset', () => {
  const cases: readonly (readonly [begins: readonly number[], offset: number, index: number])[] = [
    [[], 3, -1],
    [[4], 3, -1],
    [[3], 3, 0],
    [[0, 5, 9], 4, 0],
    [[0, 5, 9], 5, 1],
    [[0, 5, 9], 100, 2],
    [[0, 5, 5, 9], 6, 2],
  ];
  for (const [begins, offset, index] of cases)
    it(`at ${offset}, of things at ${begins.join(', ') || 'no place'}, is number ${index}`, () => {
      assert.equal(
        indexOfLastBefore(begins, offset, (start) => start),
        index,
      );
    });
});
