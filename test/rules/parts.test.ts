import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { partRange, textRange, writtenAt } from '../../src/rules/parts';

const cases: [title: string, summary: string, words: string, marked: string][] = [
  ['plain', 'Sell more, often', 'often', 'often'],
  ['in quotes', '"Sell more, often"', 'often', 'often'],
  ['over several lines', 'Sell more,\n    and sell\n    often', 'and sell often', 'and sell\n    often'],
  ['a block', '|\n    Sell\n\n    more often\n', 'more', 'more'],
  ['a folded block', '>-\n    Sell\n    more often\n', 'Sell more', 'Sell\n    more'],
  ['another text just like it before', 'of, often', 'often', 'often'],
  ['escapes before the words', '"Caf\\u00e9 often"', 'often', 'often'],
];

describe('words of a text', () => {
  for (const [title, summary, words, marked] of cases)
    it(`are marked where they stand: ${title}`, () => {
      const brief = Brief.read(`campaign:\n  name: A\n  summary: ${summary}`);
      const text = brief.view.campaign?.summary;
      assert.ok(text);
      const { start, end } = partRange(brief, text, text.value.indexOf(words), words.length);
      assert.equal(brief.text.slice(start, end), marked);
    });

  it('are replaced only where they stand letter by letter', () => {
    const brief = Brief.read('campaign:\n  summary: "Caf\\u00e9 often"\n  name: |\n    A\n    B\n');
    const { summary, name } = brief.view.campaign ?? {};
    assert.ok(summary && name);
    assert.equal(writtenAt(brief, summary, 0, 4), undefined);
    assert.deepEqual(writtenAt(brief, summary, 5, 5), partRange(brief, summary, 5, 5));
    assert.equal(brief.text.slice(textRange(brief, name).start, textRange(brief, name).end), 'name');
  });
});
