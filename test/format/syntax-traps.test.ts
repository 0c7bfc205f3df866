import assert from 'node:assert/strict';
import { applyEdits } from '../../src/format/text';
import { unmarked, withItemLines } from './marked';
import { structureOf } from './structure';

/** A text as an author writes it, with what we mark in it, and the same text as YAML can read it. */
type Trap = readonly [written: string, mended: string, code: string, message: string];

const begins = (sign: string) => `YAML cannot read a text that begins with "${sign}". Put it in quotes.`;
const means = (sign: string) =>
  `"${sign}" at the start of a text means something else to YAML. Put the text in quotes.`;
const lost = (words: string) => `"${words}" is lost, since YAML reads it as a comment. Put the text in quotes.`;
const afterQuote = (words: string) =>
  `There is more text after the closing quote of "${words}". Put quotes around all of it.`;
const colon = 'This text contains ": ". Put it in quotes.';
const neverClosed = 'This quote is never closed. Close it where the text ends.';

const traps: readonly Trap[] = [
  ['Launch ⟦#1⟧', '"Launch #1"', 'yaml/lost-hashtag', lost('#1')],
  ['Read on ⟦#GrowYourOwn⟧', '"Read on #GrowYourOwn"', 'yaml/lost-hashtag', lost('#GrowYourOwn')],
  ['Grow ⟦#a and #b⟧', '"Grow #a and #b"', 'yaml/lost-hashtag', lost('#a and #b')],
  ['"Read on" ⟦#Grow⟧', '"Read on #Grow"', 'yaml/lost-hashtag', lost('#Grow')],
  ['⟦#Spring⟧', '"#Spring"', 'yaml/lost-hashtag', lost('#Spring')],
  ['⟦@brand⟧', '"@brand"', 'yaml/reserved-start', begins('@')],
  ['⟦@nadia and "friends"⟧', `'@nadia and "friends"'`, 'yaml/reserved-start', begins('@')],
  ['⟦%50 off⟧', '"%50 off"', 'yaml/reserved-start', begins('%')],
  ['⟦`code`⟧', '"`code`"', 'yaml/reserved-start', begins('`')],
  ['⟦, then⟧', '", then"', 'yaml/reserved-start', begins(',')],
  ['⟦*Big news*⟧', '"*Big news*"', 'yaml/special-start', means('*')],
  ['⟦**Big** news⟧', '"**Big** news"', 'yaml/special-start', means('*')],
  ['⟦&friends hello⟧', '"&friends hello"', 'yaml/special-start', means('&friends')],
  ['⟦& friends⟧', '"& friends"', 'yaml/special-start', means('&')],
  ['⟦!important⟧', '"!important"', 'yaml/special-start', means('!')],
  ['⟦! read this⟧', '"! read this"', 'yaml/special-start', means('!')],
  ['⟦!!! Sale⟧', '"!!! Sale"', 'yaml/special-start', means('!')],
  ['⟦{{first_name}}⟧', '"{{first_name}}"', 'yaml/special-start', means('{{')],
  ['⟦{{first_name}}, here is 10% off⟧', '"{{first_name}}, here is 10% off"', 'yaml/special-start', means('{{')],
  ['⟦{name}⟧', '"{name}"', 'yaml/special-start', means('{')],
  ['⟦{name}, welcome⟧', '"{name}, welcome"', 'yaml/special-start', means('{')],
  ['⟦> 3 boxes left⟧', '"> 3 boxes left"', 'yaml/special-start', means('>')],
  ['⟦| three⟧', '"| three"', 'yaml/special-start', means('|')],
  ['⟦? what⟧', '"? what"', 'yaml/special-start', means('?')],
  ['⟦[NEW] box⟧', '"[NEW] box"', 'yaml/special-start', means('[')],
  ['⟦[ ] shoot the reel⟧', '"[ ] shoot the reel"', 'yaml/special-start', means('[')],
  ['⟦"Quote" and more⟧', `'"Quote" and more'`, 'yaml/text-after-quote', afterQuote('Quote')],
  ['⟦"a", "b"⟧', `'"a", "b"'`, 'yaml/text-after-quote', afterQuote('a')],
  ['⟦"She said "hi""⟧', `'"She said "hi""'`, 'yaml/text-after-quote', afterQuote('She said')],
  [`⟦'It's time'⟧`, `"'It's time'"`, 'yaml/text-after-quote', afterQuote('It')],
  ["⟦'⟧Tis the season", `"'Tis the season"`, 'yaml/unclosed-quote', neverClosed],
  ['⟦"⟧Grow your own', '"Grow your own"', 'yaml/unclosed-quote', neverClosed],
  ['⟦Grow: it⟧', '"Grow: it"', 'yaml/unquoted-colon', colon],
  ['⟦Doors: 18:00⟧', '"Doors: 18:00"', 'yaml/unquoted-colon', colon],
  ['⟦„Wachsen“: ein Film⟧', '"„Wachsen“: ein Film"', 'yaml/unquoted-colon', colon],
  ['⟦هذا نص: لا⟧', '"هذا نص: لا"', 'yaml/unquoted-colon', colon],
  ['⟦https://x.org: the new site⟧', '"https://x.org: the new site"', 'yaml/unquoted-colon', colon],
];

/** Where a text may stand: the lines around it, in a whole brief. `§` is the text. */
const places: Readonly<Record<string, string>> = {
  'the value of a key': withItemLines('      title: §'),
  'a list item': withItemLines(
    '      title: Teaser reel\n      parts:\n        - Grow with us.\n        - §\n        - See you.',
  ),
  'an item of a list that is not indented': withItemLines('      title: Teaser reel\n      parts:\n      - §'),
  'the first key of an item': withItemLines('      title: Teaser reel\n    - title: §\n      id: launch'),
  'the last line of a file': withItemLines('      title: Teaser reel').replace(
    'owner: Nadia Reyes\n',
    'reply_style: §',
  ),
  'four spaces': withItemLines(
    '      title: Teaser reel\n      approval:\n              approver: Nadia\n      notes: §',
  ),
};

/** A dash, a question mark and a line break mean something in front of a text that is a list item. */
const onlyAsValue: readonly Trap[] = [
  ['⟦- one⟧', '"- one"', 'yaml/special-start', means('-')],
  ['⟦Note:⟧', '"Note:"', 'yaml/unquoted-colon', colon],
];

describe('a trap of YAML in a text', () => {
  for (const [place, around] of Object.entries(places)) {
    const rows = place.includes('item') ? traps : [...traps, ...onlyAsValue];
    describe(`as ${place}`, () => {
      for (const trap of rows) it(`${trap[0]}: ${trap[2]}`, () => assertTrap(around, trap));
    });
  }

  it('is told from a comment behind it', () => {
    assertTrap(withItemLines('      title: § # first draft'), [
      '⟦Grow: it⟧',
      '"Grow: it"',
      'yaml/unquoted-colon',
      colon,
    ]);
    assertTrap(withItemLines('      title: § # first draft'), [
      '⟦@brand⟧',
      '"@brand"',
      'yaml/reserved-start',
      begins('@'),
    ]);
    assertTrap(withItemLines('      title: § # draft'), [
      'Launch ⟦#1⟧',
      '"Launch #1"',
      'yaml/lost-hashtag',
      lost('#1'),
    ]);
    assertTrap(withItemLines('      title: § # draft'), [
      "⟦'⟧Tis the season",
      `"'Tis the season"`,
      'yaml/unclosed-quote',
      neverClosed,
    ]);
  });

  it('is found with Windows line ends and a byte order mark, counted behind it', () => {
    const around = withItemLines('      title: §').replaceAll('\n', '\r\n');
    for (const trap of [...traps, ...onlyAsValue]) assertTrap(around, trap, '\ufeff');
  });

  it('is a warning where only a hashtag may be lost, and an error where YAML reads something else', () => {
    const severities = traps.map(([written, , code]) => [code, structureOf(titled(written)).findings[0]?.severity]);
    const expected = traps.map(([, , code]) => [code, code === 'yaml/lost-hashtag' ? 'warning' : 'error']);
    assert.deepEqual(severities, expected);
  });
});

function titled(written: string): string {
  return withItemLines(`      title: ${unmarked(written).text}`);
}

function assertTrap(around: string, [written, mended, code, message]: Trap, before = ''): void {
  const { text, start, end } = unmarked(around.replace('§', () => written));
  const { findings } = structureOf(before + text);
  const traps = findings.filter((finding) => finding.code !== 'schema/missing-key');
  assert.deepEqual(
    traps.map((finding) => [
      finding.code,
      finding.message,
      text.slice(finding.range.start, finding.range.end),
      finding.range,
    ]),
    [[code, message, text.slice(start, end), { start, end }]],
  );
  const best = traps[0]?.fixes.find(({ preferred }) => preferred);
  assert.ok(best?.complete);
  assert.equal(
    applyEdits(text, best.edits),
    around.replace('§', () => mended),
  );
}
