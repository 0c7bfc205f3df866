import assert from 'node:assert/strict';
import { type Seen, seen } from './findings';
import { goal, measured } from './goal-parts';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

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
};

for (const [code, rows] of Object.entries(cases))
  describe(code, () => {
    for (const { when, part, says } of rows)
      it(`${says.length > 0 ? 'speaks' : 'is silent'} where ${when}`, () => {
        assert.deepEqual(seen(code, part), says);
      });
  });
