import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { quickRead } from '../../src/format/quick-reader';
import { assertSameAsLibrary } from './same-as-library';

const examples = readdirSync('examples')
  .filter((file) => file.endsWith('.brief.yaml'))
  .map((file) => `examples/${file}`);
const everyKey = 'test/schemas/every-key.brief.yaml';
const briefs = [...examples, everyKey].map((file) => readFileSync(file, 'utf8'));

const readQuickly = [
  ['values of all kinds', 'a: text\nb: 12\nc: -1.5\nd: true\ne: false\nf: 2026-03-02\ng: 09:30\nh: 40%\n'],
  ['quoted texts', "a: \"one: two # three\"\nb: 'it''s'\n"],
  ['lists in brackets', 'a: [one, "two, three", 4, \'five\']\nb: []\n'],
  ['lists below and in line with their key', 'a:\n  - one\n  - two\nb:\n- three\nc: 4\n'],
  ['lists of maps', 'a:\n  - b: 1\n    c: 2\n  -\n    b: 3\n  -   b: 4\n      c: 5\n'],
  ['comments', '# one\na: b # two\n# three\nc:\n  # four\n  d: e\n# five\n'],
  ['blocks of copy', 'a: |\n  one\n\n    two # three\n\nb: |- # four\n  five\n\n'],
  ['nothing behind a key', 'a:\nb:\n  - c:\n    d: e\n'],
  ['empty lines and spaces behind lines', '\n\na: b  \n   \n\nc: d\n\n'],
  ['lines that end as in Windows', 'a: b # c\r\nd: |\r\n  e\r\n\r\n  f\r\ng: [h]\r\n'],
  ['no line break at the end', 'a:\n  - b: c'],
  ['a block of copy without a line break at the end', 'a: |\n  b'],
  ['folded blocks', 'a: >\n  one\n  two\n\n\n  three\n\nb: >-\n  four\n'],
  ['texts over several lines', 'a: one\n  two\n\n  three\nb:\n  - four\n    five # six\n'],
  ['maps in braces', 'a: {b: c, d: "e"}\nf: {}\n'],
  ['escapes', 'a: "one \\\\ \\"two\\"\\n"\n'],
  ['words of other languages', 'a: Grüße – ✓ 😀\nb: [é, ü]\n'],
] as const;

const leftToLibrary = [
  ['brackets in brackets', 'a: [[b]]\n'],
  ['unknown escapes', 'a: "\\x41"\n'],
  ['folded blocks with deeper lines', 'a: >\n  one\n    two\n'],
  ['anchors and aliases', 'a: &b c\nd: *b\n'],
  ['tags', 'a: !!str 1\n'],
  ['quoted texts over several lines', 'a: "one\n  two"\n'],
  ['tabs', 'a:\tb\n'],
  ['two keys of one name', 'a: b\na: c\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['a second document', 'a: b\n---\nc: d\n'],
  ['numbers in other notations', 'a: 1e3\n'],
  ['nothing by name', 'a: null\n'],
  ['keys that are no words', '"a": b\n'],
  ['a text alone', 'one\n'],
  ['nothing behind a dash', 'a:\n  -\n  - b\n'],
  ['nothing at all', '\n'],
] as const;

describe('the quick reader', () => {
  for (const [what, text] of readQuickly) {
    it(`reads ${what} as the library does`, () => {
      assert.ok(quickRead(text));
      assertSameAsLibrary(text);
    });
  }

  for (const [what, text] of leftToLibrary) {
    it(`leaves ${what} to the library`, () => assert.equal(quickRead(text), undefined));
  }

  it('reads a complete brief', () => {
    const text = readFileSync(everyKey, 'utf8');
    assert.ok(quickRead(text));
    assertSameAsLibrary(text);
  });

  it('never reads a brief in another way than the library, whatever is changed in it', () => {
    const pieces = [
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\t',
      ':',
      ': ',
      '- ',
      '-',
      '#',
      ' # ',
      '"',
      "'",
      '[',
      ']',
      ', ',
      '|',
      '|-',
      '>',
      '?',
      '~',
    ];
    const words = [
      'null',
      'true',
      '1.',
      '.5',
      '0x1f',
      '1e3',
      '-',
      '+1',
      '.inf',
      '\u00a0',
      'a: b',
      '- a',
      '\n\n',
      '\n  ',
      '\n    # c\n',
    ];
    const change = fc.record({
      at: fc.nat(),
      without: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
      piece: fc.oneof(fc.constant(''), fc.constantFrom(...pieces, ...words)),
    });
    const property = fc.property(
      fc.constantFrom(...briefs),
      fc.nat(),
      fc.integer({ min: 20, max: 1500 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (brief, from, length, changes) => {
        const lineStart = brief.lastIndexOf('\n', from % brief.length) + 1;
        let text = brief.slice(lineStart, lineStart + length).replace(/^ +/, '');
        for (const { at, without, piece } of changes) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + piece + text.slice(place + without);
        }
        assertSameAsLibrary(text);
      },
    );
    fc.assert(property, { numRuns: Number(process.env.QUICK_RUNS ?? 2_000) });
  });
});
