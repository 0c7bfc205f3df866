import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { foldsOf } from '../../src/language/folding';

/**
 * Each line of a text behind what folds there: `+` and a sign where a fold begins (`p`art, `t`ext, `c`omment, `r`egion),
 * as many `│` as folds go on.
 */
function drawn(text: string): string {
  const folds = foldsOf(Brief.read(text));
  return text
    .split(/\r\n|\n/)
    .map((line, number) => {
      const around = folds.filter(({ startLine, endLine }) => startLine < number && number <= endLine);
      const begins = folds.filter(({ startLine }) => startLine === number).map(({ kind }) => `+${kind.charAt(0)}`);
      return `${'│'.repeat(around.length)}${begins.join('')} ${line}`;
    })
    .join('\n');
}

/** The text of a drawing. */
function textOf(drawing: string): string {
  return drawing.replace(/^│*(?:\+.)? /gm, '');
}

describe('Folding', () => {
  const cases: Readonly<Record<string, string>> = {
    'sections, items and lists, without the blank lines behind them': `+p campaign:
│   name: Grow
 
+p strategy:
│+p   goals:
││+p     - id: sell
│││       statement: Sell
││+p     - id: grow
│││+p       metrics:
││││         - metric: orders
│   background: Spring
 
 team: []`,
    'copy over several lines, and not what looks like a comment in it': `+p execution:
│+p   content:
││+p     - id: teaser
│││+t       text: |
││││         # Grow
││││         # where you live
││││ 
││││         today
│││+t       notes: "one
││││         two"
│││       title: Teaser`,
    'comments below each other': `+c # Spring campaign
│ # of our shop
 
 # one alone
 campaign: {}
+p x-a:
│+c   # one
││   # two
│   b: 1`,
    'regions, one in another': `+r # region Strategy
│ strategy: {}
│+r #region Content
││ execution: {}
││ # endregion
│ # endregion
 # endregion`,
    'lists whose dashes are flush with their key': `+p team:
│+p - id: nadia
││   name: Nadia
│+p - id: sam
││   name: Sam`,
    'an item that begins below its dash': `+p team:
│+p   -
││     id: nadia
│   - id: sam`,
    'braces and brackets over several lines': `+p campaign: {
│   name: Grow,
│+p   locations: [
││     GB,
││   ]
│ }`,
    'nothing in a brief of single lines': ` campaign: {name: Grow}
 team: []`,
    'what stands around a line that cannot be read': `+p campaign:
│   name: "Grow" and more
│   brand: Sprout
+p team:
│   - id: nadia`,
  };
  for (const [name, drawing] of Object.entries(cases))
    it(`folds ${name}`, () => {
      const text = textOf(drawing);
      assert.equal(drawn(text), drawing);
      assert.equal(drawn(text.replaceAll('\n', '\r\n')), drawing);
    });

  it('has one fold for each line, the largest', () => {
    const text = 'team:\n  - responsibilities:\n      - Calendar\n    id: nadia\n';
    assert.deepEqual(foldsOf(Brief.read(text)), [
      { startLine: 0, endLine: 3, kind: 'part' },
      { startLine: 1, endLine: 3, kind: 'part' },
    ]);
  });
});
