import assert from 'node:assert/strict';
import {
  compareMoments,
  dayNumber,
  onDay,
  readCadence,
  readDay,
  readDuration,
  readMoment,
  weekdayOf,
  writeDay,
} from '../../src/format/dates';

const day = (text: string) => readDay(text) ?? Number.NaN;

describe('dates', () => {
  const moments: readonly [string, ReturnType<typeof readMoment>][] = [
    ['1970-01-01', { day: 0, minutes: undefined, offset: undefined }],
    ['2026-03-02', { day: 20514, minutes: undefined, offset: undefined }],
    ['2026-03-02 18:05', { day: 20514, minutes: 1085, offset: undefined }],
    ['2026-03-02T18:05:59', { day: 20514, minutes: 1085, offset: undefined }],
    ['2026-03-02T18:00+01:00', { day: 20514, minutes: 1080, offset: 60 }],
    ['2026-03-02 18:00-03:30', { day: 20514, minutes: 1080, offset: -210 }],
    ['2026-03-02T18:00Z', { day: 20514, minutes: 1080, offset: 0 }],
    ['2024-02-29', { day: 19782, minutes: undefined, offset: undefined }],
    ['0099-01-01', { day: -683368, minutes: undefined, offset: undefined }],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-03-02 24:00', undefined],
    ['2026-03-02 10:60', undefined],
    ['2 March 2026', undefined],
    ['', undefined],
  ];
  for (const [text, moment] of moments) {
    it(`reads "${text}"`, () => assert.deepEqual(readMoment(text), moment));
  }

  it('counts the days of four hundred years without a gap', () => {
    const first = day('1800-01-01');
    for (let number = first; number < first + 146_097; number++) assert.equal(readDay(writeDay(number)), number);
  });

  it('writes a day, and a moment on another day with its time', () => {
    assert.equal(writeDay(day('2026-03-02') + 30), '2026-04-01');
    assert.equal(onDay('2026-03-02T18:00+01:00', day('2026-02-28')), '2026-02-28T18:00+01:00');
    assert.equal(dayNumber(2026, 2, 30), undefined);
  });

  it('knows the weekday of any day', () => {
    const days = ['2026-02-17', '2026-03-01', '1969-12-31', '1970-01-01'].map((text) => weekdayOf(day(text)));
    assert.deepEqual(days, ['Tuesday', 'Sunday', 'Wednesday', 'Thursday']);
  });

  const pairs: readonly [string, string, 'before' | 'same' | 'after' | undefined][] = [
    ['2026-03-02', '2026-03-03', 'before'],
    ['2026-03-03 10:00', '2026-03-02', 'after'],
    ['2026-03-02', '2026-03-02', undefined],
    ['2026-03-02', '2026-03-02 18:00', undefined],
    ['2026-03-02 18:00', '2026-03-02 18:00', 'same'],
    ['2026-03-02 17:00', '2026-03-02 18:00', 'before'],
    ['2026-03-02T18:00+01:00', '2026-03-02T17:00Z', 'same'],
    ['2026-03-02T18:00+01:00', '2026-03-02T18:00Z', 'before'],
    ['2026-03-03T01:00+10:00', '2026-03-02T23:00Z', 'before'],
    ['2026-03-03T01:00+10:00', '2026-03-02 23:00', undefined],
    ['2026-03-09T01:00+10:00', '2026-03-02 23:00', 'after'],
  ];
  for (const [a, b, order] of pairs) {
    it(`puts ${a} ${order ?? 'in no order'} with ${b}`, () => {
      const [first, second] = [readMoment(a), readMoment(b)];
      assert.ok(first && second);
      const found = compareMoments(first, second);
      assert.equal(found && Math.sign(found), order && { before: -1, same: 0, after: 1 }[order]);
    });
  }

  it('reads lengths of time in minutes, and cadences as days between two items', () => {
    assert.deepEqual(['30s', '30m', '1.5h', '2d', '1w', '2x', '4'].map(readDuration), [
      0.5,
      30,
      90,
      2880,
      10080,
      undefined,
      undefined,
    ]);
    assert.deepEqual(
      ['daily', 'weekly', 'monthly', '2 per day', '7 per week', '0 per week', 'often'].map(readCadence),
      [1, 7, 31, 0.5, 1, undefined, undefined],
    );
  });
});
