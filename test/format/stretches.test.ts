import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { stretchesOf } from '../../src/format/stretches';

/** What the brief's text holds where a part of `campaign.summary` is said to stand. */
function sourceOf(summary: string, part: string): string {
  const brief = Brief.read(`campaign:\n  summary: ${summary}\n  name: Grow\n`);
  const value = brief.view.campaign?.summary;
  assert.ok(value);
  const { start, end } = stretchesOf(brief.text, value)(value.value.indexOf(part), part.length);
  return brief.text.slice(start, end);
}

describe('a part of a text', () => {
  const cases: [style: string, summary: string, part: string, source: string][] = [
    ['plain', 'Order the new kit', 'new', 'new'],
    ['plain over lines', 'Order the\n    new kit', 'the new', 'the\n    new'],
    ['double quotes', '"Order: the new kit"', 'new', 'new'],
    ['single quotes', "'It''s the new kit'", 'new', 'new'],
    ['a quote in single quotes', "'It''s the new kit'", "It's", "It''s"],
    ['escapes', '"Caf\\u00e9\\tand\\nnew \\"kit\\""', 'new', 'new'],
    ['an escaped letter', '"Caf\\u00e9 and kit"', 'Café', 'Caf\\u00e9'],
    ['an emoji', '"\\U0001F331 Grow the new kit 🌱🌱 and more"', 'and', 'and'],
    ['an emoji in two halves', '"\\ud83c\\udf31 Grow and eat"', 'and', 'and'],
    ['an escaped line break', '"Order \\\n    the new kit"', 'the new', 'the new'],
    ['a block', '| # new: this is no text\n    Order\n\n    the new kit', 'new', 'new'],
    ['a folded block', '>-\n    Order the\n    new kit', 'the new', 'the\n    new'],
  ];
  for (const [style, summary, part, source] of cases)
    it(`is found where it is written, in ${style}`, () => assert.equal(sourceOf(summary, part), source));

  it('is found in a brief with other line endings', () => {
    const brief = Brief.read('campaign:\r\n  summary: |\r\n    Order\r\n    the new kit\r\n');
    const value = brief.view.campaign?.summary;
    assert.ok(value);
    const { start, end } = stretchesOf(brief.text, value)(value.value.indexOf('new'), 3);
    assert.equal(brief.text.slice(start, end), 'new');
  });

  it('is the whole text where the two do not agree, and its key where that is a block', () => {
    for (const [summary, source] of [
      ['Order the kit', 'Order the kit'],
      ['|\n    Order the kit', 'summary'],
    ]) {
      const brief = Brief.read(`campaign:\n  summary: ${summary}\n`);
      const value = brief.view.campaign?.summary;
      assert.ok(value);
      const { start, end } = stretchesOf(brief.text, { ...value, value: 'Another text' })(0, 7);
      assert.equal(brief.text.slice(start, end), source);
    }
  });
});
