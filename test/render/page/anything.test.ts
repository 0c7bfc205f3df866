import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Brief } from '../../../src/format/brief';
import { renderHtml } from '../../../src/render/html';
import { pageOf } from '../../../src/render/model/page';
import { mutatedBrief, randomText } from '../../format/mutations';

/** `PROPERTY_RUNS=100` runs a hundred times as many texts; `PROPERTY_SEED` makes others of them. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);
const seed = Number(process.env.PROPERTY_SEED ?? 20260302);

describe(`The page of anything at all (seed ${seed})`, () => {
  it('is made and drawn without an exception, is plain data, and leads to places in the text', () => {
    const anyText = fc.oneof({ arbitrary: mutatedBrief, weight: 3 }, { arbitrary: randomText, weight: 1 });
    const holds = (text: string) => {
      const brief = Brief.read(text);
      const page = pageOf(brief, { today: '2026-03-02' });
      assert.deepEqual(JSON.parse(JSON.stringify(page)), withoutUndefined(page));
      assertPlaces(page, brief.text);
      assert.match(renderHtml(page), /<\/html>\n$/);
    };
    fc.assert(fc.property(anyText, holds), { seed, numRuns: 80 * times });
  }).timeout(30_000 * times);
});

/** What JSON keeps of plain data. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutUndefined(one)]));
}

function assertPlaces(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) {
    const { start, end } = value as { start: number; end: number };
    assert.ok(start >= 0 && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
    return;
  }
  for (const one of Object.values(value)) assertPlaces(one, text);
}
