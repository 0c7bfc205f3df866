import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { quote, quoteInPlace, writeBlockText, writeText } from '../../src/format/quote';

describe('a text in quotes', () => {
  const rows: readonly (readonly [text: string, written: string])[] = [
    ['Grow: it', '"Grow: it"'],
    ["It's on", '"It\'s on"'],
    ['She said "hi"', '\'She said "hi"\''],
    ['C:\\plan', "'C:\\plan'"],
    [`"It's"`, '"\\"It\'s\\""'],
    ['a\nb', '"a\\nb"'],
    ['a\u2028b\ufeff', '"a\\u2028b\\ufeff"'],
    ['', '""'],
  ];
  for (const [text, written] of rows) {
    it(`stands as ${written}`, () => {
      assert.equal(quote(text), written);
      assert.equal(parse(written), text);
    });
  }

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(parse(quote(text)), text)),
      {
        seed: 20260302,
      },
    );
  });
});

describe('a text over several lines in quotes', () => {
  for (const source of ['Grow\n  our: garden', 'Grow "our"\n  garden', `Grow "our"\n  it's`, 'Grow \\ our\n  garden']) {
    it(`is read as YAML would read it without: ${JSON.stringify(source)}`, () => {
      const folded = source.replace(/\n +/g, ' ');
      assert.equal(parse(`a: ${quoteInPlace(source)}`).a, folded);
    });
  }
});

describe('a text as a value', () => {
  const bare = ['Teaser reel', 'instagram', '2026-03-02 18:00', '3 per week', 'https://x.org/#a', "it's", '50% off'];
  for (const text of bare) it(`stands bare: ${text}`, () => assert.equal(writeText(text), text));

  const quoted = [
    '2026',
    '1.10',
    '1e3',
    '0x1f',
    '.5',
    'true',
    'No',
    '~',
    'null',
    '',
    ' a',
    'a ',
    'a: b',
    'a #b',
    '#a',
    '@a',
  ];
  for (const text of [
    ...quoted,
    '- a',
    'a, b',
    '[a]',
    '{a}',
    'a:',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '? a',
    "'a",
    '"a',
    '%a',
    '`a',
  ]) {
    it(`stands in quotes: ${JSON.stringify(text)}`, () => assert.equal(writeText(text), quote(text)));
  }

  it('may hold commas and brackets where it does not stand between brackets', () => {
    assert.equal(writeBlockText('Sell 3,000 kits [now]'), 'Sell 3,000 kits [now]');
  });

  it('is read back as it was, in a block and between brackets', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[\w .:#,'"-]*$/));
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(parse(`a: ${writeBlockText(text)}\nb: [${writeText(text)}, {c: ${writeText(text)}}]`), {
          a: text,
          b: [text, { c: text }],
        });
      }),
      { seed: 20260302, numRuns: 300 },
    );
  });
});
