import assert from 'node:assert/strict';
import { mended, severities } from './findings';
import { content, goal, goals, measured, stated } from './goal-parts';

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
      'goals/activity-not-outcome',
      stated('Publish 10 guides 🌱!'),
      [
        '      statement: Publish 10 guides 🌱 so that renters with a balcony who have never grown food do something new!',
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
