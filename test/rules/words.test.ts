import assert from 'node:assert/strict';
import { placeholderPatterns, sharedOwners, vagueWords } from '../../src/rules/words';

describe('lists of words', () => {
  const phrases: [text: string, found: string | undefined][] = [
    ['We go viral in May', 'go viral'],
    ['Raise  Awareness of it', 'Raise  Awareness'],
    ['Post more often.', 'often'],
    ['Soften the tone', undefined],
    ['éoften and oftené', undefined],
    ['soften, but often', 'often'],
    ['tea, milk, etc.', 'etc'],
    ['', undefined],
  ];
  for (const [text, found] of phrases)
    it(`${found ? `finds "${found}"` : 'finds nothing'} in "${text}"`, () => {
      const first = vagueWords.firstIn(text);
      assert.equal(first?.words, found);
      if (first) assert.equal(text.slice(first.index, first.index + first.words.length), found);
    });

  it('tells whether a text is an entry and nothing else', () => {
    const texts = [' The Team ', 'N/A', 'TBD', 'Press team', ''];
    assert.deepEqual(
      texts.filter((text) => sharedOwners.isEntry(text)),
      [' The Team ', 'N/A', 'TBD'],
    );
  });

  const placeholders: [text: string, is: boolean][] = [
    ['Date tbd', true],
    ['TODO: ask Ana', true],
    ['Todo el mundo, todo el día', false],
    ['Love, xxx', false],
    ['XXXX', true],
    ['[CLIENT NAME] says', true],
    ['[NEW] box', true],
    ['[new] box', false],
    ['Hi {{first_name}}', true],
    ['<insert quote>', true],
    ['Your brand here', true],
    ['See example.com', true],
    ['For example, commas', false],
  ];
  for (const [text, is] of placeholders)
    it(`${is ? 'sees' : 'sees no'} placeholder in "${text}"`, () => {
      assert.equal(
        placeholderPatterns.some((pattern) => pattern.test(text)),
        is,
      );
    });
});
