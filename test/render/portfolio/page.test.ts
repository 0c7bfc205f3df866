import assert from 'node:assert/strict';
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { portfolioPageOf } from '../../../src/render/portfolio/page';
import type { PortfolioPage } from '../../../src/render/portfolio/page-data';
import { portfolioOf } from '../../../src/render/portfolio/portfolio';
import { PortfolioView } from '../../../src/render/portfolio/portfolio-page';
import { timeScale } from '../../../src/render/portfolio/time-scale';
import { day, type Sketch, sketched, summed, today } from './briefs';
import { teamBriefs } from './team-briefs';

function pageFor(sketches: readonly Sketch[]): PortfolioPage {
  return portfolioPageOf(portfolioOf(sketches.map(sketched), today));
}

function htmlOf(page: PortfolioPage): string {
  return renderToString(createElement(PortfolioView, { page, medium: 'editor' }));
}

/** The page of the team's briefs, each with some text above it. */
function teamPage(above = ''): PortfolioPage {
  const summaries = Object.entries(teamBriefs(today)).map(([file, text]) => summed(`${above}${text}`, file));
  return portfolioPageOf(portfolioOf(summaries, today));
}

const team = teamPage();

describe('the page across briefs', () => {
  it('sums up how many campaigns there are, and what is wrong with them', () => {
    const [campaigns, problems = ''] = team.words;
    assert.equal(campaigns, '5 campaigns: 1 draft, 1 in review, 1 approved, 1 live, 1 closed.');
    assert.match(problems, /^\d+ errors and \d+ warnings in all\.$/);
    assert.deepEqual(pageFor([]).words, ['There is no campaign brief here yet.']);
  });

  it('draws campaigns by start, the closed ones at the end', () => {
    const rows = team.timeline.rows.items.map(({ name, dates, bar }) => {
      const place = bar && [bar.from, bar.to].map((share) => Math.round(share * 100));
      return [name, dates, place?.join('–')].join(' | ');
    });
    assert.deepEqual(rows, [
      'Grow where you live | 20 Feb – 23 Apr | 36–61',
      'Spring sale | 15 Mar – 5 Apr | 45–54',
      'Seed swap days | 11 Apr – 26 May | 56–74',
      'Bulbs before the frost | 10 Jun – 30 Jul | 80–100',
      'Winter windowsill | 22 Nov 2025 – 31 Jan 2026 | 0–28',
    ]);
    assert.equal(Math.round((team.timeline.today ?? 0) * 100), 44);
  });

  it('leaves today out where everything is long ago', () => {
    const { today: drawn } = pageFor([{ campaign: 'start: 2020-01-01, end: 2020-03-01' }]).timeline;
    assert.equal(drawn, undefined);
  });

  it('keeps phases within their campaign', () => {
    const phases =
      '[{id: a, name: A, start: 2026-03-01, end: 2026-03-05}, {id: b, name: B, start: 2027-01-01, end: 2027-02-01}]';
    const [row] = pageFor([{ campaign: `start: 2026-03-03, end: 2026-03-31, phases: ${phases}` }]).timeline.rows.items;
    assert.deepEqual(
      row?.phases.map(({ from, words }) => [from, words]),
      [[0, 'A, 1 Mar – 5 Mar']],
    );
  });

  it('says where campaigns clash, with what and for whom', () => {
    assert.deepEqual(team.clashes.words, [
      'On 2 days, several campaigns talk to the same audience on the same platform.',
    ]);
    const clashes = team.clashes.list.items.map(({ day: on, platform, audiences, posts }) => [
      `${on}, ${platform}, ${audiences}`,
      ...posts.items.map(({ title, campaign, target }) => `${campaign}: ${title} (${target.address})`),
    ]);
    const who = 'Renters with a balcony who have never grown food';
    assert.deepEqual(clashes, [
      [
        `Tuesday 17 March 2026, Instagram, ${who}`,
        'Grow where you live: What fits on a balcony? (file:///kits.brief.yaml)',
        'Spring sale: The sale begins (file:///sale.brief.yaml)',
      ],
      [
        `Tuesday 31 March 2026, Email, ${who}`,
        'Grow where you live: Six weeks to the first harvest (file:///kits.brief.yaml)',
        'Spring sale: Last week of the sale (file:///sale.brief.yaml)',
      ],
    ]);
  });

  it('knows clashes and their posts again when their texts have moved', () => {
    const known = ({ clashes }: PortfolioPage) =>
      clashes.list.items.map(({ id, posts }) => [id, ...posts.items.map((post) => post.id)]);
    const [first] = known(team);
    assert.deepEqual(first, [
      `${day(3, 17)} instagram file:///kits.brief.yaml file:///sale.brief.yaml`,
      'file:///kits.brief.yaml What fits on a balcony?',
      'file:///sale.brief.yaml The sale begins',
    ]);
    assert.deepEqual(known(teamPage('# Our plan for spring\n')), known(team));
  });

  it('counts the clashes of the past without showing them', () => {
    const past = (name: string): Sketch => ({
      name,
      audience: ['{id: a, name: A}'],
      content: ['{title: T, platform: x, publish: 2026-03-02}'],
    });
    assert.deepEqual(pageFor([past('One'), past('Two')]).clashes, {
      words: [
        'From today on, no two campaigns talk to the same audience on the same platform on the same day.',
        '1 more lies in the past.',
      ],
      list: { items: [], left: 0 },
    });
  });

  it('says who is booked when from this week on, and by several campaigns', () => {
    const { words, weeks, rows, overlaps } = team.people;
    assert.deepEqual(words, ['1 person has something to do for several campaigns in one week.']);
    assert.deepEqual(weeks[0], { label: '16 Mar', name: 'Week of Monday 16 March 2026' });
    const nadia = rows.items.find(({ name }) => name === 'Nadia Reyes');
    assert.deepEqual(
      nadia?.cells.slice(0, 2).map(({ tasks, isOverlap, words: of }) => [tasks, isOverlap, of]),
      [
        [2, true, '1 item for Grow where you live, 1 item for Spring sale'],
        [1, false, '1 item for Grow where you live'],
      ],
    );
    assert.deepEqual(
      overlaps.items.map(({ name, week, campaigns }) => [name, week, ...campaigns.items.map((each) => each.words)]),
      [['Nadia Reyes', 'week of 16 March 2026', '1 item for Grow where you live', '1 item for Spring sale']],
    );
  });

  it('says so where nobody is booked', () => {
    assert.deepEqual(pageFor([{}]).people.words, [
      'From this week on, no dated content and no dated approval names a person.',
    ]);
  });

  it('shows hostile words as words', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>\u202e"onclick="x';
    const quoted = JSON.stringify(hostile);
    const content = [`{title: ${quoted}, platform: x, publish: 2026-03-20, owner: ${quoted}}`];
    const audience = [`{id: a, name: ${quoted}}`];
    const html = htmlOf(
      pageFor([
        { name: quoted, campaign: 'start: 2026-03-02', audience, content },
        { audience, content },
      ]),
    );
    assert.ok(html.includes('&lt;script>alert(1)&lt;/script>'), html.slice(0, 400));
    assert.doesNotMatch(html, /<script|<img|"onclick=/);
  });

  it('cuts long lists by a word that says so, and stays small', () => {
    const items = Array.from(
      { length: 10_000 },
      (_, index) => `{title: T${index}, platform: x, publish: 2026-04-0${1 + (index % 9)}, owner: P${index}}`,
    );
    const big = summed(
      `campaign: {name: Big}\nstrategy: {audience: [{id: a, name: A}]}\nexecution: {content: [${items.join(', ')}]}`,
    );
    const others = Array.from({ length: 150 }, (_, index) =>
      sketched({
        name: `Campaign ${index}`,
        audience: ['{id: a, name: A}'],
        content: ['{title: T, platform: x, publish: 2026-04-02}'],
      }),
    );
    const page = portfolioPageOf(portfolioOf([big, ...others], today));
    const html = htmlOf(page);
    assert.deepEqual([page.timeline.rows.left, page.people.rows.left, page.clashes.list.left], [51, 9_960, 0]);
    for (const words of ['51 more are not shown.', '9,960 more are not shown.']) assert.ok(html.includes(words), words);
    assert.ok(html.length < 200_000, `${html.length} characters`);
  });
});

describe('a scale of time', () => {
  const scales: readonly [number, number, string][] = [
    [day(3, 2), day(3, 2), '2 Mar'],
    [day(3, 3), day(3, 22), '9 Mar, 16 Mar'],
    [day(3, 2), day(4, 30), '2 Mar, 16 Mar, 30 Mar, 13 Apr, 27 Apr'],
    [day(1, 1), day(6, 30), '2026, Feb, Mar, Apr, May, Jun'],
    [day(1, 1) - 300, day(12, 31), 'Apr, Jul, Oct, 2026, Apr, Jul, Oct'],
    [day(1, 1) - 3_650, day(1, 1), '2018, 2020, 2022, 2024, 2026'],
    [-354_285, 2_932_896, '2000, 4000, 6000, 8000'],
  ];
  for (const [first, last, expected] of scales)
    it(`has marks that can be told apart: ${expected}`, () => {
      const { marks, shareOf } = timeScale(first, last);
      assert.equal(marks.map(({ label }) => label).join(', '), expected);
      assert.ok(marks.every(({ at }) => at >= 0 && at < 1));
      assert.equal(shareOf(last + 1), 1);
    });
});
