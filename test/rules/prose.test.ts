import assert from 'node:assert/strict';
import { writeDay } from '../../src/format/dates';
import { datesIn, isClear, onlyDateIn, onlyNumberIn, type SaidNumber } from '../../src/rules/prose';

describe('what a text says', () => {
  const dates: [text: string, said: string[]][] = [
    ['by 31 May 2026', ['2026-05-31']],
    ['by May 31st, 2026', ['2026-05-31']],
    ['by the 1st of May 2026', ['2026-05-01']],
    ['by 2026-05-31', ['2026-05-31']],
    ['from 1 Mar. 2026 to 31 May 2026', ['2026-03-01', '2026-05-31']],
    ['by 31 May', ['5/31 of any year']],
    ['by 30 February 2026', []],
    ['12 may buy', []],
    ['2026-05-311', []],
    ['by May 2026', []],
  ];
  for (const [text, said] of dates)
    it(`days: ${text}`, () => {
      const found = datesIn(text).map(({ day, month, date }) =>
        day === undefined ? `${month}/${date} of any year` : writeDay(day),
      );
      assert.deepEqual(found, said);
    });

  const severalDates = [
    'by 31 May 2026 or in June',
    'by 31 May 2026, as in 2025',
    'by 31 May 2026 (31/5)',
    'in Q2, by 31 May 2026',
  ];
  for (const text of severalDates)
    it(`no single day: ${text}`, () => {
      assert.equal(onlyDateIn(text), undefined);
    });

  const numbers: [text: string, value: number, written: string][] = [
    ['Sell 3,000 kits', 3000, '3,000'],
    ['Sell 3 000 kits', 3000, '3 000'],
    ['Sell 3000 kits by 31 May 2026', 3000, '3000'],
    ['Raise trust to 62.5 %', 62.5, '62.5'],
    ['Raise trust to 62,5 per cent', 62.5, '62,5'],
    ['Raise £1.5 million', 1_500_000, '1.5 million'],
    ['Reach 20k renters', 20_000, '20k'],
  ];
  for (const [text, value, written] of numbers)
    it(`a number: ${text}`, () => {
      const said = clearNumberIn(text);
      assert.equal(said?.value, value);
      assert.equal(text.slice(said.digits.index, said.digits.index + said.digits.length), written);
    });

  const unclear = [
    'Sell kits',
    'Sell 3,000 kits to 500 people',
    'Two in three of 3,000 renters',
    'Help 24/7',
    '18-year-olds order a kit',
    'Speak at COP26',
    'Sell 3.000 kits',
    'Sell 3,000 kits in 2026',
    'A 5G kit',
  ];
  for (const text of unclear)
    it(`no single number: ${text}`, () => {
      assert.equal(clearNumberIn(text), undefined);
    });
});

function clearNumberIn(text: string): SaidNumber | undefined {
  const dates = datesIn(text);
  const number = onlyNumberIn(text, dates);
  return number && isClear(text, number, dates) ? number : undefined;
}
