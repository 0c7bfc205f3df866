import assert from 'node:assert/strict';
import { accepted, labelsAt, offersAt } from './completions';

const goalKeys = ['id', 'statement', 'type', 'priority', 'why', 'metrics'];

describe('Completion offers the keys that are missing at a place', () => {
  const places: readonly [name: string, source: string, labels: readonly string[]][] = [
    [
      'in an empty file',
      '|',
      ['campaign', 'strategy', 'execution', 'brief', 'measurement', 'budget', 'team', 'governance'],
    ],
    [
      'below others at the root',
      'campaign:\n  name: Grow\nstrategy:\n  background: x\nbrief: 1\n|',
      ['execution', 'measurement', 'budget', 'team', 'governance'],
    ],
    [
      'half written',
      'campaign:\n  name: Grow\nstrategy:\n  background: x\nexecution:\n  content: []\nbrief: 1\nmea|',
      ['measurement', 'budget', 'team', 'governance'],
    ],
    [
      'in a section, its required key first',
      'campaign:\n  status: draft\n  summary: x\n  brand: y\n  owner: z\n  start: 2026-03-02\n  end: 2026-05-31\n  timezone: UTC\n  |',
      ['name', 'locations', 'languages', 'website', 'phases', 'references'],
    ],
    ['behind a dash', 'strategy:\n  goals:\n    - |', ['goal', ...goalKeys]],
    ['behind a dash without a blank', 'strategy:\n  goals:\n    -|', ['goal', ...goalKeys]],
    [
      'in an item',
      'strategy:\n  goals:\n    - id: a\n      statement: b\n      why: c\n      |',
      ['type', 'priority', 'metrics'],
    ],
    [
      'above the others of an item',
      'strategy:\n  goals:\n    - id: a\n      |\n      statement: b\n      why: c',
      ['type', 'priority', 'metrics'],
    ],
    [
      'in an item with a flush dash',
      'strategy:\n  goals:\n  - id: a\n    statement: b\n    |',
      ['type', 'priority', 'why', 'metrics'],
    ],
    [
      'below an item, where the next one begins',
      'strategy:\n  goals:\n    - id: a\n      statement: b\n    |',
      ['goal'],
    ],
    [
      'below a list, where its key stands',
      'strategy:\n  goals:\n    - id: a\n      statement: b\n  |',
      ['audience', 'background', 'message', 'platforms', 'pillars', 'competitors', 'non_goals'],
    ],
    [
      'below a flush list: another item, or another key',
      'strategy:\n  audience: []\n  message:\n    core: x\n  platforms: []\n  pillars: []\n  competitors: []\n  non_goals: []\n  goals:\n  - id: a\n    statement: b\n  |',
      ['goal', 'background'],
    ],
    [
      'below a key with nothing behind it',
      'strategy:\n  audience:\n    - id: a\n      name: b\n      age:\n        |',
      ['min', 'max'],
    ],
    [
      'below such a key with something below it',
      'strategy:\n  audience:\n    - id: a\n      name: b\n      age:\n        |\n        min: 3',
      ['max'],
    ],
    ['in a map in braces', 'strategy:\n  audience:\n    - id: a\n      name: b\n      age: { |', ['min', 'max']],
    [
      'in a map in braces that is closed',
      'strategy:\n  audience:\n    - id: a\n      name: b\n      age: { min: 3, | }',
      ['max'],
    ],
    ['in an item in braces', 'team:\n  - {id: a, |}', ['name', 'role', 'responsibilities', 'email']],
    ['in braces over two lines', 'team:\n  - {id: a,\n     name: b, |}', ['role', 'responsibilities', 'email']],
    ['on an empty line within a deeper map', 'budget:\n  total: 1\n|\n  currency: EUR', ['contingency', 'lines']],
    ['on an empty line above the first key of a map', 'budget:\n|\n  total: 1', ['currency', 'contingency', 'lines']],
    ['on an empty line within a flush list', 'team:\n- id: a\n|\n- id: b', ['team member']],
    ['on an empty line above a flush list', 'team:\n|\n- id: b', ['team member']],
    ['with an error above', 'campaign:\n  name: "Grow\nbudget:\n  total: 1\n  |', ['currency', 'contingency', 'lines']],
    ['with an error below', 'budget:\n  total: 1\n  |\nteam: [', ['currency', 'contingency', 'lines']],
    [
      'of an item, without those that a merge brings',
      `x-base: &base\n  id: a\n  name: Sam\n  role: designer\nteam:\n  - <<: *base\n    |\n`,
      ['responsibilities', 'email'],
    ],
    [
      'of an item with a merge of a merge, half written',
      `x-base: &base\n  id: a\n  name: Sam\nx-more: &more\n  <<: *base\n  role: designer\nteam:\n  - email: a@example.com\n    <<: [*more]\n    res|\n`,
      ['responsibilities'],
    ],
    [
      'between braces, without those that a merge brings',
      `x-base: &base {id: a, name: Sam, role: designer}\nteam:\n  - {<<: *base, |}\n`,
      ['responsibilities', 'email'],
    ],
  ];
  for (const [name, source, labels] of places) it(name, () => assert.deepEqual(labelsAt(source), labels));
});

describe('Completion says nothing', () => {
  const places: readonly [name: string, source: string][] = [
    ['in a comment', 'campaign:\n  # na|\n  name: x'],
    ['in a comment behind a value', 'campaign:\n  status: draft # re|'],
    ['in a block of copy', 'execution:\n  content:\n    - id: a\n      text: >\n        Words\n        |'],
    [
      'on a deeper line of a block of copy',
      'execution:\n  content:\n    - id: a\n      text: >-\n        Words\n\n          sta|',
    ],
    [
      'where a block of copy seems to have a key',
      'execution:\n  content:\n    - id: a\n      text: >\n        status: |\n        more',
    ],
    ['in a quoted text over lines', 'campaign:\n  summary: "One\n    two |\n    three"\n  name: x'],
    ['in a plain text over lines', 'campaign:\n  summary: One\n    two|\n  name: x'],
    ['on a blank line that would go on with a text', 'campaign:\n  summary: One\n    |'],
    ['behind a key that takes free words', 'campaign:\n  name: |'],
    ['below a key that the format does not know', 'campaign:\n  nonsense:\n    |'],
    ['below a key of the author', 'x-shared:\n  |'],
    ['behind a key with something below it', 'execution:\n  content:\n    - id: a\n      status:|\n        draft'],
    ['behind a key with a flush list below it', 'execution:\n  content:\n    - id: a\n      goals: |\n      - a'],
    ['behind the mark of a block', 'campaign:\n  status: >|'],
    ['in front of a line', ' | campaign:\n    name: x'],
  ];
  for (const [name, source] of places) it(name, () => assert.deepEqual(labelsAt(source), []));
});

describe('A key that is accepted brings its shape', () => {
  const cases: readonly [name: string, source: string, label: string, after: string][] = [
    ['a single value', 'campaign:\n  |', 'name', 'campaign:\n  name: Grow where you live'],
    ['instead of what was typed', 'campaign:\n  na|\n', 'name', 'campaign:\n  name: Grow where you live\n'],
    [
      'a first item',
      'strategy:\n  go|',
      'goals',
      'strategy:\n  goals:\n    - id: first-harvest\n      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.\n      type: sales',
    ],
    [
      'with flush dashes, as elsewhere',
      'team:\n- id: a\n  name: b\nstrategy:\n  |',
      'audience',
      'team:\n- id: a\n  name: b\nstrategy:\n  audience:\n  - id: balcony-beginners\n    name: Renters with a balcony who have never grown food',
    ],
    [
      'with four spaces, as elsewhere',
      'campaign:\n    name: x\nstrategy:\n    |',
      'goals',
      'campaign:\n    name: x\nstrategy:\n    goals:\n        - id: first-harvest\n          statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.\n          type: sales',
    ],
    [
      'with four spaces and flush dashes',
      'campaign:\n    name: x\n    phases:\n    - id: a\n      name: b\nstrategy:\n    |',
      'pillars',
      'campaign:\n    name: x\n    phases:\n    - id: a\n      name: b\nstrategy:\n    pillars:\n    - id: how-to\n      name: How to grow\n      share: 40',
    ],
    [
      'with CRLF, as elsewhere',
      'budget:\r\n  total: 900\r\n  |\r\n',
      'lines',
      'budget:\r\n  total: 900\r\n  lines:\r\n    - for: Film shoot\r\n      amount: 900\r\n',
    ],
    [
      'a map',
      'strategy:\n  audience:\n    - id: a\n      |',
      'age',
      'strategy:\n  audience:\n    - id: a\n      age:\n        min: 25\n        max: 40',
    ],
    [
      'only the key before a colon',
      'strategy:\n  aud|:\n    - id: a',
      'audience',
      'strategy:\n  audience:\n    - id: a',
    ],
    [
      'only the key and its colon above what it holds',
      'strategy:\n  aud|\n    - id: a',
      'audience',
      'strategy:\n  audience:\n    - id: a',
    ],
    ['in a new item', 'strategy:\n  audience:\n    - |', 'id', 'strategy:\n  audience:\n    - id: balcony-beginners'],
    [
      'in a new item without a blank behind the dash',
      'strategy:\n  audience:\n    -|',
      'id',
      'strategy:\n  audience:\n    - id: balcony-beginners',
    ],
    [
      'a whole item behind a dash',
      'strategy:\n  audience:\n    - |',
      'audience',
      'strategy:\n  audience:\n    - id: balcony-beginners\n      name: Renters with a balcony who have never grown food',
    ],
    [
      'a whole item with its dash',
      'strategy:\n  audience:\n    - id: a\n      name: b\n    |',
      'audience',
      'strategy:\n  audience:\n    - id: a\n      name: b\n    - id: balcony-beginners\n      name: Renters with a balcony who have never grown food',
    ],
    [
      'a whole item below its empty list',
      'strategy:\n  audience:\n    |',
      'audience',
      'strategy:\n  audience:\n    - id: balcony-beginners\n      name: Renters with a balcony who have never grown food',
    ],
    [
      'a whole list behind its colon',
      'strategy:\n  audience:|',
      'audience',
      'strategy:\n  audience:\n    - id: balcony-beginners\n      name: Renters with a balcony who have never grown food',
    ],
    [
      'in the column of the map that is meant',
      'strategy:\n  goals:\n    - id: a\n   |',
      'background',
      'strategy:\n  goals:\n    - id: a\n  background: Kit sales fall after April, and most visitors rent and have no garden.',
    ],
    ['at the root from the wrong column', 'campaign:\n  name: x\n |', 'brief', 'campaign:\n  name: x\nbrief: 1'],
    ['in braces', 'team:\n  - {id: a,|}', 'role', 'team:\n  - {id: a, role: social-media-manager}'],
    [
      'in braces that hold nothing',
      'strategy:\n  audience:\n    - id: a\n      age: {|}',
      'min',
      'strategy:\n  audience:\n    - id: a\n      age: {min: 25}',
    ],
    ['before a comment', 'budget:\n  tot| # all of it', 'total', 'budget:\n  total: 48000 # all of it'],
    ['on a broken line', 'campaign:\n  name: "x\n  sta|', 'status', 'campaign:\n  name: "x\n  status: draft'],
    [
      'an id that is free',
      'execution:\n  content:\n    - id: teaser\n      title: x\n      platform: x\n    - |',
      'id',
      'execution:\n  content:\n    - id: teaser\n      title: x\n      platform: x\n    - id: teaser-2',
    ],
    [
      'an id that exists',
      'strategy:\n  goals:\n    - id: grow\n      statement: x\nexecution:\n  content:\n    - id: a\n      |',
      'goals',
      'strategy:\n  goals:\n    - id: grow\n      statement: x\nexecution:\n  content:\n    - id: a\n      goals: grow',
    ],
    [
      'a format of the platform',
      'execution:\n  content:\n    - id: a\n      platform: email\n      |',
      'format',
      'execution:\n  content:\n    - id: a\n      platform: email\n      format: newsletter',
    ],
    [
      'a metric for the type of the goal',
      'strategy:\n  goals:\n    - id: a\n      type: support\n      metrics:\n        - |',
      'metric',
      'strategy:\n  goals:\n    - id: a\n      type: support\n      metrics:\n        - metric: response-time',
    ],
    [
      'a target in the unit of the metric',
      'strategy:\n  goals:\n    - id: a\n      metrics:\n        - metric: ctr\n          |',
      'target',
      'strategy:\n  goals:\n    - id: a\n      metrics:\n        - metric: ctr\n          target: 5%',
    ],
    [
      'a day of the campaign',
      'campaign:\n  start: 2026-09-07\n  end: 2026-10-30\nexecution:\n  content:\n    - id: a\n      |',
      'publish',
      'campaign:\n  start: 2026-09-07\n  end: 2026-10-30\nexecution:\n  content:\n    - id: a\n      publish: 2026-09-07 18:00',
    ],
    [
      'everybody whom the brief names',
      'campaign:\n  owner: jo-lind\n|',
      'team',
      'campaign:\n  owner: jo-lind\nteam:\n  - id: jo-lind\n    name: Jo Lind',
    ],
  ];
  for (const [name, source, label, after] of cases) it(name, () => assert.equal(accepted(source, label), after));

  it('is no choice where there is nothing to name', () => {
    const labels = labelsAt('execution:\n  content:\n    - id: a\n      |');
    assert.deepEqual(
      labels.filter((label) => ['goals', 'audience', 'pillar', 'phase', 'depends_on'].includes(label)),
      [],
    );
  });

  it('with a tab stop for each value', () => {
    const [item] = offersAt('strategy:\n  audience:\r\n    - |').filter(({ kind }) => kind === 'part');
    const stops = item?.edit.placeholders?.map(({ start, end }) => item.edit.newText.slice(start, end));
    assert.deepEqual(stops, ['balcony-beginners', 'Renters with a balcony who have never grown food']);
  });

  it('and says what it is for', () => {
    const [name] = offersAt('campaign:\n  |');
    assert.deepEqual(
      { detail: name?.detail, documentation: name?.documentation },
      {
        detail: 'required',
        documentation: 'What everybody calls the campaign. Short and told apart from other campaigns.',
      },
    );
  });
});
