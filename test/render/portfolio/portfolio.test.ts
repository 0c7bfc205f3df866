import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bookingsOf } from '../../../src/render/portfolio/bookings';
import type { Campaign } from '../../../src/render/portfolio/campaign-summary';
import { groupsOf, portfolioOf } from '../../../src/render/portfolio/portfolio';
import { campaignInShort, datesInWords, problemsInWords } from '../../../src/render/portfolio/words';
import { mutatedBrief, randomText } from '../../format/mutations';
import { completeBrief } from '../../rules/complete';
import { day, type Sketch, sketched, summed, today } from './briefs';

const mondays = { march2: day(3, 2), march9: day(3, 9) };

describe('a campaign in the portfolio', () => {
  it('has its name, status, owner, days, readiness and problems', () => {
    const { campaign } = summed(completeBrief.replace('status: draft', 'status: review'), 'uk/grow.brief.yaml');
    const { address, file, name, status, owner, days, readiness, errors, warnings } = campaign;
    assert.deepEqual(
      { address, file, name, status, owner, days, readiness, errors, warnings },
      {
        address: 'file:///uk/grow.brief.yaml',
        file: 'uk/grow.brief.yaml',
        name: 'Grow where you live',
        status: 'review',
        owner: 'Nadia Reyes',
        days: { first: day(3, 2), last: day(5, 31), by: 'campaign' },
        readiness: 'ready for approved',
        errors: 0,
        warnings: 0,
      },
    );
  });

  it('is known by its file where it has no name yet', () => {
    assert.equal(summed('campaign:', 'uk/grow.brief.yaml').campaign.name, 'grow.brief.yaml');
  });

  const days: readonly { readonly of: string; readonly sketch: Sketch; readonly expected: Campaign['days'] }[] = [
    { of: 'none', sketch: {}, expected: undefined },
    {
      of: 'its start alone',
      sketch: { campaign: 'start: 2026-03-02' },
      expected: { first: day(3, 2), last: day(3, 2), by: 'campaign' },
    },
    {
      of: 'its end alone',
      sketch: { campaign: 'end: 2026-03-09' },
      expected: { first: day(3, 9), last: day(3, 9), by: 'campaign' },
    },
    {
      of: 'an end before its start',
      sketch: { campaign: 'start: 2026-03-02, end: 2026-03-01' },
      expected: { first: day(3, 2), last: day(3, 2), by: 'campaign' },
    },
    {
      of: 'those of its content',
      sketch: {
        content: [
          '{platform: x, publish: 2026-03-09 18:00}',
          '{platform: x, publish: 2026-03-02}',
          '{platform: x, publish: soon}',
        ],
      },
      expected: { first: day(3, 2), last: day(3, 9), by: 'content' },
    },
  ];
  for (const { of, sketch, expected } of days)
    it(`has the days: ${of}`, () => assert.deepEqual(sketched(sketch).campaign.days, expected));

  const words: readonly [string, string][] = [
    ['start: 2026-03-02, end: 2026-05-31', '2 Mar – 31 May'],
    ['start: 2026-12-01, end: 2027-01-31', '1 Dec 2026 – 31 Jan 2027'],
    ['start: 2025-03-02, end: 2025-05-31', '2 Mar – 31 May 2025'],
    ['start: 2026-03-02', '2 Mar'],
    ['', 'no dates yet'],
  ];
  for (const [campaign, expected] of words)
    it(`says its days: ${expected}`, () =>
      assert.equal(datesInWords(sketched({ campaign }).campaign, today), expected));

  it('is told in short by days, readiness and problems', () => {
    const { campaign } = summed(completeBrief.replace('goals: first-harvest', 'goals: second-harvest'));
    assert.equal(campaignInShort(campaign, today), '2 Mar – 31 May · 1 to do before review · 1 problem');
    assert.equal(problemsInWords({ errors: 1, warnings: 2 }), '1 error, 2 warnings');
    assert.equal(problemsInWords({ errors: 0, warnings: 0 }), '');
  });
});

describe('the portfolio', () => {
  const campaigns: readonly Sketch[] = [
    { name: 'Undated' },
    { name: 'Live B', campaign: 'status: live, start: 2026-03-02' },
    { name: 'Closed', campaign: 'status: closed, start: 2025-01-01' },
    { name: 'Live A', campaign: 'status: live, start: 2026-03-02' },
    { name: 'Early', campaign: 'status: draft, start: 2026-01-01' },
  ];

  it('orders campaigns by start and name, and groups them by status in the order of their life', () => {
    const portfolio = portfolioOf(campaigns.map(sketched), today);
    assert.deepEqual(
      portfolio.campaigns.map(({ name }) => name),
      ['Closed', 'Early', 'Live A', 'Live B', 'Undated'],
    );
    assert.deepEqual(
      groupsOf(portfolio).map(({ status, campaigns: of }) => [status, of.map(({ name }) => name)]),
      [
        ['draft', ['Early', 'Undated']],
        ['live', ['Live A', 'Live B']],
        ['closed', ['Closed']],
      ],
    );
  });

  it('is plain data, which can be sent to a page', () => {
    const portfolio = portfolioOf(
      [completeBrief, completeBrief].map((text) => summed(text)),
      today,
    );
    assert.deepEqual(structuredClone(portfolio), portfolio);
    assert.ok(portfolio.people.length > 0);
  });

  it('is made of any texts at all', () => {
    const texts = fc.array(fc.oneof({ arbitrary: mutatedBrief, weight: 3 }, { arbitrary: randomText, weight: 1 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, (briefs) => {
        const portfolio = portfolioOf(
          briefs.map((text) => summed(text)),
          today,
        );
        assert.equal(portfolio.campaigns.length, briefs.length);
        assert.equal(
          groupsOf(portfolio).reduce((sum, group) => sum + group.campaigns.length, 0),
          briefs.length,
        );
      }),
      { seed: 20260302, numRuns: 40 },
    );
  }).timeout(30_000);
});

describe('bookings', () => {
  const team = 'team: [{id: nadia, name: Nadia Reyes}, {id: sam, name: Sam Okafor}]';
  const approvals = 'governance: {approvals: [{stage: Legal, approver: sam, due: 2026-03-06}]}';
  const spring: Sketch = {
    content: [
      '{id: a, title: A, platform: x, publish: 2026-03-08 18:00, owner: nadia, approval: {approver: sam, due: 2026-03-02}}',
      '{id: b, title: B, platform: x, publish: 2026-03-09, owner: nadia}',
      '{id: c, title: C, platform: x, owner: nadia}',
    ],
    further: `${team}\n${approvals}`,
  };
  const summer: Sketch = {
    name: 'Summer',
    content: ['{id: d, title: D, platform: x, publish: 2026-03-03, owner: " nadia reyes "}'],
  };

  it('are the dated tasks of each person over all campaigns, by week', () => {
    const people = bookingsOf([spring, summer].map(sketched)).map(({ name, weeks }) => ({
      name,
      weeks: weeks.map(({ monday, campaigns }) => ({
        monday,
        tasks: campaigns.map(
          ({ campaign, tasks }) => `${campaign}: ${tasks.map(({ kind, title }) => `${kind} ${title}`).join(', ')}`,
        ),
      })),
    }));
    assert.deepEqual(people, [
      {
        name: 'Nadia Reyes',
        weeks: [
          { monday: mondays.march2, tasks: ['0: content A', '1: content D'] },
          { monday: mondays.march9, tasks: ['0: content B'] },
        ],
      },
      { name: 'Sam Okafor', weeks: [{ monday: mondays.march2, tasks: ['0: approval A, approval Legal'] }] },
    ]);
  });
});
