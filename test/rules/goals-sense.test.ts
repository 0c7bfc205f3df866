import assert from 'node:assert/strict';
import { type Seen, seen } from './findings';
import { content, goals, measured, stated } from './goal-parts';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
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
