import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { keyRangeOf, labelOf } from '../../src/format/view';

const text = `x-shared:
  people: &audience [balcony-beginners, schools]
campaign:
  name: Grow where you live
  status: 3
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits
      audience: balcony-beginners
      metrics:
        - metric: orders
          target: 3000
          baseline: {not: a number}
    - statement: Answer every question in a day
      audience: *audience
    - just a text
execution:
  engagement_plan:
    crisis:
      pause_posts: true
`;

describe('the typed view', () => {
  const { view } = Brief.read(text);
  const [first, second] = view.strategy?.goals ?? [];
  const source = (range: { start: number; end: number } | undefined) => range && text.slice(range.start, range.end);

  it('gives values with their places', () => {
    const target = first?.metrics[0]?.target;
    assert.deepEqual([target?.value, source(target)], [3000, '3000']);
    assert.equal(view.execution?.engagement_plan?.crisis?.pause_posts?.value, true);
  });

  it('reads one id and a list of ids alike, aliases followed', () => {
    assert.deepEqual(
      first?.audience.map(({ value }) => value),
      ['balcony-beginners'],
    );
    assert.deepEqual(
      second?.audience.map(({ value }) => value),
      ['balcony-beginners', 'schools'],
    );
  });

  it('leaves out what is of the wrong kind, and keeps what stands beside it', () => {
    assert.equal(view.campaign?.status, undefined);
    assert.equal(view.campaign?.name?.value, 'Grow where you live');
    assert.equal(first?.metrics[0]?.baseline, undefined);
    assert.equal(view.strategy?.goals.length, 2);
  });

  it('has an empty list or nothing where the brief has nothing', () => {
    assert.deepEqual(view.execution?.content, []);
    assert.equal(view.budget, undefined);
    assert.deepEqual(Brief.read('').view.team, []);
  });

  it('knows what stands for a part as a whole', () => {
    assert.deepEqual(
      [first && source(labelOf(text, first)), second && source(labelOf(text, second))],
      ['first-harvest', 'statement'],
    );
    assert.equal(first && source(keyRangeOf(first, 'metrics')), 'metrics');
  });

  it('goes on behind broken YAML', () => {
    const broken = Brief.read(text.replace('Grow where you live', '"Grow where you live'));
    assert.equal(broken.view.campaign?.name?.value, 'Grow where you live');
    assert.equal(broken.view.strategy?.goals[0]?.id?.value, 'first-harvest');
  });
});
