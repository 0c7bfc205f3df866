import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { hostileTexts } from './hostile-texts';

// A fiftieth of what "npm run bench" gives two seconds for. Here only a hang is a failure: a busy machine is none.
const size = 20_000;
const longest = 20_000;

describe('a file full of anything', () => {
  for (const [name, make] of Object.entries(hostileTexts)) {
    it(`is checked in time, and all that is found lies in it: ${name}`, function () {
      this.timeout(longest);
      const text = make(size);
      const { findings } = checkText(text);
      const outside = findings.filter(({ range: { start, end } }) => start < 0 || end < start || end > text.length);
      assert.deepEqual(outside, []);
    });
  }
});
