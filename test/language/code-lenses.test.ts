import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { lensesOf } from '../../src/language/code-lenses';
import { marked, withMarks } from './marked';

interface Case {
  readonly name: string;
  /** The lens of this thing, by its id. */
  readonly of: string;
  readonly title: string;
  /** With the places marked that a click lists. */
  readonly text: string;
}

const cases: readonly Case[] = [
  {
    name: 'a goal with its targets and the items that serve it',
    of: 'first-harvest',
    title: 'served by 2 content items · reach 120,000 by 31 May and 1 more',
    text: `campaign:
  end: 2026-05-31
strategy:
  goals:
    - id: first-harvest
      metrics:
        - {metric: reach, target: 120000}
        - {metric: orders}
        - {metric: sentiment, target: 80%, by: 2027-01-04}
execution:
  content:
    - goals: «first-harvest»
    - goals: [other, «first-harvest»]
    - goals: other
measurement:
  results:
    - goal: «first-harvest»
`,
  },
  {
    name: 'a goal that nothing serves',
    of: 'sell',
    title: 'served by no content item',
    text: 'strategy:\n  goals:\n    - id: sell\n',
  },
  {
    name: 'a target of another year with that year, in the currency of the budget',
    of: 'sell',
    title: 'served by no content item · revenue 48,000 EUR by 4 January 2027',
    text: `campaign: {start: 2026-03-02}
strategy:
  goals:
    - id: sell
      metrics: [{metric: revenue, target: 48000, by: 2027-01-04}]
budget: {currency: EUR}
`,
  },
  {
    name: 'an audience, with the items for everybody',
    of: 'growers',
    title: '1 content item · 1 goal · 1 chosen platform · 1 for every audience',
    text: `strategy:
  goals: [{id: sell, audience: «growers»}]
  audience:
    - id: growers
  platforms: [{platform: x, audience: [«growers»]}]
execution:
  content:
    - audience: «growers»
    - audience: gift-givers
    - id: teaser
`,
  },
  {
    name: 'a chosen platform',
    of: 'instagram',
    title: '2 content items · 1 audience · 1 budget line · 1 other place',
    text: `strategy:
  audience: [{id: growers, platforms: «instagram»}]
  platforms:
    - platform: instagram
execution:
  content:
    - platform: «instagram»
    - platform: «instagram»
  engagement_plan:
    conversation: [{action: Reply, platform: «instagram»}]
budget:
  lines: [{for: Reels, platform: «instagram»}]
`,
  },
  {
    name: 'a pillar with its share',
    of: 'how-to',
    title: '1 of 3 content items, 33% · 40% planned',
    text: `strategy:
  pillars: [{id: how-to, share: 40}]
execution:
  content: [{pillar: «how-to»}, {id: b}, {id: c}]
`,
  },
  {
    name: 'a pillar of a brief without content',
    of: 'how-to',
    title: 'no content item',
    text: 'strategy:\n  pillars: [{id: how-to}]\n',
  },
  {
    name: 'a phase',
    of: 'sow',
    title: '1 content item',
    text: 'campaign:\n  phases: [{id: sow}]\nexecution:\n  content: [{phase: «sow»}]\n',
  },
  {
    name: 'a person',
    of: 'nadia',
    title: '1 content item · 2 other places',
    text: `campaign: {owner: «nadia»}
execution:
  content:
    - owner: «nadia»
      approval: {approver: «nadia»}
  engagement_plan: {owner: «nadia»}
team: [{id: nadia}]
`,
  },
];

describe('Lenses', () => {
  for (const { name, of, title, text: source } of cases)
    it(`tell of ${name}`, () => {
      const { text, ranges } = marked(source);
      const lens = lensesOf(Brief.read(text)).find(({ range }) => text.slice(range.start, range.end) === of);
      assert.equal(lens?.title, title);
      assert.equal(withMarks(text, lens?.places ?? []), withMarks(text, ranges));
    });

  it('stand where things are defined, in text order, and nowhere else', () => {
    const { text, ranges } = marked(`campaign:
  phases: [{id: «sow»}]
strategy:
  goals: [{id: «sell»}, {id: «know»}, {statement: Without an id}]
  audience: [{id: «growers»}]
  platforms: [{platform: «x»}]
  pillars: [{id: «how-to»}]
execution:
  content: [{id: teaser, platform: tiktok, goals: nobody}]
team: [{id: «nadia»}]
`);
    const shown = lensesOf(Brief.read(text)).map(({ range }) => range);
    assert.deepEqual(shown, ranges);
  });
});
