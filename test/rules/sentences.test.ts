import assert from 'node:assert/strict';
import { sentencesOf, wordsIn } from '../../src/rules/sentences';

const japanese =
  '六週間で自分のベランダから食べられます。キットには必要なものがすべて入っていて、二日以内に届き、二人分の夕食よりも安いのです。';

describe('sentences and words', () => {
  const texts: [text: string, sentences: string[]][] = [
    ['Sow. Water. Eat.', ['Sow.', 'Water.', 'Eat.']],
    ['Is it easy? Yes! It is.', ['Is it easy?', 'Yes!', 'It is.']],
    [
      'Dr. A. B. Okoro grows, e.g. Herbs, in the U.S. Programme.',
      ['Dr. A. B. Okoro grows, e.g. Herbs, in the U.S. Programme.'],
    ],
    ['It costs £4.50 at\n  growkits.test today.', ['It costs £4.50 at growkits.test today.']],
    ['Order now. 🌱', ['Order now.']],
    ['', []],
    [japanese, japanese.split(/(?<=。)/)],
  ];
  for (const [text, sentences] of texts)
    it(`sees ${sentences.length} in "${text}"`, () => assert.deepEqual(sentencesOf(text), sentences));

  it('counts words by the blanks between them', () => {
    assert.equal(wordsIn('You can eat\n from your own  balcony.', 20), 7);
    assert.equal(wordsIn('', 20), 0);
  });

  it('counts words of a language that has no blanks', () => assert.ok(wordsIn(japanese, 20) > 20));

  it('takes a long word for one word', () => assert.equal(wordsIn('Donaudampfschifffahrtsgesellschaft', 20), 1));
});
