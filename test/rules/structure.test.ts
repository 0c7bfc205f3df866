import assert from 'node:assert/strict';
import { mended, type Seen, seen } from './findings';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const content = (...items: string[]) =>
  `execution:\n  content:\n${items.map((item) => `    - {title: A, platform: instagram, goals: first-harvest, ${item}}\n`).join('')}`;

const goal = (statement: string, metric: string) => `
strategy:
  goals:
    - id: first-harvest
      statement: ${statement}
      type: sales
      metrics:
        - ${metric}
`;

const orders = '{metric: orders, baseline: 1200, target: 3000, by: 2026-05-31}';
const rate = '{metric: conversion-rate, baseline: 2%, target: 4.5%, by: 2026-05-31}';

const contradiction = (marked: string, field: string, ...fixes: string[]): Seen[] => [
  {
    marked,
    message: `Goal "first-harvest" says ${marked} in its text and ${field}. Keep one of them.`,
    fixes,
  },
];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'structure/unknown-reference': [
    {
      when: 'an id is near a defined one',
      part: content('id: teaser, goals: first-harvets').replace('goals: first-harvest, ', ''),
      says: [
        {
          marked: 'first-harvets',
          message: 'No goal has the id "first-harvets". Did you mean "first-harvest"?',
          fixes: ['Replace by "first-harvest"', 'Create goal "first-harvets"'],
        },
      ],
    },
    {
      when: 'an id is like none',
      part: content('id: teaser, pillar: recipes'),
      says: [
        {
          marked: 'recipes',
          message: 'No pillar has the id "recipes". There is how-to.',
          fixes: ['Create pillar "recipes"'],
        },
      ],
    },
    {
      when: 'somebody is not in the team',
      part: content('id: teaser, owner: olga'),
      says: [
        {
          marked: 'olga',
          message: 'Nobody in the team has the id "olga". There is nadia, sam.',
          fixes: ['Add "olga" to the team'],
        },
      ],
    },
    { when: 'all own it, which is said by another rule', part: content('id: teaser, owner: all'), says: [] },
    { when: 'somebody is named in free text', part: content('id: teaser, owner: Press office'), says: [] },
    {
      when: 'there is no team',
      part: `# without team\n${content('id: teaser, owner: olga')}`,
      says: [],
    },
  ],
  'structure/duplicate-id': [
    {
      when: 'two items share an id',
      part: content('id: teaser', 'id: teaser'),
      says: [
        {
          marked: 'teaser',
          message: '"teaser" is the id of 2 content items. Give this one its own, such as "teaser-2".',
          fixes: ['Rename this one to "teaser-2"'],
        },
      ],
    },
    {
      when: 'three do, and a number is taken',
      part: content('id: teaser', 'id: teaser-2', 'id: teaser', 'id: teaser'),
      says: [
        {
          marked: 'teaser',
          message: '"teaser" is the id of 3 content items. Give this one its own, such as "teaser-3".',
          fixes: ['Rename this one to "teaser-3"'],
        },
        {
          marked: 'teaser',
          message: '"teaser" is the id of 3 content items. Give this one its own, such as "teaser-4".',
          fixes: ['Rename this one to "teaser-4"'],
        },
      ],
    },
    {
      when: 'two people of the team do',
      part: 'team:\n  - {id: nadia, name: Nadia Reyes, role: copywriter}\n  - {id: nadia, name: Nadia Kim, role: designer}\n',
      says: [
        {
          marked: 'nadia',
          message: '"nadia" is the id of 2 people in the team. Give this one its own, such as "nadia-2".',
          fixes: ['Rename this one to "nadia-2"'],
        },
      ],
    },
    {
      when: 'an item is repeated by an anchor',
      part: content('id: teaser').replace('- {', '- &one {').replace(/}\n$/, '}\n    - *one\n'),
      says: [
        {
          marked: '*one',
          message: '"teaser" is the id of 2 content items. Give this one its own, such as "teaser-2".',
          fixes: [],
        },
      ],
    },
    {
      when: 'an audience and a goal do',
      part: content('id: first-harvest'),
      says: [],
    },
  ],
  'structure/prose-contradicts-field': [
    {
      when: 'the number is another',
      part: goal('Renters order 2,500 starter kits.', orders),
      says: contradiction('2,500', '3000 as its target', 'Say 3,000 in the text', 'Make 2500 the target'),
    },
    {
      when: 'the text is in quotes',
      part: goal('"Renters order 2500 starter kits."', orders),
      says: contradiction('2500', '3000 as its target', 'Say 3,000 in the text', 'Make 2500 the target'),
    },
    {
      when: 'the percentage is another',
      part: goal('5% of the visitors order a kit.', rate),
      says: contradiction('5%', '4.5% as its target', 'Say 4.5 in the text', 'Make 5% the target'),
    },
    {
      when: 'the number of the metric has many decimals',
      part: goal('5% of the visitors order a kit.', rate.replace('4.5', '4.5678')),
      says: contradiction('5%', '4.5678% as its target', 'Say 4.5678 in the text', 'Make 5% the target'),
    },
    {
      when: 'the day is another',
      part: goal('Renters order kits by Sunday, 17 May 2026.', orders),
      says: contradiction(
        '17 May 2026',
        '2026-05-31 as its day',
        'Say 31 May 2026 in the text',
        'Make 2026-05-17 the day',
      ),
    },
    {
      when: 'the day has no year',
      part: goal('Renters order kits by May 17.', orders),
      says: contradiction('May 17', '2026-05-31 as its day', 'Say May 31 in the text'),
    },
    {
      when: 'the statement ends with another day',
      part: goal('The balcony range is announced on 17 May 2026.', orders),
      says: contradiction(
        '17 May 2026',
        '2026-05-31 as its day',
        'Say 31 May 2026 in the text',
        'Make 2026-05-17 the day',
      ),
    },
    ...[
      'Renters order 3,000 starter kits by 31 May 2026.',
      'Renters order 3 000 starter kits before 1 June 2026.',
      'Renters order 1,200 starter kits.', // the baseline
      'Renters in 12 towns order 2,500 starter kits.',
      'Orders rise by 1,800.',
      'Renters order 1,800 more kits.',
      'Renters order kits within 90 days.',
      'Renters over 40 order kits.',
      'Renters in 3 towns order kits.',
      'Three in four of the 2,500 renters order a kit.',
      'Renters order kits for £2500.',
      'Orders rise by 15%.',
      '18-year-olds order kits.',
      'Since 1 March 2026 renters order kits.',
      'Renters order kits on 12 May 2026 and come back for seeds.',
      'Renters order kits by May 2026.',
      'Renters order kits by 17 May 2026, after the fair in March.',
    ].map((statement) => ({ when: statement, part: goal(statement, orders), says: [] })),
    {
      when: 'there are several metrics',
      part: goal('Renters order 2,500 starter kits.', `${orders}\n        - {metric: leads, target: 2500}`),
      says: [],
    },
    {
      when: 'the metric is of the author',
      part: goal('Renters order 2,500 starter kits.', '{metric: x-kits, target: 3000}'),
      says: [],
    },
  ],
};

for (const [code, rows] of Object.entries(cases))
  describe(code, () => {
    for (const { when, part, says } of rows)
      it(`${says.length > 0 ? 'speaks' : 'is silent'} where ${when}`, () => {
        assert.deepEqual(seen(code, part), says);
      });
  });

describe('fixes of structure', () => {
  const fixes: [code: string, part: string, which: number, lines: string[]][] = [
    [
      'structure/unknown-reference',
      content('id: teaser, goals: first-harvets').replace('goals: first-harvest, ', ''),
      1,
      [
        '    - id: first-harvets',
        '      statement: Who will do what, how many, by when',
        '        - metric: conversions',
        '          target: 0',
      ],
    ],
    [
      'structure/unknown-reference',
      content('id: teaser, pillar: recipes'),
      0,
      ['    - id: recipes', '      name: Recipes'],
    ],
    [
      'structure/unknown-reference',
      content('id: teaser, phase: harvest'),
      0,
      ['  phases:', '    - id: harvest', '      name: Harvest'],
    ],
    ['structure/unknown-reference', content('id: teaser, owner: olga'), 0, ['  - id: olga', '    name: Olga']],
    [
      'structure/unknown-reference',
      content('id: teaser, depends_on: film'),
      0,
      ['    - id: film', '      title: Film', '      platform: instagram'],
    ],
    [
      'structure/unknown-reference',
      content('id: teaser, audience: cooks'),
      0,
      ['    - id: cooks', '      name: Cooks'],
    ],
    [
      'structure/duplicate-id',
      content('id: teaser', 'id: teaser'),
      0,
      ['    - {title: A, platform: instagram, goals: first-harvest, id: teaser-2}'],
    ],
    [
      'structure/prose-contradicts-field',
      goal('Renters order 2,500 starter kits.', orders),
      0,
      ['      statement: Renters order 3,000 starter kits.'],
    ],
    [
      'structure/prose-contradicts-field',
      goal('5 % of the visitors order a kit.', rate),
      0,
      ['      statement: 4.5 % of the visitors order a kit.'],
    ],
    [
      'structure/prose-contradicts-field',
      goal('5 % of the visitors order a kit.', rate),
      1,
      ['        - {metric: conversion-rate, baseline: 2%, target: 5%, by: 2026-05-31}'],
    ],
  ];
  for (const [code, part, which, lines] of fixes)
    it(`${code}: ${lines[0]?.trim()}`, () => {
      assert.deepEqual(mended(code, part, which), { lines, left: [] });
    });
});
