import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { partRange } from '../../src/rules/parts';

const cases: [title: string, summary: string, words: string, marked: string][] = [
  ['plain', 'Sell more, often', 'often', 'often'],
  ['in quotes', '"Sell more, often"', 'often', 'often'],
  ['over several lines', 'Sell more,\n    and sell\n    often', 'and sell often', 'and sell\n    often'],
  ['a block', '|\n    Sell\n\n    more often\n', 'more', 'more'],
  ['a folded block', '>-\n    Sell\n    more often\n', 'Sell more', 'Sell\n    more'],
  ['another text just like it before', 'of, often', 'often', 'often'],
  ['escapes before the words', '"Caf\\u00e9 often"', 'often', '"Caf\\u00e9 often"'],
  ['escapes before the words in single quotes', "'It''s often'", 'often', "'It''s often'"],
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
});
