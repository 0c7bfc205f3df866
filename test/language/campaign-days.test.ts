import assert from 'node:assert/strict';
import {
  campaignDays,
  dayProblem,
  fullDay,
  type KnownDays,
  lengthInWords,
  orderProblem,
} from '../../src/language/campaign-days';

describe('The days of a new campaign', () => {
  const cases: readonly (readonly [what: string, today: string, known: KnownDays, start: string, end: string])[] = [
    ['next Monday, and six weeks', '2026-11-21', {}, '2026-11-23', '2027-01-03'],
    ['on a Monday, the next one', '2026-11-23', {}, '2026-11-30', '2027-01-10'],
    ['six weeks from the start', '2026-11-21', { start: '2028-02-01' }, '2028-02-01', '2028-03-13'],
    ['next Monday until the end', '2026-11-21', { end: '2026-11-23' }, '2026-11-23', '2026-11-23'],
    ['six weeks before a past end', '2026-11-21', { end: '2026-02-15' }, '2026-01-05', '2026-02-15'],
    ['both as they are', '2026-11-21', { start: '2026-03-01', end: '2026-03-02' }, '2026-03-01', '2026-03-02'],
    ['no day after the last one', '2026-11-21', { start: '9999-12-30' }, '9999-12-30', '9999-12-31'],
  ];
  for (const [what, today, known, start, end] of cases)
    it(what, () => assert.deepEqual(campaignDays(known, today), { start, end }));
});

describe('A day that somebody typed', () => {
  const cases: readonly (readonly [typed: string, problem: string | undefined])[] = [
    ['2026-03-01', undefined],
    ['2028-02-29', undefined],
    ['2026-02-29', '"2026-02-29" is not a day of the calendar.'],
    ['31/12/2026', '"31/12/2026" is not a date we can read. Write 2026-12-31.'],
    ['03/04/2026', '"03/04/2026" is not a date we can read. Write 2026-04-03 or 2026-03-04.'],
    ['soon', '"soon" is not a date we can read. Write year, month and day, such as 2026-03-02.'],
    [
      '2026-03-01 18:00',
      '"2026-03-01 18:00" is not a date we can read. Write year, month and day, such as 2026-03-02.',
    ],
  ];
  for (const [typed, problem] of cases) it(typed, () => assert.equal(dayProblem(typed), problem));

  it('cannot be the end when it comes before the start', () => {
    assert.deepEqual(
      [orderProblem('2026-03-02', '2026-03-01'), orderProblem('2026-03-02', '2026-03-02')],
      ['A campaign that starts on 2026-03-02 cannot end on 2026-03-01.', undefined],
    );
  });

  it('is said in words, and so is how long a campaign runs', () => {
    assert.equal(fullDay('2026-03-02'), 'Monday 2 March 2026');
    const ends = ['2026-03-02', '2026-03-08', '2026-03-11', '2026-03-15'];
    const lengths = ends.map((end) => lengthInWords('2026-03-02', end));
    assert.deepEqual(lengths, ['1 day', '1 week', '10 days', '2 weeks']);
  });
});
