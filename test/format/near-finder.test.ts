import assert from 'node:assert/strict';
import { NearFinder, nearest } from '../../src/format/near';

describe('suggestions for many words', () => {
  it('are those for one word', () => {
    const ids = ['first-harvest', 'balcony-beginners', 'teaser'];
    const finder = new NearFinder(ids);
    for (const word of ['first-harvets', 'teasr', 'teasr', 'newsletter'])
      assert.deepEqual(finder.nearest(word), nearest(word, ids));
  });

  it('end after hundreds of words and ids, so that a check of thousands ends, too', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `post-${index}`);
    const finder = new NearFinder(ids);
    const answered = ids.filter((id) => finder.nearest(`${id}x`).length > 0);
    assert.equal(answered.length, 100);
    assert.deepEqual(finder.nearest('post-0x'), nearest('post-0x', ids), 'a word that was answered before');
  });
});
