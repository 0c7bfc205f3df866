import assert from 'node:assert/strict';
import { mark, mendedOneByOne, unmarkedAll, withItemLines } from './marked';
import { structureOf } from './structure';

/** Briefs with several slips: all that is marked, and nothing else, is found at once. */
const briefs: Readonly<
  Record<string, { readonly text: string; readonly codes: readonly string[]; readonly mended: string }>
> = {
  'one trap after the other in a list': {
    text: withItemLines(`      title: Teaser reel
      parts:
        - ⟦"Quote" and more⟧
        - ⟦'⟧Tis the season
        - ⟦> 3 left⟧
        - ⟦Note: bring gloves⟧
        - ⟦@brand⟧
        - Read ⟦#this⟧
        - all is well`),
    codes: [
      'yaml/text-after-quote',
      'yaml/unclosed-quote',
      'yaml/special-start',
      'yaml/unquoted-colon',
      'yaml/reserved-start',
      'yaml/lost-hashtag',
    ],
    mended: withItemLines(`      title: Teaser reel
      parts:
        - '"Quote" and more'
        - "'Tis the season"
        - "> 3 left"
        - "Note: bring gloves"
        - "@brand"
        - "Read #this"
        - all is well`),
  },
  'slips of different kinds, with wrong values behind them': {
    text: `campaign:
  name:⟦Grow⟧
  start: ⟦31/12/2026⟧
strategy
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits: all of them
      type: ⟦sale⟧
  audience:
    – id: balcony-beginners
      name: Renters
execution:
  content:
    - id: teaser
     title: Teaser reel
      platform: ⟦instagrm⟧
      text: |
        Grow: it
      hashtags: [Grow, Herbs
    - id: launch
      title: Launch
      platform: tiktok
      goals: ⟦first-harvets⟧
  engagement_plan:
    owner: "Nadia
    backup: Sam
`
      .replace('name:⟦Grow⟧', '⟦name:⟧Grow')
      .replace('strategy\n', '⟦strategy⟧\n')
      .replace('statement: Sell 3,000 starter kits: all of them', 'statement: ⟦Sell 3,000 starter kits: all of them⟧')
      .replace('– id', '⟦–⟧ id')
      .replace('     title: Teaser', '⟦     ⟧title: Teaser')
      .replace('hashtags: [', 'hashtags: ⟦[⟧')
      .replace('"Nadia', '⟦"⟧Nadia'),
    codes: [
      'yaml/missing-space',
      'schema/wrong-format',
      'yaml/syntax',
      'yaml/unquoted-colon',
      'schema/unknown-value',
      'yaml/syntax',
      'yaml/indentation',
      'schema/unknown-value',
      'yaml/syntax',
      'structure/unknown-reference',
      'yaml/unclosed-quote',
    ],
    mended: `campaign:
  name: Grow
  start: 2026-12-31
strategy:
  goals:
    - id: first-harvest
      statement: "Sell 3,000 starter kits: all of them"
      type: sales
  audience:
    - id: balcony-beginners
      name: Renters
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      text: |
        Grow: it
      hashtags: [Grow, Herbs]
    - id: launch
      title: Launch
      platform: tiktok
      goals: first-harvest
  engagement_plan:
    owner: "Nadia"
    backup: Sam
`,
  },
  'more slips than are looked at one by one': {
    text: withItemLines(
      `      title: Teaser reel\n      parts:\n${'        - ⟦@brand: says⟧\n'.repeat(30)}      notes: ⟦Grow: it⟧`,
    ),
    codes: [...Array<string>(30).fill('yaml/reserved-start'), 'yaml/unquoted-colon'],
    mended: withItemLines(
      `      title: Teaser reel\n      parts:\n${'        - "@brand: says"\n'.repeat(30)}      notes: "Grow: it"`,
    ),
  },
};

describe('a brief with several slips', () => {
  for (const [title, { text: marked, codes, mended }] of Object.entries(briefs)) {
    it(`shows each of them once: ${title}`, () => {
      const text = unmarkedAll(marked);
      const { findings } = structureOf(text);
      assert.equal(mark(text, findings), marked);
      assert.deepEqual(
        findings.map(({ code }) => code),
        codes,
      );
    });

    it(`is right after all preferred fixes: ${title}`, () => {
      assert.equal(mendedOneByOne(unmarkedAll(marked)), mended);
    });
  }

  it('says nothing of a key that may stand in a line that could not be read', () => {
    const text = withItemLines('      %&/: title ?? Teaser reel').replace('platform: instagram', '::platform');
    const codes = structureOf(text).findings.map(({ code }) => code);
    assert.ok(codes.length > 0 && codes.every((code) => code.startsWith('yaml/')), codes.join());
  });
});
