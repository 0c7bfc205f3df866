import assert from 'node:assert/strict';
import { starterBrief } from '../../src/format/form/starter';
import { applyEdits } from '../../src/format/text';
import { smallestBrief } from '../schemas/briefs';
import { mark, replaced, unmarked, withItemLines } from './marked';
import { structureOf } from './structure';

/** Something wrong with the form of a brief, where, what we say, and the whole brief after the preferred fix. */
interface Row {
  readonly title: string;
  /** What the finding covers is between ⟦ and ⟧. */
  readonly text: string;
  readonly code: string;
  readonly message: string;
  /** The titles of the fixes; a preferred one begins with *, one that leaves nothing to fill in or decide ends with !. */
  readonly fixes: readonly string[];
  readonly mended?: string;
}

const item = withItemLines;
const withoutEngagement = smallestBrief.replace(/ {2}engagement_plan:\n.*\n/, '');
const noTitle = 'Content item "teaser" has no "title": what the team calls the item.';
const noStatement = 'Goal "first-harvest" has no "statement": the goal in one sentence.';
const statement = 'Sell 3,000 starter kits to first-time growers by 31 May 2026.';
const meantTitle = '"titel" is not a key here. Did you mean "title"?';

const missing: readonly Row[] = [
  {
    title: 'a key of a list item',
    text: replaced('id: teaser\n      title: Teaser reel', 'id: ⟦teaser⟧'),
    code: 'schema/missing-key',
    message: noTitle,
    fixes: ['*Insert "title"'],
    mended: smallestBrief,
  },
  {
    title: 'a key of a list item, behind a comment',
    text: replaced('id: teaser\n      title: Teaser reel', 'id: ⟦teaser⟧ # the first one'),
    code: 'schema/missing-key',
    message: noTitle,
    fixes: ['*Insert "title"'],
    mended: replaced('id: teaser', 'id: teaser # the first one'),
  },
  {
    title: 'a key behind a block of copy',
    text: replaced(
      'id: first-harvest\n      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.',
      'id: ⟦first-harvest⟧\n      why: |\n        We have to.\n\n        Really.',
    ),
    code: 'schema/missing-key',
    message: noStatement,
    fixes: ['*Insert "statement"'],
    mended: replaced(
      `      statement: ${statement}`,
      `      statement: ${statement}\n      why: |\n        We have to.\n\n        Really.`,
    ),
  },
  {
    title: 'a key of an item in a list that is not indented, four spaces a level',
    text: 'campaign:\n    name: Grow\nstrategy:\n    goals:\n    -   id: ⟦first-harvest⟧\n        why: x\n',
    code: 'schema/missing-key',
    message: noStatement,
    fixes: ['*Insert "statement"'],
    mended: `campaign:\n    name: Grow\nstrategy:\n    goals:\n    -   id: first-harvest\n        statement: ${statement}\n        why: x\n`,
  },
  {
    title: 'a key between braces',
    text: item('      title: Teaser reel\n      partner: {handle: ana}').replace('partner', '⟦partner⟧'),
    code: 'schema/missing-key',
    message: '"partner" has no "name": who the partner is.',
    fixes: ['*Insert "name"'],
    mended: item('      title: Teaser reel\n      partner: {handle: ana, name: Ana Costa}'),
  },
  {
    title: 'a key between empty braces',
    text: replaced('campaign:\n  name: Grow where you live', '⟦campaign⟧: {}'),
    code: 'schema/missing-key',
    message: '"campaign" has no "name": what everybody calls the campaign.',
    fixes: ['*Insert "name"'],
    mended: replaced('campaign:\n  name: Grow where you live', 'campaign: {name: Grow where you live}'),
  },
  {
    title: 'a key of a brief in JSON',
    text: '{"campaign": {"name": "Grow"}, "strategy": {"goals": [{"id": ⟦"first-harvest"⟧}]}}',
    code: 'schema/missing-key',
    message: noStatement,
    fixes: ['*Insert "statement"'],
    mended: `{"campaign": {"name": "Grow"}, "strategy": {"goals": [{"id": "first-harvest", "statement": "${statement}"}]}}`,
  },
  {
    title: 'an id, made of what the item is called',
    text: replaced('- id: teaser\n      title', '- ⟦title⟧'),
    code: 'schema/missing-key',
    message:
      'Content item "Teaser reel" has no "id": a short name by which other items and budget lines point to this one.',
    fixes: ['*Insert "id"'],
    mended: replaced('- id: teaser', '- id: teaser-reel'),
  },
  {
    title: 'a part of a section, at the end of a file without a line break',
    text: withoutEngagement.trimEnd().replace('execution', '⟦execution⟧'),
    code: 'schema/missing-key',
    message:
      '"execution" has no "engagement_plan": who listens and answers once content is out, how fast and in what manner.',
    fixes: ['*Insert "engagement_plan"'],
    mended: `${withoutEngagement}  engagement_plan:\n    owner: Nadia Reyes\n    response_targets:\n      question: 4h`,
  },
  {
    title: 'a whole section, in its standard place',
    text: smallestBrief.replace(/campaign:\n.*\n/, '').replace('strategy', '⟦strategy⟧'),
    code: 'schema/missing-key',
    message: 'The brief has no "campaign": what the campaign is called, whose it is, when and where it runs.',
    fixes: ['*Insert "campaign"'],
    mended: smallestBrief.replace('live\n', 'live\n  start: 2026-03-02\n  end: 2026-05-31\n'),
  },
  {
    title: 'a whole section, behind the ones that come before it',
    text: `---\n${smallestBrief.slice(0, smallestBrief.indexOf('execution')).replace('campaign', '⟦campaign⟧')}# the end\n...\n`,
    code: 'schema/missing-key',
    message: 'The brief has no "execution": how the strategy is carried out.',
    fixes: ['*Insert "execution"'],
    mended: `---\n${smallestBrief}# the end\n...\n`,
  },
];

const keys: readonly Row[] = [
  {
    title: 'misspelt: one finding, although it is required',
    text: item('      ⟦titel⟧: Teaser reel'),
    code: 'schema/unknown-key',
    message: meantTitle,
    fixes: ['*Rename to "title"!'],
    mended: smallestBrief,
  },
  {
    title: 'misspelt between quotes, which stay',
    text: item('      ⟦"titel"⟧: Teaser reel'),
    code: 'schema/unknown-key',
    message: meantTitle,
    fixes: ['*Rename to "title"!'],
    mended: item('      "title": Teaser reel'),
  },
  {
    title: 'written as a heading',
    text: item('      title: Teaser reel\n      ⟦Call to action⟧: Save this'),
    code: 'schema/unknown-key',
    message: '"Call to action" is not a key here. Did you mean "call_to_action"?',
    fixes: ['*Rename to "call_to_action"!'],
    mended: item('      title: Teaser reel\n      call_to_action: Save this'),
  },
  {
    title: 'written with a capital',
    text: replaced('  goals:', '  ⟦Goals⟧:'),
    code: 'schema/unknown-key',
    message: '"Goals" is not a key here. Did you mean "goals"?',
    fixes: ['*Rename to "goals"!'],
    mended: smallestBrief,
  },
  {
    title: 'in the words of others',
    text: item('      title: Teaser reel\n      ⟦caption⟧: Save this'),
    code: 'schema/unknown-key',
    message: '"caption" is not a key here. Did you mean "text"?',
    fixes: ['*Rename to "text"!'],
    mended: item('      title: Teaser reel\n      text: Save this'),
  },
  {
    title: 'of a section further out: it moves there with all that hangs below it',
    text: replaced('execution:\n  content:', '  ⟦execution⟧:\n    content:')
      .replace(
        '    - id: teaser\n      title: Teaser reel\n      platform',
        '      - id: teaser\n        title: Teaser reel\n        platform',
      )
      .replace('  engagement_plan:\n    owner', '    engagement_plan:\n      owner'),
    code: 'schema/unknown-key',
    message: '"execution" does not belong in "strategy". Move it to the left, out of it.',
    fixes: ['*Move "execution" in line with its neighbours!'],
    mended: smallestBrief,
  },
  {
    title: 'of a section further out, alone: what follows is its own',
    text: replaced('execution:', '  ⟦execution⟧:'),
    code: 'schema/unknown-key',
    message: '"execution" does not belong in "strategy". Move it to the left, out of it.',
    fixes: ['*Move "execution" in line with its neighbours!'],
    mended: smallestBrief,
  },
  {
    title: 'of the section above',
    text: replaced(
      '  audience:\n    - id: balcony-beginners\n      name',
      '⟦audience⟧:\n  - id: balcony-beginners\n    name',
    ),
    code: 'schema/unknown-key',
    message: '"audience" does not belong here. Move it into "strategy".',
    fixes: ['*Move "audience" in line with its neighbours!'],
    mended: smallestBrief,
  },
  {
    title: 'of the section above, over lines that stand right',
    text: replaced('  engagement_plan:', '⟦engagement_plan⟧:'),
    code: 'schema/unknown-key',
    message: '"engagement_plan" does not belong here. Move it into "execution".',
    fixes: ['*Move "engagement_plan" in line with its neighbours!'],
    mended: smallestBrief,
  },
  {
    title: 'of a section far away: its author moves it',
    text: replaced('  name: Grow where you live', '  name: Grow where you live\n  ⟦pillars⟧: []'),
    code: 'schema/unknown-key',
    message: '"pillars" does not belong here. Move it into "strategy".',
    fixes: [],
  },
];

const emptiness: readonly Row[] = [
  {
    title: 'a key with nothing behind it',
    text: item('      ⟦title⟧: # todo'),
    code: 'schema/empty',
    message: '"title" is empty.',
    fixes: ['*Fill in "title"'],
    mended: item('      title: Teaser reel # todo'),
  },
  {
    title: 'a key with empty quotes behind it',
    text: item('      ⟦title⟧: ""'),
    code: 'schema/empty',
    message: '"title" is empty.',
    fixes: ['*Fill in "title"'],
    mended: smallestBrief,
  },
  {
    title: 'a section with nothing below it',
    text: replaced('campaign:\n  name: Grow where you live', '⟦campaign⟧:'),
    code: 'schema/empty',
    message: '"campaign" is empty.',
    fixes: ['*Fill in "campaign"'],
    mended: replaced('where you live\n', 'where you live\n  start: 2026-03-02\n  end: 2026-05-31\n'),
  },
  {
    title: 'a key with nothing behind it, between braces',
    text: item('      title: Teaser reel\n      partner: {⟦name⟧: , handle: ana}'),
    code: 'schema/empty',
    message: '"name" is empty.',
    fixes: ['*Fill in "name"'],
    mended: item('      title: Teaser reel\n      partner: {name: Ana Costa , handle: ana}'),
  },
  {
    title: 'a dash with nothing behind it',
    text: item('      title: Teaser reel\n      hashtags:\n        ⟦-⟧\n        - Grow'),
    code: 'schema/empty',
    message: 'The 1st text is empty.',
    fixes: [],
  },
  {
    title: 'brackets with nothing in them, where a list needs an item',
    text: smallestBrief.replace(/ {2}audience:\n.*\n.*\n/, '  ⟦audience⟧: [] # who\n'),
    code: 'schema/too-few',
    message: '"audience" needs at least one audience.',
    fixes: ['*Insert a first item'],
    mended: replaced('have never grown food', 'have never grown food # who'),
  },
  {
    title: 'brackets with nothing in them, between braces',
    text: smallestBrief.replace(
      /strategy:\n[\s\S]*?(?=execution)/,
      'strategy: {⟦goals⟧: [], audience: [{id: a, name: b}]}\n',
    ),
    code: 'schema/too-few',
    message: '"goals" needs at least one goal.',
    fixes: ['*Insert a first item'],
    mended: smallestBrief.replace(
      /strategy:\n[\s\S]*?(?=execution)/,
      `strategy: {goals: [{"id":"first-harvest","statement":"${statement}","type":"sales"}], audience: [{id: a, name: b}]}\n`,
    ),
  },
];

const kinds: readonly Row[] = [
  ...['2026', '1.10', 'true'].map((value) => ({
    title: `${value} for a text`,
    text: item(`      title: ⟦${value}⟧`),
    code: 'schema/wrong-type',
    message: `"title" takes a text, and ${value} is none to YAML. Put it in quotes.`,
    fixes: ['*Put the text in quotes!'],
    mended: item(`      title: "${value}"`),
  })),
  {
    title: 'hashtags on one line for a list',
    text: item('      title: Teaser reel\n      hashtags: ⟦"#Grow #Herbs"⟧'),
    code: 'schema/wrong-type',
    message: '"hashtags" is a list. Begin each of its items with a dash.',
    fixes: ['*Make it a list!'],
    mended: item('      title: Teaser reel\n      hashtags: ["#Grow", "#Herbs"]'),
  },
  {
    title: 'words with commas for a list: they may be one text',
    text: item('      title: Teaser reel\n      hashtags: ⟦Grow, Herbs, yes⟧'),
    code: 'schema/wrong-type',
    message: '"hashtags" is a list. Begin each of its items with a dash.',
    fixes: ['*Make it a list'],
    mended: item('      title: Teaser reel\n      hashtags: [Grow, Herbs, "yes"]'),
  },
  {
    title: 'ids with commas for a list',
    text: item('      title: Teaser reel\n      depends_on: ⟦teaser, teaser⟧'),
    code: 'schema/wrong-format',
    message: 'A list needs brackets. Write depends_on: [teaser, teaser].',
    fixes: ['*Make it a list!'],
    mended: item('      title: Teaser reel\n      depends_on: [teaser, teaser]'),
  },
  {
    title: 'names of platforms with commas for a list',
    text: replaced('never grown food', 'never grown food\n      platforms: ⟦Instagram, TikTok⟧'),
    code: 'schema/wrong-format',
    message: 'A list needs brackets. Write platforms: [instagram, tiktok].',
    fixes: ['*Make it a list'],
    mended: replaced('never grown food', 'never grown food\n      platforms: [instagram, tiktok]'),
  },
  {
    title: 'keys without a dash for a list',
    text: replaced('  goals:\n    - id: first-harvest\n      st', '  ⟦goals⟧:\n    id: first-harvest\n    st'),
    code: 'schema/wrong-type',
    message: '"goals" is a list. Begin each of its items with a dash.',
    fixes: ['*Begin the item with a dash!'],
    mended: smallestBrief,
  },
  {
    title: 'items by their ids for a list',
    text: replaced('  goals:\n    - id: first-harvest', '  ⟦goals⟧:\n    first-harvest:'),
    code: 'schema/wrong-type',
    message: '"goals" is a list. Begin each of its items with a dash.',
    fixes: ['*Make the keys the ids of items!'],
    mended: smallestBrief,
  },
  {
    title: 'a dash before each of the keys of a section',
    text: replaced(
      'campaign:\n  name: Grow where you live',
      '⟦campaign⟧:\n- name: Grow where you live\n- status: draft',
    ),
    code: 'schema/wrong-type',
    message: '"campaign" needs keys below it, such as name.',
    fixes: ['*Remove the dashes!'],
    mended: replaced('where you live', 'where you live\n  status: draft'),
  },
  {
    title: 'a list with dashes for a text',
    text: item('      title: Teaser reel\n      ⟦text⟧:\n        - Grow\n        - Herbs'),
    code: 'schema/wrong-type',
    message: '"text" takes one value, not a list.',
    fixes: ['*Keep the lines as one text'],
    mended: item('      title: Teaser reel\n      text: |\n        - Grow\n        - Herbs'),
  },
  {
    title: 'a list in brackets for a text',
    text: item('      title: ⟦[Teaser]⟧'),
    code: 'schema/wrong-type',
    message: '"title" takes one value, and YAML reads "[Teaser]" as a list.',
    fixes: ['Keep the one value without the list!', 'Put the text in quotes'],
  },
  {
    title: 'the name alone for an item with one key',
    text: replaced('strategy:', 'strategy:\n  platforms:\n    - ⟦instagram⟧'),
    code: 'schema/wrong-type',
    message: 'The 1st chosen platform needs keys below it, such as platform.',
    fixes: ['*Make it the "platform" of the item!'],
    mended: replaced('strategy:', 'strategy:\n  platforms:\n    - platform: instagram'),
  },
  {
    title: 'a sentence for a goal',
    text: replaced('id: first-harvest\n      statement: Sell 3,000', '⟦Sell 3,000').replace('May 2026.', 'May 2026.⟧'),
    code: 'schema/wrong-type',
    message: 'The 1st goal needs keys below it, such as id or statement.',
    fixes: ['*Make it the "statement" of the item'],
    mended: replaced('id: first-harvest', 'id: sell-3-000-starter'),
  },
];

const values: readonly Row[] = [
  {
    title: 'near a known one',
    text: replaced('platform: instagram', 'platform: ⟦Instagramm⟧'),
    code: 'schema/unknown-value',
    message: '"Instagramm" is not a platform we know. Did you mean "instagram"?',
    fixes: ['*Replace by "instagram"!'],
    mended: smallestBrief,
  },
  {
    title: 'a date of which day and month are unclear: both readings',
    text: replaced('live', 'live\n  start: ⟦03/04/2026⟧'),
    code: 'schema/wrong-format',
    message: '"03/04/2026" is not a date we can read. Write 2026-04-03 or 2026-03-04.',
    fixes: ['*Replace by "2026-04-03"', 'Replace by "2026-03-04"'],
    mended: replaced('live', 'live\n  start: 2026-04-03'),
  },
  {
    title: 'a date that can be read in one way',
    text: replaced('live', 'live\n  start: ⟦"31/12/2026"⟧'),
    code: 'schema/wrong-format',
    message: '"31/12/2026" is not a date we can read. Write 2026-12-31.',
    fixes: ['*Replace by "2026-12-31"!'],
    mended: replaced('live', 'live\n  start: 2026-12-31'),
  },
  {
    title: 'a day that does not exist',
    text: replaced('live', 'live\n  start: ⟦2026-02-30⟧'),
    code: 'schema/wrong-format',
    message: '"2026-02-30" is not a day of the calendar.',
    fixes: [],
  },
  {
    title: 'an id with capitals and spaces',
    text: replaced('id: teaser', 'id: ⟦Teaser Reel⟧'),
    code: 'schema/wrong-format',
    message: '"Teaser Reel" is not an id. Write teaser-reel.',
    fixes: ['*Replace by "teaser-reel"!'],
    mended: replaced('id: teaser', 'id: teaser-reel'),
  },
];

const groups: Readonly<Record<string, readonly Row[]>> = {
  'what is missing': missing,
  'a key that does not belong here': keys,
  'what is empty': emptiness,
  'a value of another kind': kinds,
  'a value that is not right': values,
};

for (const [group, rows] of Object.entries(groups)) {
  describe(`the form of a brief: ${group}`, () => {
    for (const row of rows) {
      it(row.title, () => assertRow(row));
      it(`${row.title}, with Windows line ends`, () => assertRow(withCrLf(row)));
    }
  });
}

describe('an empty file', () => {
  for (const text of ['', '\n', '   ', '\n\n  \n', '# a comment', '# a comment\n', '# a comment\r\n# another']) {
    it(`is offered a starter brief: ${JSON.stringify(text)}`, () => {
      const { findings } = structureOf(text);
      assert.deepEqual(
        findings.map(({ code, message }) => [code, message]),
        [['yaml/empty', 'This brief is empty.']],
      );
      const fix = findings[0]?.fixes[0];
      assert.deepEqual([fix?.title, fix?.preferred, fix?.complete], ['Insert a starter brief', true, false]);
      const started = applyEdits(text, fix?.edits ?? []);
      assert.ok(started.replaceAll('\r\n', '\n').endsWith(starterBrief));
      assert.ok(started.startsWith(text));
      assert.deepEqual(structureOf(started).findings, []);
    });
  }
});

describe('the fix for a missing section', () => {
  for (const section of ['campaign', 'strategy', 'execution']) {
    it(`leaves no error when all else is there: ${section}`, () => {
      const others = smallestBrief.split(/^(?=\w)/m).filter((part) => !part.startsWith(section));
      const { findings } = structureOf(others.join(''));
      const edits = findings[0]?.fixes[0]?.edits ?? [];
      assert.deepEqual(structureOf(applyEdits(others.join(''), edits)).findings, []);
      for (const { newText, placeholders = [] } of edits) {
        assert.ok(
          placeholders.length > 0 && placeholders.every(({ start, end }) => newText.slice(start, end).trim() !== ''),
        );
      }
    });
  }
});

function withCrLf(row: Row): Row {
  const text = row.text.replaceAll('\n', '\r\n');
  return row.mended === undefined ? { ...row, text } : { ...row, text, mended: row.mended.replaceAll('\n', '\r\n') };
}

/** The brief may lack more than the row is about: of several findings, the one at the marked place counts. */
function assertRow(row: Row): void {
  const { text, start, end } = unmarked(row.text);
  const here = structureOf(text).findings.filter(({ range }) => range.start === start && range.end === end);
  const [finding] = here;
  assert.equal(mark(text, here), row.text);
  assert.deepEqual([finding?.code, finding?.message], [row.code, row.message]);
  const titles = finding?.fixes.map(
    ({ title, preferred, complete }) => `${preferred ? '*' : ''}${title}${complete ? '!' : ''}`,
  );
  assert.deepEqual(titles, row.fixes);
  const best = finding?.fixes.find(({ preferred }) => preferred);
  assert.equal(best && applyEdits(text, best.edits), row.mended);
}
