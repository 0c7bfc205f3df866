import assert from 'node:assert/strict';
import { examine } from '../../../src/check';
import { Brief } from '../../../src/format/brief';
import { readinessBy } from '../../../src/readiness';
import { pageOf } from '../../../src/render/model/page';
import type { Page } from '../../../src/render/model/page-data';
import { completeBrief, completed } from '../../rules/complete';

function pageWith(parts: string, today?: string): Page {
  return pageOf(Brief.read(completed(parts)), { today });
}

/** A brief with these goals, audiences and content items, each written as a map in braces without its braces. */
function strategyOf(goals: readonly string[], audiences: readonly string[], items: readonly string[]): string {
  const list = (lines: readonly string[]) => lines.map((line) => `    - {${line}}\n`).join('');
  return `strategy:\n  goals:\n${list(goals)}  audience:\n${list(audiences)}execution:\n  content:\n${list(items)}`;
}

const renters = 'id: renters, name: Renters';
const gardeners = 'id: gardeners, name: Gardeners';
const sell = 'id: sell, statement: Sell kits';
const forRenters = 'id: a, title: A, platform: x, goals: sell, audience: renters';
const forAll = 'id: b, title: B, platform: x, goals: sell';

describe('The map from strategy to execution', () => {
  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'says for whom nothing is made',
      strategyOf([sell], [renters, gardeners], [forRenters]),
      ['served', 'empty'],
      ['No content serves "Sell kits" for "Gardeners".', 'No content is made for "Gardeners" alone.'],
    ],
    [
      'gives content for everyone a column of its own',
      strategyOf([sell], [renters, gardeners], [forRenters, forAll]),
      ['served', 'served', 'through-everyone'],
      ['Content serves every goal for everybody it is aimed at.', 'No content is made for "Gardeners" alone.'],
    ],
    [
      'asks for nothing where a goal is not aimed at an audience',
      strategyOf([`${sell}, audience: renters`], [renters, gardeners], [forRenters]),
      ['served', 'not-aimed'],
      ['Content serves every goal for everybody it is aimed at.', 'No content is made for "Gardeners" alone.'],
    ],
    [
      'counts content for everyone as content for the one audience there is',
      strategyOf([sell], [renters], [forAll]),
      ['served'],
      ['Content serves every goal for everybody it is aimed at.'],
    ],
    [
      'says once of a goal that nothing serves it',
      strategyOf([sell], [renters, gardeners], ['id: c, title: C, platform: x']),
      ['blank', 'empty', 'empty'],
      [
        'No content serves "Sell kits".',
        'No content is made for "Renters" alone.',
        'No content is made for "Gardeners" alone.',
      ],
    ],
  ];
  for (const [what, parts, kinds, words] of cases)
    it(what, () => {
      const { map } = pageWith(parts);
      const found = { words: map?.words, kinds: map?.rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)) };
      assert.deepEqual(found, { words, kinds });
    });

  it('lists content that serves no goal', () => {
    const { map } = pageWith(strategyOf([sell], [renters], [forRenters, 'id: c, title: C, platform: x, goals: sel']));
    assert.deepEqual(
      map?.goalless.items.map(({ title }) => title),
      ['C'],
    );
  });
});

describe('The calendar of a page', () => {
  const march = 'campaign:\n  start: 2026-03-02\n  end: 2026-03-29\n';
  const on = (...days: readonly string[]) =>
    `execution:\n  content:\n${days.map((day, at) => `    - {id: i${at}, title: Item ${at}, platform: x, publish: ${day}}\n`).join('')}`;

  const cases: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'says how long nothing goes out',
      on('2026-03-03', '2026-03-24'),
      ['usual', 'quiet', 'quiet', 'usual'],
      ['Nothing goes out for 20 days, from 4 March 2026 to 23 March 2026.'],
    ],
    [
      'says on which day much goes out',
      on('2026-03-03', '2026-03-10', '2026-03-10', '2026-03-10', '2026-03-10', '2026-03-17', '2026-03-24'),
      ['usual', 'busy', 'usual', 'usual'],
      ['4 items go out on Tuesday 10 March 2026.'],
    ],
    ['says when nothing has a day', on('soon'), ['usual', 'usual', 'usual', 'usual'], ['Nothing has a day yet.']],
  ];
  for (const [what, items, kinds, words] of cases)
    it(what, () => {
      const { calendar } = pageWith(march + items);
      const found = { words: calendar?.words, kinds: calendar?.weeks.map(({ kind }) => kind) };
      assert.deepEqual(found, { words, kinds });
    });

  it('leaves a day that is far from the campaign out of the drawing, and says so', () => {
    const { calendar } = pageWith(march + on('2026-03-03', '2206-03-04'));
    assert.equal(calendar?.weeks.length, 4);
    assert.deepEqual(
      calendar?.outside.items.map(({ title }) => title),
      ['Item 1'],
    );
  });

  it('draws a campaign of years up to its first 53 weeks, and says so', () => {
    const { calendar } = pageWith(`campaign:\n  start: 2026-03-02\n  end: 2036-03-02\n${on('2026-03-03')}`);
    assert.equal(calendar?.weeks.length, 53);
    assert.equal(calendar?.words.at(-1), 'The first 53 weeks are drawn; 469 more weeks would follow.');
  });

  it('draws phases where they begin and end', () => {
    const phase = '  phases:\n    - {id: launch, name: Launch, start: 2026-03-09, end: 2026-03-15}\n';
    const { calendar } = pageWith(march + phase + on('2026-03-03'));
    assert.deepEqual(
      calendar?.phases.map(({ name, from, to, words }) => ({ name, from, to, words })),
      [{ name: 'Launch', from: 0.25, to: 0.5, words: '9 March to 15 March' }],
    );
  });
});

describe('The progress of a goal', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ['from the baseline', 'metric: orders, baseline: 1000, target: 3000', '2000', '50% of the way'],
    ['from nothing', 'metric: orders, target: 3000', '1500', '50% of the way'],
    ['a target reached', 'metric: orders, target: 3000', '3600', 'target reached'],
    ['never quite there', 'metric: orders, target: 3000', '2999', '99% of the way'],
    ['less is better', 'metric: response-time, baseline: 4h, target: 2h', '3h', '50% of the way'],
    ['shares', 'metric: conversion-rate, target: 4%', '1%', '25% of the way'],
    ['what cannot be compared', 'metric: orders, target: 30%', '1500', undefined],
  ];
  for (const [what, metric, value, verdict] of cases)
    it(`is told in words: ${what}`, () => {
      const id = /metric: ([a-z-]+)/.exec(metric)?.[1];
      const { goals } = pageWith(`strategy:
  goals:
    - id: sell
      statement: Sell kits
      metrics:
        - {${metric}}
measurement:
  results:
    - {goal: sell, metric: ${id}, value: 1, as_of: 2026-03-01}
    - {goal: sell, metric: ${id}, value: ${value}, as_of: 2026-04-01}
`);
      const words = goals?.items[0]?.metrics.items[0]?.progress?.text.split(' on 1 April 2026')[1];
      assert.equal(words, verdict === undefined ? '' : `, ${verdict}`);
    });
});

describe('A card of a page', () => {
  it('counts a text as its platform counts, and says where the limit is from', () => {
    const { content } = pageWith(`execution:
  content:
    - {id: a, title: A, platform: x, text: 'Read https://example.com/a-very-long-address-that-counts-as-23'}
`);
    const meter = content?.items[0]?.texts.items[0]?.meter;
    assert.equal(meter?.short, '28 of 280 characters');
    assert.match(meter?.rule ?? '', /^X takes 280 characters \(.+\)\. A link counts as 23 there/);
  });

  it('says how much of a text is too much', () => {
    const { content } = pageWith(
      `execution:\n  content:\n    - {id: a, title: A, platform: x, text: ${'a'.repeat(290)}}\n`,
    );
    const meter = content?.items[0]?.texts.items[0]?.meter;
    assert.deepEqual([meter?.short, meter?.level], ['290 of 280 characters, 10 too many', 'too-long']);
  });

  const moments: readonly (readonly [string, string])[] = [
    ['2026-03-09', 'Mon 9 March 2026'],
    ['2026-03-09 18:00', 'Mon 9 March 2026, 18:00 London time'],
    ['2026-03-09T18:00+05:30', 'Mon 9 March 2026, 18:00 UTC+5:30'],
    ['2026-03-09T18:00-08:00', 'Mon 9 March 2026, 18:00 UTC−8'],
    ['next week', 'next week'],
  ];
  for (const [publish, words] of moments)
    it(`says when it goes out: ${publish}`, () => {
      const { content } = pageWith(
        `execution:\n  content:\n    - {id: a, title: A, platform: x, publish: ${publish}}\n`,
      );
      assert.equal(content?.items[0]?.when?.text, words);
    });
});

describe('The head of a page', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2026-02-27', 'starts in 3 days'],
    ['2026-03-02', 'day 1 of 91'],
    ['2026-05-31', 'day 91 of 91'],
    ['2026-06-01', 'ended 1 day ago'],
  ];
  for (const [today, words] of days)
    it(`says how far the campaign is on ${today}`, () => {
      assert.equal(pageWith('', today).head.dates?.today, words);
    });

  it('is the same whatever day it is, where nobody tells', () => {
    assert.equal(pageWith('').head.dates?.today, '');
  });
});

describe('What is missing', () => {
  it('is told with its line, and leads to its place', () => {
    const text = completeBrief.replace('  owner: nadia\n', '');
    const brief = Brief.read(text);
    const { missing } = pageOf(brief, { readiness: readinessBy(brief.status, examine(brief)) });
    assert.deepEqual(missing, {
      items: [
        {
          place: { start: 0, end: 8 },
          message: 'Nobody owns the campaign. Name the one person who answers for it, not a team.',
          severity: 'warning',
          line: 1,
        },
      ],
      left: 0,
      status: 'draft',
      next: 'review',
      words: 'draft · 1 to do before review',
    });
  });

  it('is left out where nobody looked', () => {
    assert.equal(pageWith('').missing, undefined);
  });
});
