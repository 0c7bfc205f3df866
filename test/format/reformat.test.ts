import assert from 'node:assert/strict';
import { readings } from '../../src/format/form/reformat';

/** What an author wrote, and how we read it: the likeliest first, nothing where nobody can know. */
const rows: Readonly<Record<string, readonly (readonly [written: string, ...meant: readonly string[]])[]>> = {
  date: [
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['03/04/2026', '2026-04-03', '2026-03-04'],
    ['04/04/2026', '2026-04-04'],
    ['3.4.2026', '2026-04-03', '2026-03-04'],
    ['2026/3/2', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['2nd of March 2026', '2026-03-02'],
    ['Monday, 2 March 2026', '2026-03-02'],
    ['March 2, 2026', '2026-03-02'],
    ['3. April 2026', '2026-04-03'],
    ['Sept 1, 2026', '2026-09-01'],
    ['31/02/2026'],
    ['end of May'],
    ['tomorrow'],
    ['2026'],
    ['03/04'],
  ],
  moment: [
    ['2026-03-02 6pm', '2026-03-02 18:00'],
    ['2026-03-02 at 18.30', '2026-03-02 18:30'],
    ['2026-03-02 9:00', '2026-03-02 09:00'],
    ['2 March 2026, 12am', '2026-03-02 00:00'],
    ['03/04/2026 6pm', '2026-04-03 18:00', '2026-03-04 18:00'],
    ['02.03.2026', '2026-03-02', '2026-02-03'],
    ['2026-03-02 25:00'],
    ['tomorrow'],
  ],
  duration: [
    ['2 hours', '2h'],
    ['30 min', '30m'],
    ['1 day', '1d'],
    ['4 H', '4h'],
    ['1,5 hrs', '1.5h'],
    ['15 sec.', '15s'],
    ['soon'],
    ['4'],
  ],
  cadence: [
    ['3x per week', '3 per week'],
    ['twice a week', '2 per week'],
    ['three per month', '3 per month'],
    ['3/week', '3 per week'],
    ['every day', 'daily'],
    ['Weekly', 'weekly'],
    ['once a month', 'monthly'],
    ['yearly'],
    ['now and then'],
  ],
  amount: [
    ['48,000', '48000'],
    ['48.000', '48000'],
    ['€48.000,50', '48000.5'],
    ['£ 1,200.50', '1200.5'],
    ['48k', '48000'],
    ['1.5 million', '1500000'],
    ['400 EUR', '400'],
    ["48'000", '48000'],
    ['about 400'],
    ['lots'],
  ],
  target: [['4,5 %', '4.5%'], ['4.5 percent', '4.5%'], ['3,000', '3000'], ['2 hours', '2h'], ['+5', '5'], ['lots']],
  number: [['40%', '40'], ['40 %', '40'], ['a few']],
  id: [
    ['Teaser Reel', 'teaser-reel'],
    ['Früh & spät', 'fruh-spat'],
    ['launch_1', 'launch-1'],
    ['-launch-', 'launch'],
    ['Запуск'],
    ['🌱'],
  ],
  url: [
    ['example.com', 'https://example.com'],
    ['www.grow.example/kit?a=1', 'https://www.grow.example/kit?a=1'],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['HTTPS://example.com', 'https://example.com'],
    ['on request'],
    ['see https://example.com'],
  ],
  language: [['English', 'en'], ['en_GB', 'en-GB'], ['en GB', 'en-GB'], ['?']],
};

describe('a value in another form', () => {
  for (const [kind, values] of Object.entries(rows)) {
    describe(`as ${kind}`, () => {
      for (const [written, ...meant] of values) {
        const what = meant.length > 0 ? `reads ${meant.join(' or ')}` : 'is left to its author';
        it(`${JSON.stringify(written)} ${what}`, () => assert.deepEqual(readings(kind, written), meant));
      }
    });
  }

  it('is not looked for in a paragraph', () => {
    assert.deepEqual(readings('id', 'Grow '.repeat(100)), []);
  });

  it('is not looked for where the kind has no other forms', () => {
    assert.deepEqual(readings('text', '31/12/2026'), []);
  });
});
