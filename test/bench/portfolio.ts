import { dayNumber } from '../../src/format/dates';
import { portfolioPageOf } from '../../src/render/portfolio/page';
import { portfolioOf } from '../../src/render/portfolio/portfolio';
import { summed } from '../render/portfolio/briefs';
import { compare, compareWithin, ratioOf } from './measure';
import { milliseconds, type Row } from './row';

/** Ten times as many briefs may take twelve times as long. */
const mostForTenTimes = 12;

const today = dayNumber(2026, 3, 12) ?? 0;

/** Summaries of so many campaigns of 20 items that all talk to the same people in the same month. */
function summaries(count: number) {
  return Array.from({ length: count }, (_, campaign) => {
    const items = Array.from(
      { length: 20 },
      (_, item) =>
        `{title: T${item}, platform: x, publish: 2026-04-${10 + ((campaign + item) % 20)}, owner: P${item % 5}}`,
    );
    return summed(
      `campaign: {name: C${campaign}}\nstrategy: {audience: [{id: a, name: A}]}\nexecution: {content: [${items.join(', ')}]}`,
      `${campaign}.brief.yaml`,
    );
  });
}

/** What ten times as many campaigns cost, once their briefs are summed up. */
export function* portfolioRows(): Generator<Row> {
  const [few, many] = [summaries(20), summaries(200)];
  const found = compareWithin(mostForTenTimes, () =>
    compare(
      () => portfolioPageOf(portfolioOf(few, today)),
      () => portfolioPageOf(portfolioOf(many, today)),
      5,
    ),
  );
  yield {
    what: '20 → 200 campaigns side by side',
    cells: [milliseconds(found.base), milliseconds(found.time)],
    value: ratioOf(found),
    limit: mostForTenTimes,
  };
}
