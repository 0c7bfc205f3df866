import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { applyEdits } from '../../src/format/text';

/** One row of the house's table of messages: a broken place, marked, what we say of it, and what the preferred fix makes of it. */
interface Row {
  readonly title: string;
  /** The lines of a section of a brief; what is marked is between ⟦ and ⟧. */
  readonly text: string;
  readonly code: string;
  readonly message: string;
  /** The same lines after the preferred fix; none where a person has to decide. */
  readonly mended?: string;
}

const smallest = {
  campaign: 'campaign:\n  name: Grow where you live\n',
  strategy: `strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
`,
  execution: `execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
  engagement_plan:
    owner: Nadia Reyes
`,
};

const rows: readonly Row[] = [
  {
    title: 'a missing key, on the parent key',
    text: '⟦campaign⟧:\n  status: draft\n',
    code: 'schema/missing-key',
    message: '"campaign" has no "name": what everybody calls the campaign.',
    mended: 'campaign:\n  name: Grow where you live\n  status: draft\n',
  },
  {
    title: 'a missing key of a list item, on its id',
    text: smallest.strategy.replace('id: first-harvest', 'id: ⟦first-harvest⟧').replace(/ +statement.*\n/, ''),
    code: 'schema/missing-key',
    message: 'Goal "first-harvest" has no "statement": the goal in one sentence.',
    mended: smallest.strategy,
  },
  {
    title: 'a missing key of a list item without an id, on its first key',
    text: smallest.execution.replace('id: teaser\n      title', '⟦title⟧'),
    code: 'schema/missing-key',
    message:
      'Content item "Teaser reel" has no "id": a short name by which other items and budget lines point to this one.',
    mended: smallest.execution.replace('id: teaser', 'id: teaser-reel'),
  },
  {
    title: 'a typo in a key that is required: one finding',
    text: smallest.strategy.replace('statement', '⟦statment⟧'),
    code: 'schema/unknown-key',
    message: '"statment" is not a key here. Did you mean "statement"?',
    mended: smallest.strategy,
  },
  {
    title: 'a key that exists nowhere: what is allowed',
    text: 'campaign:\n  name: Grow where you live\n  ⟦colour⟧: green\n',
    code: 'schema/unknown-key',
    message:
      '"colour" is not a key here. Allowed are name, summary, brand, status, owner, start, end, timezone and 5 more.',
  },
  {
    title: 'a key in the wrong section',
    text: 'campaign:\n  name: Grow where you live\n  ⟦pillars⟧: []\n',
    code: 'schema/unknown-key',
    message: '"pillars" does not belong here. Move it into "strategy".',
  },
  {
    title: 'a wrong value from a list, near a right one',
    text: smallest.execution.replace('instagram', '⟦instagrm⟧'),
    code: 'schema/unknown-value',
    message: '"instagrm" is not a platform we know. Did you mean "instagram"?',
    mended: smallest.execution,
  },
  {
    title: 'a wrong value from a list, by another name',
    text: smallest.execution.replace('instagram', '⟦Twitter⟧'),
    code: 'schema/unknown-value',
    message: '"Twitter" is not a platform we know. Did you mean "x"?',
    mended: smallest.execution.replace('instagram', 'x'),
  },
  {
    title: 'a wrong value from a list, near none: at most eight',
    text: smallest.execution.replace('instagram', '⟦fax⟧'),
    code: 'schema/unknown-value',
    message:
      '"fax" is not a platform we know. Allowed are instagram, facebook, x, linkedin, tiktok, youtube, pinterest, threads and 30 more, or x-fax for your own.',
  },
  {
    title: 'a wrong value from a short list',
    text: 'campaign:\n  name: Grow where you live\n  status: ⟦finished⟧\n',
    code: 'schema/unknown-value',
    message: '"status" cannot be "finished". Allowed are draft, review, approved, live, closed.',
  },
  {
    title: 'a wrong type, with an example',
    text: 'budget:\n  currency: EUR\n  total: ⟦lots⟧\n',
    code: 'schema/wrong-type',
    message: '"lots" is not an amount. Write a number, such as 48000.',
  },
  {
    title: 'a number with thousands separators',
    text: 'budget:\n  currency: EUR\n  total: ⟦48,000⟧\n',
    code: 'schema/wrong-type',
    message: '"48,000" is not an amount. Write 48000.',
    mended: 'budget:\n  currency: EUR\n  total: 48000\n',
  },
  {
    title: 'a text that YAML reads as a number',
    text: 'campaign:\n  name: ⟦1.10⟧\n',
    code: 'schema/wrong-type',
    message: '"name" takes a text, and 1.10 is none to YAML. Put it in quotes.',
    mended: 'campaign:\n  name: "1.10"\n',
  },
  {
    title: 'an empty value, on the key',
    text: 'campaign:\n  ⟦name⟧:\n',
    code: 'schema/empty',
    message: '"name" is empty.',
    mended: 'campaign:\n  name: Grow where you live\n',
  },
  {
    title: 'a date of another country',
    text: 'campaign:\n  name: Grow where you live\n  end: ⟦31/12/2026⟧\n',
    code: 'schema/wrong-format',
    message: '"31/12/2026" is not a date we can read. Write 2026-12-31.',
    mended: 'campaign:\n  name: Grow where you live\n  end: 2026-12-31\n',
  },
  {
    title: 'a date of which day and month cannot be told apart: both readings',
    text: 'campaign:\n  name: Grow where you live\n  end: ⟦03/04/2026⟧\n',
    code: 'schema/wrong-format',
    message: '"03/04/2026" is not a date we can read. Write 2026-04-03 or 2026-03-04.',
    mended: 'campaign:\n  name: Grow where you live\n  end: 2026-04-03\n',
  },
  {
    title: 'a day that does not exist',
    text: 'campaign:\n  name: Grow where you live\n  end: ⟦2026-02-30⟧\n',
    code: 'schema/wrong-format',
    message: '"2026-02-30" is not a day of the calendar.',
  },
  {
    title: 'an over-indented line: its indentation, once',
    text: 'campaign:\n  name: Grow where you live\n⟦     ⟧status: draft\n     owner: Nadia Reyes\n',
    code: 'yaml/indentation',
    message: '"status" is indented too far. Move it to the left, in line with its neighbours.',
    mended: 'campaign:\n  name: Grow where you live\n  status: draft\n  owner: Nadia Reyes\n',
  },
  {
    title: 'tabs: one finding for all of them',
    text: 'campaign:\n⟦\t⟧name: Grow where you live\n\tstatus: draft\n',
    code: 'yaml/tab',
    message: 'Tabs cannot indent YAML. Use spaces.',
    mended: 'campaign:\n  name: Grow where you live\n  status: draft\n',
  },
  {
    title: 'no space after a colon',
    text: 'campaign:\n  ⟦name:⟧Grow where you live\n  status: draft\n',
    code: 'yaml/missing-space',
    message: 'Add a space after the colon of "name".',
    mended: 'campaign:\n  name: Grow where you live\n  status: draft\n',
  },
  {
    title: 'a colon inside a text',
    text: 'campaign:\n  name: ⟦Grow: where you live⟧\n',
    code: 'yaml/unquoted-colon',
    message: 'This text contains ": ". Put it in quotes.',
    mended: 'campaign:\n  name: "Grow: where you live"\n',
  },
  {
    title: 'a quote that is never closed',
    text: 'campaign:\n  name: ⟦"⟧Grow where you live\n  status: draft\n',
    code: 'yaml/unclosed-quote',
    message: 'This quote is never closed. Close it where the text ends.',
    mended: 'campaign:\n  name: "Grow where you live"\n  status: draft\n',
  },
  {
    title: 'a quote that a later one closes by accident',
    text: 'campaign:\n  name: ⟦"⟧Grow where you live\n  status: draft\n  summary: "Herbs on every sill"\n',
    code: 'yaml/unclosed-quote',
    message: 'This quote is never closed. Close it where the text ends.',
    mended: 'campaign:\n  name: "Grow where you live"\n  status: draft\n  summary: "Herbs on every sill"\n',
  },
  {
    title: 'a duplicate key, on the second one',
    text: 'campaign:\n  name: Grow where you live\n  ⟦name⟧: Grow at home\n',
    code: 'yaml/duplicate-key',
    message: '"name" is here twice, and only this one counts.',
  },
  {
    title: 'an unknown id',
    text: smallest.execution.replace('platform: instagram', 'platform: instagram\n      goals: ⟦first-harvets⟧'),
    code: 'structure/unknown-reference',
    message: 'No goal has the id "first-harvets". Did you mean "first-harvest"?',
    mended: smallest.execution.replace('platform: instagram', 'platform: instagram\n      goals: first-harvest'),
  },
  ...(
    [
      ['yaml/reserved-start', '@brand loves you', 'YAML cannot read a text that begins with "@". Put it in quotes.'],
      ['yaml/reserved-start', '%50 off', 'YAML cannot read a text that begins with "%". Put it in quotes.'],
      [
        'yaml/special-start',
        '*Big news*',
        '"*" at the start of a text means something else to YAML. Put the text in quotes.',
      ],
      [
        'yaml/special-start',
        '&friends hello',
        '"&friends" at the start of a text means something else to YAML. Put the text in quotes.',
      ],
      [
        'yaml/special-start',
        '!important',
        '"!" at the start of a text means something else to YAML. Put the text in quotes.',
      ],
      [
        'yaml/special-start',
        '{{first_name}}',
        '"{{" at the start of a text means something else to YAML. Put the text in quotes.',
      ],
    ] as const
  ).map(([code, copy, message]) => ({
    title: `copy that begins with ${copy.charAt(0)}`,
    text: `campaign:\n  name: ⟦${copy}⟧\n`,
    code,
    message,
    mended: `campaign:\n  name: "${copy}"\n`,
  })),
  {
    title: 'a hashtag that YAML takes for a comment',
    text: 'campaign:\n  name: Launch ⟦#1⟧\n',
    code: 'yaml/lost-hashtag',
    message: '"#1" is lost, since YAML reads it as a comment. Put the text in quotes.',
    mended: 'campaign:\n  name: "Launch #1"\n',
  },
];

/** The smallest brief, with the sections of `text` in place of its own. */
function wholeBrief(text: string): string {
  const sections = Object.entries(smallest).map(([key, section]) =>
    new RegExp(`^⟦?${key}`).test(text) ? text : section,
  );
  return sections.join('') + (/^budget/.test(text) ? text : '');
}

/** Without the hints at what a draft has yet to get. */
const findingsOf = (text: string) => checkText(text).findings.filter(({ severity }) => severity !== 'hint');

const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '');

describe('what we say', () => {
  for (const row of rows) {
    it(`${row.title}: ${row.message}`, () => {
      const marked = wholeBrief(row.text);
      const text = unmarked(marked);
      const findings = findingsOf(text);
      assert.deepEqual(
        findings.map(({ code, message, range }) => [code, message, text.slice(range.start, range.end)]),
        [[row.code, row.message, /⟦(.*)⟧/s.exec(marked)?.[1]]],
      );
      assert.equal(findings[0]?.range.start, marked.indexOf('⟦'));
      const fix = findings[0]?.fixes.find(({ preferred }) => preferred);
      assert.equal(fix && applyEdits(text, fix.edits), row.mended === undefined ? undefined : wholeBrief(row.mended));
    });
  }

  it('an empty file: one error, whose fix inserts a starter brief that has none', () => {
    const [finding, ...others] = findingsOf('');
    assert.deepEqual([finding?.code, finding?.message, others], ['yaml/empty', 'This brief is empty.', []]);
    const starter = applyEdits('', finding?.fixes[0]?.edits ?? []);
    assert.equal(starter, Object.values(smallest).join(''));
    assert.deepEqual(findingsOf(starter), []);
  });

  it('a missing section is marked on the first key of the file', () => {
    const text = smallest.campaign + smallest.strategy;
    const [finding] = findingsOf(text);
    assert.deepEqual(
      [finding?.code, finding?.message, finding?.range],
      [
        'schema/missing-key',
        'The brief has no "execution": how the strategy is carried out.',
        { start: 0, end: 'campaign'.length },
      ],
    );
    assert.deepEqual(findingsOf(applyEdits(text, finding?.fixes[0]?.edits ?? [])), []);
  });

  it('a duplicate key leads back to the first one', () => {
    const text = smallest.campaign + '  name: Grow at home\n' + smallest.strategy + smallest.execution;
    const related = findingsOf(text)[0]?.related.map(({ message, range }) => [
      message,
      text.slice(range.start, range.end),
      range.start,
    ]);
    assert.deepEqual(related, [['first used on line 2', 'name', text.indexOf('name')]]);
  });

  it('names no more than forty characters of what the author wrote', () => {
    const copy = 'a very long status that somebody wrote down here instead of one word';
    const [finding] = findingsOf(`campaign:\n  name: x\n  status: ${copy}\n${smallest.strategy}${smallest.execution}`);
    assert.equal(/"(a very[^"]*)"/.exec(finding?.message ?? '')?.[1], 'a very long status that somebody wrote …');
  });

  it('uses none of the words that only programmers know', () => {
    const jargon = /schema|property|object|array|mapping|scalar|\bnode\b|regex|RFC|oneOf|instance|must NOT/i;
    for (const row of rows) assert.doesNotMatch(row.message, jargon);
  });
});
