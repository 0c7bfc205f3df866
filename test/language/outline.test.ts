import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { type OutlinePart, outlineOf } from '../../src/language/outline';
import { marked, withMarks } from './marked';

/** The outline as an author sees it: one line for each part, with its detail behind a dash. */
function seen(parts: readonly OutlinePart[], indent = ''): string {
  return parts
    .map(({ title, detail, parts: inside }) => {
      const line = detail === '' ? title : `${title} — ${detail}`;
      return `${indent}${line}\n${seen(inside, `${indent}  `)}`;
    })
    .join('');
}

function outlineText(text: string): string {
  return seen(outlineOf(Brief.read(text)));
}

function withInner(parts: readonly OutlinePart[]): OutlinePart[] {
  return parts.flatMap((part) => [part, ...withInner(part.parts)]);
}

describe('The outline', () => {
  it('tells goals, audiences and content by their titles', () => {
    const text = `campaign:
  name: Grow where you live
  phases:
    - {id: launch, name: Launch, start: 2026-03-02}
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
      type: sales
      metrics:
        - metric: orders
          target: 3000
  audience:
    - id: balcony-beginners
      name: Renters with a balcony
      needs: [Fresh herbs]
  message:
    core: You can eat from your balcony.
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
      media:
        - file: assets/teaser.mp4
    - id: shop-page
      title: Page of the kit
      platform: x-our-shop
  engagement_plan:
    response_targets:
      question: 4h
budget:
  lines:
    - for: Film shoot
      amount: 6000
team:
  - id: nadia
    name: Nadia Reyes
    role: copywriter
`;
    assert.equal(
      outlineText(text),
      `Campaign
  Phases
    launch: Launch — 2026-03-02
Strategy
  Goals
    first-harvest: Sell 3,000 starter kits to first-time … — Sales
      Metrics
        Orders — 3000
  Audience
    balcony-beginners: Renters with a balcony
  Message
Execution
  Content
    Teaser reel — Instagram
      Media
        assets/teaser.mp4
    Page of the kit — x-our-shop
  Engagement plan
    Response targets
Budget
  Lines
    Film shoot — 6000
Team
  nadia: Nadia Reyes — Copywriter
`,
    );
  });

  const cases: { name: string; text: string; outline: string }[] = [
    { name: 'is empty for an empty brief', text: '', outline: '' },
    { name: 'is empty for a comment', text: '# Spring campaign\n', outline: '' },
    { name: 'is empty for a lone text', text: 'Spring campaign', outline: '' },
    {
      name: 'counts items that say nothing of themselves',
      text: 'strategy:\n  goals:\n    - type: sales\n    - {}\n',
      outline: 'Strategy\n  Goals\n    Goal 1 — Sales\n    Goal 2\n',
    },
    {
      name: 'tells a content item without a title by its id',
      text: 'execution:\n  content:\n    - id: teaser\n',
      outline: 'Execution\n  Content\n    teaser\n',
    },
    {
      name: 'keeps keys of one’s own as they are written',
      text: 'x-shared:\n  x-post_kit:\n    title: Kit\nx-words: [a, b]\nx-note: a\n',
      outline: 'x-shared\n  x-post_kit\n',
    },
    {
      name: 'shows what a misspelt section holds',
      text: 'stratgy:\n  goals:\n    - id: sell\n',
      outline: 'stratgy\n  goals\n    Item 1\n',
    },
    {
      name: 'names an item by what a merge brings in, and does not go where an alias leads',
      text: 'x-k: &k {title: Kit, platform: tiktok}\nexecution:\n  content:\n    - <<: *k\n      id: a\n    - *k\n',
      outline: 'x-k\nExecution\n  Content\n    Kit — TikTok\n    Kit — TikTok\n',
    },
    {
      name: 'puts a title of several lines on one',
      text: 'strategy:\n  goals:\n    - id: sell\n      statement: >\n        Sell\n        3,000 kits\n',
      outline: 'Strategy\n  Goals\n    sell: Sell 3,000 kits\n',
    },
    {
      name: 'goes on behind a line that cannot be read',
      text: 'campaign:\n  name: "Grow" and more\nstrategy:\n  goals:\n    - id: sell\n',
      outline: 'Campaign\nStrategy\n  Goals\n    sell\n',
    },
    {
      name: 'leaves out words in a list of items',
      text: 'strategy:\n  goals:\n    - just words\n    - id: sell\n    -\n',
      outline: 'Strategy\n  Goals\n    sell\n',
    },
  ];
  for (const { name, text, outline } of cases) it(name, () => assert.equal(outlineText(text), outline));

  const places = [
    {
      which: 'range',
      source: `«strategy:
  «goals:
    «- id: sell
      statement: Sell»
    # next
    «- id: grow»»»

«team:
  «- name: Nadia»»
`,
    },
    {
      which: 'selection',
      source: `«strategy»:
  «goals»:
    - id: «sell»
      statement: Sell
    # next
    - id: «grow»

«team»:
  - «name»: Nadia
`,
    },
  ] as const;
  for (const { which, source } of places)
    it(`has the right ${which} for each part`, () => {
      const { text, ranges } = marked(source);
      const found = withInner(outlineOf(Brief.read(text))).map((part) => part[which]);
      assert.equal(withMarks(text, found), withMarks(text, ranges));
    });

  it('tells the kinds of things apart', () => {
    const [strategy] = outlineOf(
      Brief.read('strategy:\n  goals:\n    - id: sell\n      metrics: [{metric: orders}]\n'),
    );
    const goal = strategy?.parts[0]?.parts[0];
    assert.deepEqual(
      [strategy, strategy?.parts[0], goal, goal?.parts[0]?.parts[0]].map((part) => part?.kind),
      ['section', 'list', 'goal', 'item'],
    );
  });
});
