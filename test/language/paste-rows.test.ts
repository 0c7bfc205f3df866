import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { pastedRows } from '../../src/language/paste-rows';
import { mutatedBrief, randomText } from '../format/mutations';
import { smallestBrief } from '../schemas/briefs';
import { marked } from './marked';

/** The whole text after rows were pasted at its cursor `|`; undefined where they stay plain text. */
function pastedInto(source: string, rows: string): string | undefined {
  const { text, offset } = marked(source);
  const pasted = pastedRows(Brief.read(text), offset, rows);
  return pasted && applyEdits(text, [pasted.edit]);
}

const list = 'execution:\n  content:\n    - id: teaser\n      title: Teaser\n      platform: x\n';
const one = 'Title\tChannel\nGrow\tInstagram';

describe('Rows of a spreadsheet become content items', () => {
  const item = (dash: string, id = 'grow') => `${dash}- id: ${id}\n${dash}  title: Grow\n${dash}  platform: instagram`;
  const places: readonly [name: string, source: string, expected: string][] = [
    ['below content', 'execution:\n  content:\n    |\n', `execution:\n  content:\n${item('    ')}\n`],
    ['right behind content:', 'execution:\n  content:|\n', `execution:\n  content:\n${item('    ')}\n`],
    ['behind content: and a blank', 'execution:\n  content: |\n', `execution:\n  content:\n${item('    ')}\n`],
    ['behind a dash', 'execution:\n  content:\n    - |\n', `execution:\n  content:\n${item('    ')}\n`],
    ['behind a dash without a blank', 'execution:\n  content:\n    -|\n', `execution:\n  content:\n${item('    ')}\n`],
    ['behind the last item', `${list}    |\n`, `${list}${item('    ')}\n`],
    ['behind the last key of an item', `${list}      |\n`, `${list}${item('    ')}\n`],
    ['at the end of the file', `${list}|`, `${list}${item('    ')}\n`],
    ['before the next section', `${list}|\nteam: []\n`, `${list}${item('    ')}\nteam: []\n`],
    ['between items', `${list}|\n    - id: b\n`, `${list}${item('    ')}\n    - id: b\n`],
    [
      'between content: and its items',
      'execution:\n  content:|\n  - id: b\n',
      `execution:\n  content:\n${item('  ')}\n  - id: b\n`,
    ],
    [
      'with flush dashes',
      'execution:\n  content:\n  - id: a\n  |\n',
      `execution:\n  content:\n  - id: a\n${item('  ')}\n`,
    ],
    ['with four columns', 'execution:\n    content:\n        |\n', `execution:\n    content:\n${item('        ')}\n`],
    [
      'in CRLF',
      'execution:\r\n  content:\r\n    |\r\n',
      `execution:\r\n  content:\r\n${item('    ').replaceAll('\n', '\r\n')}\r\n`,
    ],
    [
      'with an id of their own',
      'execution:\n  content:\n    - id: grow\n    |\n',
      `execution:\n  content:\n    - id: grow\n${item('    ', 'grow-2')}\n`,
    ],
  ];
  for (const [name, source, expected] of places) it(name, () => assert.equal(pastedInto(source, one), expected));

  const plain: readonly [name: string, source: string, rows: string][] = [
    ['in the middle of an item', `${list.replace('      platform', '|\n      platform')}`, one],
    ['in a text', 'execution:\n  content:\n    - id: a\n      text: >\n        |\n', one],
    ['in a comment', 'execution:\n  content: # |\n', one],
    ['in another list', 'strategy:\n  goals:\n    |\n', one],
    ['behind a value', 'execution:\n  content: []|\n', one],
    ['in an empty file', '|', one],
    ['without a header', 'execution:\n  content:\n    |\n', 'Grow\tInstagram\nSow\tX'],
    ['with a header alone', 'execution:\n  content:\n    |\n', 'Title\tChannel\n'],
    ['with neither title nor text', 'execution:\n  content:\n    |\n', 'Date\tChannel\n2026-03-02\tX'],
    ['from a text without columns', 'execution:\n  content:\n    |\n', 'Title\nGrow'],
  ];
  for (const [name, source, rows] of plain)
    it(`stay as they are ${name}`, () => assert.equal(pastedInto(source, rows), undefined));
});

describe('Cells become values of a content item', () => {
  const people =
    'team:\n  - id: nadia\n    name: Nadia Reyes\nstrategy:\n  goals:\n    - id: sell\n      statement: Sell kits.\n';
  const cells: readonly [name: string, header: string, cell: string, lines: readonly string[]][] = [
    ['a day', 'Date', '2026-03-02', ['publish: 2026-03-02']],
    ['a day and a time', 'Publish date', '2026-03-02 18:00', ['publish: 2026-03-02 18:00']],
    ['a day in words', 'Day', 'Monday, 2 March 2026', ['publish: 2026-03-02']],
    ['a day that may be two', 'Date', '03/04/2026', ['publish: 03/04/2026']],
    ['a day and a time in two columns', 'Date\tTime', '2 March 2026\t6pm', ['publish: 2026-03-02 18:00']],
    ['a weekday beside a day', 'Day\tDate', 'Monday\t2026-03-02', ['publish: 2026-03-02', 'x-day: Monday']],
    ['a platform by its other name', 'Network', 'Twitter', ['platform: x']],
    ['a platform that nobody knows', 'Platform', 'Village paper', ['platform: Village paper']],
    ['a format of the platform', 'Channel\tType', 'Instagram\tReel', ['platform: instagram', 'format: reel']],
    ['a format that it does not have', 'Channel\tType', 'Email\tReel', ['platform: email', 'format: Reel']],
    ['a person by name', 'Who', 'nadia reyes', ['owner: nadia']],
    ['a person beyond the team', 'Owner', 'Sam', ['owner: Sam']],
    ['a goal by its statement', 'Goal', 'Sell kits.', ['goals: [sell]']],
    ['goals', 'Goals', 'sell, known', ['goals: [sell, known]']],
    ['a status', 'Status', 'Draft', ['status: draft']],
    ['a status by its other name', 'Status', 'Posted', ['status: published']],
    ['hashtags', 'Hashtags', '#Grow #Balcony, #Grow', ['hashtags: [Grow, Balcony]']],
    ['a link', 'URL', 'https://example.com/kit?a=b#c', ['link: https://example.com/kit?a=b#c']],
    ['an address', 'Landing page', 'www.example.com', ['link: https://www.example.com']],
    ['a text', 'Caption', 'Grow your own.', ['text: Grow your own.']],
    ['a text that YAML would misread', 'Copy', '@you: grow #1', ['text: "@you: grow #1"']],
    ['a text with quotes', 'Copy', '"Grow," she said', [`text: '"Grow," she said'`]],
    ['a text in quotes', 'Copy', '"Grow"', [`text: '"Grow"'`]],
    ['a number as text', 'Copy', '2026', ['text: "2026"']],
    [
      'a text of several lines',
      'Copy',
      '"Grow.\n\n  ""Sow,"" they said\tloudly."',
      ['text: |', '  Grow.', '', '    "Sow," they said\tloudly.'],
    ],
    ['a text of several lines of Windows', 'Copy', '"Grow.\r\nSow."', ['text: |', '  Grow.', '  Sow.']],
    ['a text that no block can hold', 'Copy', '"Grow.\n\u0007"', ['text: "Grow.\\n\\u0007"']],
    ['notes', 'Comments', 'Ask Sam', ['notes: Ask Sam']],
    ['a column of their own', 'Budget code\tStatus', 'B 12\t', ['x-budget-code: B 12']],
    ['columns of one name', 'Pic\tPic\tStatus', 'a\tb\t', ['x-pic: a', 'x-pic-3: b']],
    ['a column without a name', '\tStatus', 'what\t', ['x-column-2: what']],
    ['nothing', 'Date', '', []],
  ];
  for (const [name, header, cell, lines] of cells)
    it(name, () => {
      const rest = lines.map((line) => (line === '' ? '\n' : `      ${line}\n`)).join('');
      const expected = `${people}execution:\n  content:\n    - id: grow\n      title: Grow\n${rest}`;
      const source = `${people}execution:\n  content:\n    |`;
      assert.equal(pastedInto(source, `Title\t${header}\nGrow\t${cell}\n`), expected);
    });
});

describe('Titles and ids of pasted items', () => {
  const rows: readonly [name: string, rows: string, expected: readonly [id: string, title: string | undefined][]][] = [
    [
      'of two with one title',
      'Title\tTime\nGrow!\t\nGrow\t',
      [
        ['grow', 'Grow!'],
        ['grow-2', 'Grow'],
      ],
    ],
    ['of an id column', 'ID\tTitle\nPost 1\tGrow\n', [['post-1', 'Grow']]],
    ['of letters that no id has', 'Title\tCopy\n育てる\t\n', [['item', '育てる']]],
    [
      'of a long title',
      `Title\tCopy\n${'Grow herbs at home '.repeat(4)}\t\n`,
      [['grow-herbs-at-home-grow-herbs-at-home', 'Grow herbs at home '.repeat(4).trim()]],
    ],
    [
      'of a text without a title',
      'Copy\tTime\nSow today and eat by the middle of May, from your own balcony.\t',
      [['sow-today-and-eat-by-the-middle-of-may', 'Sow today and eat by the middle of May, from your own']],
    ],
    [
      'of empty rows between',
      'Title\tCopy\nGrow\t\n\t\n\nSow\t',
      [
        ['grow', 'Grow'],
        ['sow', 'Sow'],
      ],
    ],
  ];
  for (const [name, pasted, expected] of rows)
    it(name, () => {
      const brief = Brief.read(pastedInto('execution:\n  content:\n    |\n', pasted) ?? '');
      const items = brief.view.execution?.content ?? [];
      assert.deepEqual(
        items.map(({ id, title }) => [id?.value, title?.value]),
        expected,
      );
    });

  it('are without an error where all columns are there', () => {
    const rows = 'Date\tChannel\tTitle\tCopy\tLink\n2 March 2026\tIG\tFirst: harvest\t"One\nTwo #3"\twww.example.com\n';
    const text = pastedInto(smallestBrief.replace(/\n {2}content:\n/, '\n  content:|\n'), rows) ?? '';
    const errors = checkText(text).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ code }) => code),
      [],
    );
  });
});

describe('Whatever is pasted', () => {
  it('keeps the words of a text', () => {
    const words = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('\n', '"', ': ', ' #', '- ', '\t', "'", '\\')))
      .map((all) => all.join(''));
    const property = fc.property(words, (copy) => {
      const rows = `Title\tCopy\nGrow\t"${copy.replaceAll('"', '""')}\n\n."`;
      const brief = Brief.read(pastedInto('execution:\n  content:\n    |\n', rows) ?? '');
      assert.equal(tidied(brief.view.execution?.content[0]?.text?.value ?? ''), tidied(`${copy}\n\n.`));
    });
    fc.assert(property, { seed: 20260302, numRuns: 500 });
  });

  it('goes in or not, anywhere in any text', () => {
    const anyText = fc.oneof(mutatedBrief, randomText);
    const property = fc.property(anyText, randomText, (text, pasted) => {
      const brief = Brief.read(text);
      for (let offset = 0; offset <= brief.text.length; offset += 13)
        for (const rows of [one, pasted]) pastedRows(brief, offset, rows);
    });
    fc.assert(property, { seed: 20260302, numRuns: 60 });
  });
});

/** A text without the white space that nobody sees. */
function tidied(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n');
}
