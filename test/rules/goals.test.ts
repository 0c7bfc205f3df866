import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

/** A goal with an id and a statement, and more lines of it. */
const goal = (...lines: string[]) =>
  `strategy:\n  goals:\n    - id: first-harvest\n      statement: Renters buy a starter kit.\n${lines.map((line) => `      ${line}\n`).join('')}`;

const measured = (type: string, ...metrics: string[]) =>
  goal(`type: ${type}`, 'metrics:', ...metrics.map((metric) => `  - ${metric}`));

const stated = (statement: string) =>
  `strategy:\n  goals:\n    - id: first-harvest\n      statement: ${statement}\n      metrics: [{metric: orders, target: 3000}]\n`;

const goals = (...items: string[]) =>
  `strategy:\n  goals:\n${items.map((item, index) => `    - {id: goal-${index + 1}, statement: A, metrics: [{metric: orders, target: 9}]${item}}\n`).join('')}`;

const content = (...items: string[]) =>
  `execution:\n  content:\n${items.map((item) => `    - {title: A, platform: instagram, ${item}}\n`).join('')}`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'goals/no-metric': [
    {
      when: 'there is none',
      part: goal('type: sales'),
      says: [
        {
          marked: 'first-harvest',
          message: 'Goal "first-harvest" has no metric, so nobody can tell whether it worked. Add one.',
          fixes: [
            'Measure it by "revenue", as is usual for sales',
            'Measure it by "orders", as is usual for sales',
            'Measure it by "conversion-rate", as is usual for sales',
          ],
        },
      ],
    },
    {
      when: 'the list is empty and the type not known',
      part: goal('metrics: []'),
      says: [
        {
          marked: 'first-harvest',
          message: 'Goal "first-harvest" has no metric, so nobody can tell whether it worked. Add one.',
          fixes: [],
        },
      ],
    },
    { when: 'the key is misspelt', part: goal('metric: orders'), says: [] },
    { when: 'nothing stands behind the key', part: goal('metrics:'), says: [] },
    { when: 'a metric cannot be read', part: goal('metrics: orders'), says: [] },
    { when: 'a metric is of the author', part: measured('sales', 'metric: x-smiles'), says: [] },
  ],
  'goals/no-target': [
    {
      when: 'one of two has none',
      part: measured('sales', '{metric: orders, target: 3000}', '{metric: x-smiles}'),
      says: [
        {
          marked: 'metric',
          message: 'Metric "x-smiles" of goal "first-harvest" has no target. Say which number counts as success.',
          fixes: ['Insert "target"'],
        },
      ],
    },
    { when: 'the key is misspelt', part: measured('sales', '{metric: orders, tagret: 3000}'), says: [] },
    { when: 'the target cannot be read', part: measured('sales', '{metric: orders, target: lots}'), says: [] },
  ],
  'goals/no-deadline': [
    {
      when: 'neither the metrics nor the campaign have a day',
      part: `# without campaign.end\n${measured('sales', '{metric: orders, target: 3000}', '{metric: revenue, target: 9000}')}`,
      says: [
        {
          marked: 'first-harvest',
          message: 'Goal "first-harvest" has no day to be met by, and the campaign has no end. Say by when.',
          fixes: ['Give goal "first-harvest" until 2026-05-31', 'End the campaign on 2026-05-31'],
        },
      ],
    },
    { when: 'the campaign ends', part: measured('sales', '{metric: orders, target: 3000}'), says: [] },
    {
      when: 'there is no metric, which is said already',
      part: `# without campaign.end\n${goal('type: sales')}`,
      says: [],
    },
    {
      when: 'the campaign is misspelt',
      part: `# without campaign\ncampaing:\n  name: A\n${measured('sales', '{metric: orders, target: 3000}')}`,
      says: [],
    },
  ],
  'goals/no-baseline': [
    {
      when: 'a share has none',
      part: measured('sales', '{metric: conversion-rate, target: 4.5%}'),
      says: [
        {
          marked: 'metric',
          message:
            'Metric "conversion-rate" of goal "first-harvest" has a target and no baseline. Say where it stands today.',
          fixes: ['Insert "baseline"'],
        },
      ],
    },
    {
      when: 'the text speaks of an increase',
      part: measured('sales', '{metric: orders, target: 3000}').replace('Renters buy a starter kit', 'Increase orders'),
      says: [
        {
          marked: 'metric',
          message: 'Metric "orders" of goal "first-harvest" has a target and no baseline. Say where it stands today.',
          fixes: ['Insert "baseline"'],
        },
      ],
    },
    { when: 'a count has none', part: measured('sales', '{metric: orders, target: 3000}'), says: [] },
    { when: 'there is no target yet', part: measured('sales', 'metric: conversion-rate'), says: [] },
  ],
  'goals/metric-mismatch': [
    {
      when: 'likes are to show sales',
      part: measured('sales', '{metric: likes, target: 3000}'),
      says: [
        {
          marked: 'likes',
          message:
            'Goal "first-harvest" is judged by "likes": likes do not show sales. Add revenue, orders or conversion rate.',
          fixes: ['Add metric "revenue"', 'Replace "likes" by "orders"'],
        },
      ],
    },
    {
      when: 'there are several, and no words for the pair',
      part: measured('retention', '{metric: reach, target: 9000}', '{metric: likes, target: 3000}'),
      says: [
        {
          marked: 'metrics',
          message:
            'Goal "first-harvest" is judged by "reach", which cannot show retention. Add retention-rate, churn-rate or repeat-purchase-rate.',
          fixes: ['Add metric "retention-rate"'],
        },
      ],
    },
    {
      when: 'one of them fits',
      part: measured('sales', '{metric: likes, target: 3000}', '{metric: orders, target: 10}'),
      says: [],
    },
    {
      when: 'one of them is of the author',
      part: measured('sales', '{metric: likes, target: 3000}', '{metric: x-smiles, target: 10}'),
      says: [],
    },
    { when: 'the type is not known', part: measured('selling', '{metric: likes, target: 3000}'), says: [] },
    { when: 'the metric is a weak one', part: measured('sales', '{metric: sessions, target: 3000}'), says: [] },
  ],
  'goals/vanity-only': [
    {
      when: 'all are',
      part: measured('awareness', '{metric: impressions, target: 9}', '{metric: followers, target: 9}'),
      says: [
        {
          marked: 'metrics',
          message:
            'Goal "first-harvest" is judged by nothing but impressions, followers, which can grow while nothing changes. Add reach, brand-recall or brand-awareness.',
          fixes: ['Add metric "reach"'],
        },
      ],
    },
    {
      when: 'the type is not given',
      part: goal('metrics: [{metric: likes, target: 9}]'),
      says: [
        {
          marked: 'likes',
          message:
            'Goal "first-harvest" is judged by nothing but likes, which can grow while nothing changes. Add engagement-rate, comments or shares.',
          fixes: ['Add metric "engagement-rate"'],
        },
      ],
    },
    {
      when: 'one is not',
      part: measured('awareness', '{metric: impressions, target: 9}', '{metric: reach, target: 9}'),
      says: [],
    },
    {
      when: 'they do not fit at all, which is said already',
      part: measured('sales', '{metric: likes, target: 9}'),
      says: [],
    },
    {
      when: 'one is of the author',
      part: measured('awareness', '{metric: impressions, target: 9}', '{metric: x-smiles, target: 9}'),
      says: [],
    },
  ],
  'goals/target-not-better': [
    {
      when: 'it is lower',
      part: measured('sales', '{metric: orders, baseline: 3000, target: 1200}'),
      says: [
        {
          marked: '1200',
          message:
            '"orders" of goal "first-harvest" has a target of 1200, and already stands at 3000. Set a higher target.',
          fixes: ['Swap baseline and target'],
        },
      ],
    },
    {
      when: 'it should go down and is the same, in another unit of time',
      part: measured('support', '{metric: response-time, baseline: 2h, target: 120m}'),
      says: [
        {
          marked: '120m',
          message:
            '"response-time" of goal "first-harvest" has a target of 120m, and already stands at 2h. Set a lower target.',
          fixes: [],
        },
      ],
    },
    { when: 'it is higher', part: measured('sales', '{metric: conversion-rate, baseline: 3, target: 4.5%}'), says: [] },
    {
      when: 'what is good is to be kept',
      part: measured('sales', '{metric: orders, baseline: 9, target: 9}').replace('Renters buy', 'Keep'),
      says: [],
    },
    { when: 'the two are of two kinds', part: measured('sales', '{metric: x-a, baseline: 9%, target: 2}'), says: [] },
    {
      when: 'the best is in the middle',
      part: measured('awareness', '{metric: frequency, baseline: 9, target: 4}'),
      says: [],
    },
    { when: 'the metric is of the author', part: measured('sales', '{metric: x-a, baseline: 9, target: 2}'), says: [] },
  ],
  'goals/unit-mismatch': [
    {
      when: 'a count has a percentage',
      part: measured('sales', '{metric: orders, target: 15%}'),
      says: [
        {
          marked: '15%',
          message: '"orders" of goal "first-harvest" has a target of 15%, and is a count, not a share. Write how many.',
          fixes: ['Measure "conversion-rate" instead', 'Write 15'],
        },
      ],
    },
    {
      when: 'a share is more than all',
      part: measured('leads', '{metric: conversion-rate, target: 140}'),
      says: [
        {
          marked: '140',
          message:
            '"conversion-rate" of goal "first-harvest" has a target of 140, and a share ends at 100%. Write a smaller one.',
          fixes: ['Measure "leads" instead'],
        },
      ],
    },
    {
      when: 'a count is below zero',
      part: measured('sales', '{metric: orders, target: -15}'),
      says: [
        {
          marked: '-15',
          message:
            '"orders" of goal "first-harvest" has a target of -15, and a count is never below zero. Write how many there should be.',
          fixes: ['Write 15'],
        },
      ],
    },
    {
      when: 'a count is a length of time',
      part: measured('sales', '{metric: orders, target: 2h}'),
      says: [
        {
          marked: '2h',
          message: '"orders" of goal "first-harvest" has a target of 2h, and is a count, not a length of time.',
          fixes: [],
        },
      ],
    },
    { when: 'a growth is more than all', part: measured('sales', '{metric: roi, target: 300%}'), says: [] },
    { when: 'a ratio is a percentage', part: measured('sales', '{metric: roas, target: 400%}'), says: [] },
    { when: 'a score is below zero', part: measured('loyalty', '{metric: nps, target: -5}'), says: [] },
    { when: 'a share has no sign', part: measured('sales', '{metric: conversion-rate, target: 4.5}'), says: [] },
    { when: 'the metric is of the author', part: measured('sales', '{metric: x-a, target: 140%}'), says: [] },
  ],
  'goals/activity-not-outcome': [
    {
      when: 'a goal begins with what is done',
      part: stated('Publish 10 guides.'),
      says: [
        {
          marked: 'Publish',
          message:
            'Goal "first-harvest" begins with "Publish", which is what the team does. Say what changes for the audience or the business.',
          fixes: ['Add what it is for: "so that …"'],
        },
      ],
    },
    { when: 'a goal begins with people', part: stated('Renters order 10 guides.'), says: [] },
  ],
  'goals/viral': [
    {
      when: 'a film goes viral',
      part: stated('>-\n        Our film\n        goes viral'),
      says: [
        {
          marked: 'goes viral',
          message: 'Goal "first-harvest" counts on luck with "goes viral". Say what people should do next.',
          fixes: ['Say "is shared hundreds of times"'],
        },
      ],
    },
    {
      when: 'a viral hit is the aim',
      part: stated('A viral hit with renters'),
      says: [
        {
          marked: 'viral hit',
          message: 'Goal "first-harvest" counts on luck with "viral hit". Say what people should do next.',
          fixes: ['Say "hit that hundreds of people share"'],
        },
      ],
    },
    ...[
      'Renters order without our going viral',
      'An antiviral campaign for clinics',
      'Fewer viral infections',
      'An anti-viral campaign',
    ].map((statement) => ({ when: statement, part: stated(statement), says: [] })),
  ],
  'goals/too-many-primary': [
    {
      when: 'two are',
      part: goals(', priority: primary', ', priority: secondary', ', priority: primary'),
      says: [
        {
          marked: 'goals',
          message: '2 goals are primary. One campaign serves one main goal, so mark the rest as secondary.',
          fixes: ['Keep the first as primary'],
        },
      ],
    },
    {
      when: 'four have no priority',
      part: goals('', '', '', ''),
      says: [
        {
          marked: 'goals',
          message: '4 goals, and none of them comes first. Mark one as primary and the rest as secondary.',
          fixes: ['Mark the first as primary'],
        },
      ],
    },
    { when: 'three have no priority', part: goals('', '', ''), says: [] },
    { when: 'one of five is secondary', part: goals('', '', '', '', ', priority: secondary'), says: [] },
    { when: 'a priority is misspelt', part: goals('', '', '', ', priorty: primary'), says: [] },
  ],
  'goals/no-content': [
    {
      when: 'no item names it',
      part: content('id: teaser'),
      says: [
        {
          marked: 'first-harvest',
          message: 'Nothing in the content plan serves goal "first-harvest". Name it at an item, or plan one for it.',
          fixes: ['Plan an item for "first-harvest"'],
        },
      ],
    },
    {
      when: 'an item names it among others',
      part: content('id: teaser', 'id: film, goals: [first-harvest]'),
      says: [],
    },
    { when: 'an item may mean it', part: content('id: teaser, goals: first-harvets'), says: [] },
    { when: 'an item names its goals by a misspelt key', part: content('id: teaser, goal: first-harvest'), says: [] },
    { when: 'there is no content', part: 'execution:\n  content: []\n', says: [] },
  ],
};

for (const [code, rows] of Object.entries(cases))
  describe(code, () => {
    for (const { when, part, says } of rows)
      it(`${says.length > 0 ? 'speaks' : 'is silent'} where ${when}`, () => {
        assert.deepEqual(seen(code, part), says);
      });
  });

describe('goals', () => {
  const strictness: [code: string, part: string, severities: string][] = [
    ['goals/no-metric', goal('type: sales'), 'draft hint, review error, approved error, live error, closed hint'],
    [
      'goals/no-content',
      content('id: teaser'),
      'draft hint, review warning, approved warning, live warning, closed hint',
    ],
    [
      'goals/no-baseline',
      measured('sales', '{metric: conversion-rate, target: 4.5%}'),
      'draft hint, review info, approved info, live info, closed hint',
    ],
    [
      'goals/viral',
      stated('Go viral'),
      'draft warning, review warning, approved warning, live warning, closed warning',
    ],
  ];
  for (const [code, part, expected] of strictness)
    it(`${code} grows stricter with the brief`, () => {
      assert.equal(severities(code, part), expected);
    });

  const fixes: [code: string, part: string, lines: string[]][] = [
    ['goals/no-metric', goal('type: sales'), ['      metrics:', '        - metric: revenue', '          target: 0']],
    ['goals/no-target', measured('sales', 'metric: orders'), ['          target: 0']],
    [
      'goals/no-deadline',
      `# without campaign.end\n${measured('sales', 'metric: orders', 'metric: revenue')}`,
      ['          by: 2026-05-31', '          by: 2026-05-31'],
    ],
    [
      'goals/no-deadline',
      `# without campaign.end\n${measured('sales', 'metric: orders').replace('kit.', 'kit by 17 April 2026.')}`,
      ['          by: 2026-04-17'],
    ],
    [
      'goals/no-baseline',
      measured('sales', 'metric: conversion-rate', 'target: 4%').replace('  - target', '    target'),
      ['          baseline: 0'],
    ],
    [
      'goals/metric-mismatch',
      measured('sales', '{metric: likes, target: 9}'),
      ['        - metric: revenue', '          target: 0'],
    ],
    [
      'goals/vanity-only',
      measured('awareness', '{metric: likes, target: 9}'),
      ['        - metric: reach', '          target: 0'],
    ],
    [
      'goals/target-not-better',
      measured('sales', '{metric: orders, baseline: 3000, target: 1200}'),
      ['        - {metric: orders, baseline: 1200, target: 3000}'],
    ],
    [
      'goals/unit-mismatch',
      measured('sales', '{metric: orders, target: 15%}'),
      ['        - {metric: conversion-rate, target: 15%}'],
    ],
    [
      'goals/activity-not-outcome',
      stated('"Publish 10 guides."'),
      [
        '      statement: "Publish 10 guides so that renters with a balcony who have never grown food do something new."',
      ],
    ],
    [
      'goals/viral',
      stated('Our film goes viral in May'),
      ['      statement: Our film is shared hundreds of times in May'],
    ],
    ['goals/viral', stated('Make a viral video'), ['      statement: Make a video that hundreds of people share']],
    [
      'goals/too-many-primary',
      goals(', priority: primary', ', priority: primary'),
      ['    - {id: goal-2, statement: A, metrics: [{metric: orders, target: 9}], priority: secondary}'],
    ],
    [
      'goals/too-many-primary',
      goals('', '', '', ''),
      ['primary', 'secondary', 'secondary', 'secondary'].map(
        (priority, index) =>
          `    - {id: goal-${index + 1}, statement: A, metrics: [{metric: orders, target: 9}], priority: ${priority}}`,
      ),
    ],
  ];
  for (const [code, part, lines] of fixes)
    it(`are mended: ${code}, ${lines[0]?.trim()}`, () => {
      assert.deepEqual(mended(code, part), { lines, left: [] });
    });

  it('get an item of their own, which needs no further mend at once', () => {
    const { lines, left } = mended('goals/no-content', content('id: teaser'));
    assert.deepEqual(left, []);
    assert.ok(
      lines.includes('      goals: [first-harvest]') || lines.includes('        - first-harvest'),
      lines.join('\n'),
    );
  });
});
