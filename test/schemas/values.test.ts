import assert from 'node:assert/strict';
import { newAjv, readSchema } from './validators';

const { $id, definitions } = readSchema();
const ajv = newAjv();
const validatorOf = (type: string) => ajv.compile({ $ref: `${$id}#/definitions/${type}` });

/** Values that authors may write, by the type of the format. What they may not write: see mistakes.ts. */
const goodValues: Readonly<Record<string, readonly unknown[]>> = {
  id: ['a', '2026', 'first-harvest', 'q1-2026'],
  ids: ['first-harvest', ['first-harvest', 'repeat'], []],
  date: ['2026-03-02', '2024-02-29', '2000-02-29', '2026-12-31'],
  moment: ['2026-03-02', '2026-03-02 18:00', '2026-03-02T18:00', '2026-03-02T18:00:30Z', '2026-03-02 00:00-09:30'],
  duration: ['15s', '30m', '4h', '2d', '1.5h', '6w'],
  cadence: ['daily', 'weekly', 'monthly', '1 per day', '12 per month'],
  amount: [0, 48000, 12.5],
  target: [3000, -5, 4.5, '3000', '-2.5%', '2h', '0.5d'],
  person: ['nadia', 'Press office'],
  place: ['GB', 'AU-NSW', 'FR-75', 'EU', 'XK', 'GB-1'],
  url: ['https://example.com', 'http://例え.jp/春?a=b#c'],
  email: ['nadia.reyes+spring@example.co.uk'],
  language: [
    'en',
    'EN-gb',
    'zh-Hans',
    'zh-yue',
    'es-419',
    'sr-Latn-RS',
    'de-CH-1996',
    'ca-valencia',
    'de-u-co-phonebk',
  ],
  timezone: ['Europe/London', 'Asia/Calcutta', 'Asia/Kolkata', 'UTC', 'America/Argentina/Buenos_Aires'],
  currency: ['EUR', 'GBP', 'JPY', 'XCG'],
  platform: ['instagram', 'x', 'search-ads', 'x-xiaohongshu'],
  platforms: ['instagram', ['instagram', 'x-own'], 'x-own'],
  industries: ['health', ['health', 'x-cannabis'], 'x-cannabis'],
  campaign_status: ['draft', 'review', 'approved', 'live', 'closed'],
  content_status: ['idea', 'draft', 'review', 'approved', 'scheduled', 'published'],
  stage: ['see', 'think', 'do', 'care'],
  origin: ['original', 'curated', 'user-generated', 'partner', 'ai-assisted'],
  text: ['No: never', ' ', '2026', '新しい'],
};

describe('values of a brief', () => {
  for (const [type, values] of Object.entries(goodValues)) {
    it(`may be written so: ${type}`, () => {
      const isGood = validatorOf(type);
      assert.deepEqual(
        values.filter((value) => !isGood(value)),
        [],
      );
    });
  }

  it('are dates on days that exist, and on no others', () => {
    const isDate = validatorOf('date');
    const twoDigits = (number: number) => String(number).padStart(2, '0');
    const wrong: string[] = [];
    for (const year of [1900, 1999, 2000, 2023, 2024, 2100, 2400]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const date = new Date(Date.UTC(year, month - 1, day));
          const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
          const exists = date.toISOString().startsWith(text);
          if (isDate(text) !== exists) wrong.push(text);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('are read in an instant, however long and odd', () => {
    const patterns = Object.values(definitions).flatMap(({ pattern }) =>
      typeof pattern === 'string' ? [pattern] : [],
    );
    const oddTexts = ['a', '-', 'a-', '9', '9.', '2026-03-02 ', 'https://', 'GB-', 'en-', 'x-', ' '].flatMap(
      (piece) => [piece.repeat(20_000), `${piece.repeat(20_000)}!`],
    );
    const start = performance.now();
    const matches = patterns.flatMap((pattern) => oddTexts.filter((text) => new RegExp(pattern, 'u').test(text)));
    assert.ok(matches.length > 0);
    assert.ok(performance.now() - start < 1000);
  });
});
