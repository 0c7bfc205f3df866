import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { Vocabulary } from '../../src/format/vocabulary';
import { renameAt, renameStartAt } from '../../src/language/rename';
import { everyKeyBrief } from '../schemas/briefs';
import { marked } from './marked';
import { briefWith, kinds, namedPlaces } from './named-places';

/** The whole text after a rename at the cursor, or why there is none. */
function renamed(source: string, name: string): string {
  const { text, offset } = marked(source);
  const result = renameAt(Brief.read(text), offset, name);
  return 'refusal' in result ? result.refusal : applyEdits(text, result.edits);
}

describe('Renaming', () => {
  for (const kind of kinds) {
    const { definedAt, namedAt } = namedPlaces[kind];
    const [id, newId] = kind === 'platform' ? ['instagram', 'tiktok'] : ['the-id', 'new-id'];
    for (const place of namedAt)
      it(`a ${kind} changes ${place}, from there and from the definition`, () => {
        const brief = (definition: string, use: string) =>
          briefWith([
            [definedAt, definition],
            [place, use],
          ]);
        const expected = brief(newId, newId);
        assert.equal(renamed(brief(`${id}|`, id), newId), expected);
        assert.equal(renamed(brief(id, id.replace('i', 'i|')), newId), expected);
      });
  }

  const cases: { name: string; before: string; to?: string; after: string }[] = [
    {
      name: 'keeps quotes, comments, order and odd spacing',
      before: `# sell more
execution: # sell
  content:
    -   goals:   [ "sell" ,'sell', other,sell ]   # sell
        title: sell
        id: sell
strategy:
    goals:
    - statement:  "sell"
      id:    'se|ll'   # our goal
`,
      after: `# sell more
execution: # sell
  content:
    -   goals:   [ "grow" ,'grow', other,grow ]   # sell
        title: sell
        id: sell
strategy:
    goals:
    - statement:  "sell"
      id:    'grow'   # our goal
`,
    },
    {
      name: 'keeps Windows line ends',
      before:
        'strategy:\r\n  goals:\r\n    - id: se|ll\r\nexecution:\r\n  content:\r\n    - goals:\r\n        - sell\r\n',
      after:
        'strategy:\r\n  goals:\r\n    - id: grow\r\nexecution:\r\n  content:\r\n    - goals:\r\n        - grow\r\n',
    },
    {
      name: 'keeps a file without a line break at its end, and mixed line breaks',
      before: 'strategy:\n  goals:\r\n    - id: sell\nmeasurement:\r\n  results:\n    - goal: s|ell',
      after: 'strategy:\n  goals:\r\n    - id: grow\nmeasurement:\r\n  results:\n    - goal: grow',
    },
    {
      name: 'changes a shared list once',
      before: 'x-g: &g [sell]\nstrategy:\n  goals:\n    - id: se|ll\nexecution:\n  content:\n    - goals: *g\n',
      after: 'x-g: &g [grow]\nstrategy:\n  goals:\n    - id: grow\nexecution:\n  content:\n    - goals: *g\n',
    },
    {
      name: 'leaves an alias of the id, which follows',
      before: 'strategy:\n  goals:\n    - id: &g se|ll\nexecution:\n  content:\n    - goals: *g\n',
      after: 'strategy:\n  goals:\n    - id: &g grow\nexecution:\n  content:\n    - goals: *g\n',
    },
    {
      name: 'changes what a merge brings in',
      before: 'x-p: &p\n  goals: sell\nstrategy:\n  goals:\n    - id: se|ll\nexecution:\n  content:\n    - <<: *p\n',
      after: 'x-p: &p\n  goals: grow\nstrategy:\n  goals:\n    - id: grow\nexecution:\n  content:\n    - <<: *p\n',
    },
    {
      name: 'changes an id that is written as a block',
      before: 'strategy:\n  goals:\n    - id: >-\n        se|ll\n      statement: Sell\n',
      after: 'strategy:\n  goals:\n    - id: grow\n      statement: Sell\n',
    },
    {
      name: 'changes braces and brackets',
      before: '{strategy: {goals: [{id: sell}]}, execution: {content: [{goals: [s|ell]}]}}',
      after: '{strategy: {goals: [{id: grow}]}, execution: {content: [{goals: [grow]}]}}',
    },
    {
      name: 'quotes what YAML would not read as text',
      before: 'campaign:\n  phases:\n    - id: laun|ch\nexecution:\n  content:\n    - phase: "launch"\n',
      to: '2026',
      after: 'campaign:\n  phases:\n    - id: "2026"\nexecution:\n  content:\n    - phase: "2026"\n',
    },
    {
      name: 'leaves things of another kind with the same id',
      before: 'strategy:\n  goals:\n    - id: s|ell\n      audience: sell\n  audience:\n    - id: sell\n',
      after: 'strategy:\n  goals:\n    - id: grow\n      audience: sell\n  audience:\n    - id: sell\n',
    },
    {
      name: 'may take the id of something of another kind',
      before: 'strategy:\n  goals:\n    - id: s|ell\n  audience:\n    - id: grow\n',
      after: 'strategy:\n  goals:\n    - id: grow\n  audience:\n    - id: grow\n',
    },
    {
      name: 'changes nothing where the name stays the same',
      before: 'strategy:\n  goals:\n    - id: s|ell # ours\n',
      to: 'sell',
      after: 'strategy:\n  goals:\n    - id: sell # ours\n',
    },
    {
      name: 'does without blanks around the new name',
      before: 'strategy:\n  goals:\n    - id: s|ell\n',
      to: ' grow ',
      after: 'strategy:\n  goals:\n    - id: grow\n',
    },
    {
      name: 'changes a platform that is chosen twice in both places',
      before: 'strategy:\n  platforms:\n    - platform: x|\n      role: News\n    - platform: x\n',
      to: 'threads',
      after: 'strategy:\n  platforms:\n    - platform: threads\n      role: News\n    - platform: threads\n',
    },
    {
      name: 'gives a platform a name of one’s own',
      before: 'strategy:\n  platforms:\n    - platform: x\nbudget:\n  lines:\n    - platform: |x\n',
      to: 'x-wechat-channels',
      after:
        'strategy:\n  platforms:\n    - platform: x-wechat-channels\nbudget:\n  lines:\n    - platform: x-wechat-channels\n',
    },
    {
      name: 'works beside a line that had to be mended',
      before:
        'campaign:\n  name: "Grow" and more\nstrategy:\n  goals:\n    - id: sell\nexecution:\n  content:\n    - goals: se|ll\n',
      after:
        'campaign:\n  name: "Grow" and more\nstrategy:\n  goals:\n    - id: grow\nexecution:\n  content:\n    - goals: grow\n',
    },
  ];
  for (const { name, before, to = 'grow', after } of cases) it(name, () => assert.equal(renamed(before, to), after));

  it('takes a platform that the team has added to the vocabulary', () => {
    const { text, offset } = marked('strategy:\n  platforms:\n    - platform: x|\n');
    const vocabulary = new Vocabulary({ platform: [{ id: 'intranet', name: 'Intranet', synonyms: [] }] });
    const result = renameAt(Brief.read(text), offset, 'intranet', vocabulary);
    assert.deepEqual('edits' in result && applyEdits(text, result.edits), text.replace('x\n', 'intranet\n'));
  });
});

describe('Renaming is refused', () => {
  const goal = 'strategy:\n  goals:\n    - id: se|ll\n';
  const badId = (name: string) =>
    `"${name}" is not an id. Write small letters, digits and single hyphens, such as "first-harvest".`;
  const cases: { name: string; brief: string; to?: string; reason: string }[] = [
    ...['First Harvest', 'sell_more', 'sell--more', '-sell', 'sell-', 'Sell', 'sëll', 'a:b', '#sell'].map((to) => ({
      name: `for "${to}", which is not an id`,
      brief: goal,
      to,
      reason: badId(to),
    })),
    { name: 'for nothing', brief: goal, to: ' ', reason: badId('') },
    {
      name: 'for an id that another goal has',
      brief: 'strategy:\n  goals:\n    - id: se|ll\n    - id: grow\n',
      reason: 'Another goal has the id "grow".',
    },
    {
      name: 'for an id that another content item has',
      brief: 'execution:\n  content:\n    - id: se|ll\n    - id: grow\n',
      reason: 'Another content item has the id "grow".',
    },
    {
      name: 'for an id that somebody else has',
      brief: 'team:\n  - id: se|ll\n  - id: grow\n',
      reason: 'Somebody else in the team has the id "grow".',
    },
    {
      name: 'where two have the id',
      brief: 'strategy:\n  goals:\n    - id: sell\n    - id: se|ll\n',
      reason: '2 goals have the id "sell". Give each an id of its own first.',
    },
    {
      name: 'where nobody has the id',
      brief: 'execution:\n  content:\n    - goals: se|ll\n',
      reason: 'No goal has the id "sell", so there is nothing to rename.',
    },
    {
      name: 'where nobody in the team has the id',
      brief: 'campaign:\n  owner: na|dia\nteam:\n  - id: sam\n',
      reason: 'Nobody in the team has the id "nadia", so there is nobody to rename.',
    },
    {
      name: 'for people in free text',
      brief: 'campaign:\n  owner: Nadia R|eyes\nteam:\n  - id: nadia\n',
      reason: '"Nadia Reyes" is free text, not the id of a team member. Change it where it stands.',
    },
    {
      name: 'for people where there is no team',
      brief: 'campaign:\n  owner: na|dia\n',
      reason: '"nadia" is free text, not the id of a team member. Change it where it stands.',
    },
    {
      name: 'for an id that is not in the form of one',
      brief: 'strategy:\n  goals:\n    - id: First har|vest\n',
      reason: badId('First harvest'),
    },
    {
      name: 'for a platform that the strategy does not choose',
      brief: 'execution:\n  content:\n    - platform: tik|tok\n',
      reason: 'The strategy does not choose "tiktok", so there is no choice to change. Change it where it stands.',
    },
    {
      name: 'for a new platform that is misspelt',
      brief: 'strategy:\n  platforms:\n    - platform: tik|tok\n',
      to: 'instagrm',
      reason: '"instagrm" is not a platform. Did you mean "instagram"?',
    },
    {
      name: 'for a new platform by its old name',
      brief: 'strategy:\n  platforms:\n    - platform: tik|tok\n',
      to: 'twitter',
      reason: '"twitter" is not a platform. Did you mean "x"?',
    },
    {
      name: 'for a new platform that nobody knows',
      brief: 'strategy:\n  platforms:\n    - platform: tik|tok\n',
      to: 'our-intranet',
      reason: '"our-intranet" is not a platform we know. Begin the name of one of your own with "x-".',
    },
    {
      name: 'for a new platform that is chosen already',
      brief: 'strategy:\n  platforms:\n    - platform: tik|tok\n    - platform: x\n',
      to: 'x',
      reason: 'The strategy chooses "x" already.',
    },
    {
      name: 'on an alias',
      brief: 'strategy:\n  goals:\n    - id: &g sell\nexecution:\n  content:\n    - goals: *|g\n',
      reason: '"*g" repeats what stands at "&g". Rename it there.',
    },
    {
      name: 'where an alias repeats the id as something else',
      brief: 'team:\n  - id: &n na|dia\n    name: *n\n',
      reason: '"name" repeats this "nadia" by a "*", and means something else. Write it out there first.',
    },
    {
      name: 'where an alias makes the id that of something else',
      brief: 'strategy:\n  goals:\n    - id: &g se|ll\n  audience:\n    - id: *g\n',
      reason: '"id" repeats this "sell" by a "*", and means something else. Write it out there first.',
    },
    {
      name: 'in a brief that cannot be read in full',
      brief: 'strategy:\n  goals:\n    - id: se|ll\nexecution:\n  content: [}\n    - goals: sell\n',
      reason: 'Part of this brief cannot be read, so a use could be missed. Mend what is marked, then rename.',
    },
    ...['campaign:\n  name: Gr|ow\n', 'camp|aign:\n', '# se|ll\n', '|', 'campaign:\n  owner: |\n'].map((brief) => ({
      name: `in ${JSON.stringify(brief)}`,
      brief,
      reason: 'Put the cursor on an id, or on a platform, to rename it.',
    })),
  ];
  for (const { name, brief, to = 'grow', reason } of cases) it(name, () => assert.equal(renamed(brief, to), reason));
});

describe('What a rename begins with', () => {
  const cases: Readonly<Record<string, string>> = {
    'an id': 'strategy:\n  goals:\n    - id: «se|ll»\n',
    'an id between quotes': `strategy:\n  goals:\n    - id: sell\nexecution:\n  content:\n    - goals: ["«sell|»"]\n`,
    'a platform that is chosen': 'strategy:\n  platforms:\n    - platform: «sell|»\n',
  };
  for (const [name, source] of Object.entries(cases))
    it(name, () => {
      const { text, offset, ranges } = marked(source);
      assert.deepEqual(renameStartAt(Brief.read(text), offset), { range: ranges[0], name: 'sell' });
    });

  it('is refused for the same reason as the rename', () => {
    const { text, offset } = marked('campaign:\n  owner: Nadia| Reyes\n');
    assert.deepEqual(renameStartAt(Brief.read(text), offset), renameAt(Brief.read(text), offset, 'nadia'));
  });
});

describe('Renaming each id of a whole brief', () => {
  const examples = readdirSync('examples').filter((file) => file.endsWith('.brief.yaml'));
  const briefs: [string, string][] = [
    ['every-key', everyKeyBrief],
    ...examples.map((file): [string, string] => [file, readFileSync(`examples/${file}`, 'utf8')]),
  ];
  for (const [name, text] of briefs)
    it(`adds no error, and leads back to the same text: ${name}`, () => {
      const brief = Brief.read(text);
      const errors = errorsOf(text);
      for (const { offset, id } of definedIds(brief)) {
        const there = renameAt(brief, offset, 'brand-new-name');
        if ('refusal' in there) continue; // an id that two items have
        const changed = applyEdits(text, there.edits);
        assert.deepEqual(errorsOf(changed), errors, id);
        const again = Brief.read(changed);
        const back = renameAt(again, definedIds(again).find((other) => other.id === 'brand-new-name')?.offset ?? 0, id);
        assert.equal('edits' in back && applyEdits(changed, back.edits), text);
      }
    });
});

/** The codes of all errors, so that places may shift. */
function errorsOf(text: string): string[] {
  return checkText(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

function definedIds(brief: Brief): { id: string; offset: number }[] {
  return kinds
    .filter((kind) => kind !== 'platform')
    .flatMap((kind) => [...brief.ids.definitions(kind).values()].flat())
    .map(({ id, range }) => ({ id, offset: range.start }));
}
