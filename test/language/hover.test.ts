import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { Facts } from '../../src/format/facts';
import { hoverAt } from '../../src/language/hover';
import { marked, withMarks } from './marked';

/** What the hover says at the cursor, paragraph by paragraph, and around which words (`«»`). */
function assertSays(source: string, expected: readonly string[], facts?: Facts): void {
  const { text, offset, ranges } = marked(source);
  const hover = hoverAt(Brief.read(text), offset, facts);
  assert.deepEqual(hover?.paragraphs ?? [], expected);
  assert.equal(withMarks(text, hover ? [hover.range] : []), withMarks(text, ranges));
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly says: readonly string[];
}

const campaign = `campaign:
  start: 2026-03-02
  end: 2026-05-31
  phases:
    - id: sow
      name: Sowing
      start: 2026-03-02
      end: 2026-03-31
      purpose: Get people to begin
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 *starter* kits
      metrics:
        - metric: orders
          target: 3000
          by: 2026-05-31
        - metric: engagement-rate
          target: 4.5
        - metric: reach
  audience:
    - id: balcony-beginners
      name: Renters with a balcony
      insight: They think it takes a garden.
  platforms:
    - platform: x-plots
      role: Show first harvests
  pillars:
    - id: how-to
      name: How to
      description: Steps for beginners
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: x
      publish: 2026-03-02 18:00
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      phase: sow
      owner: nadia
    - id: launch
      title: Launch
      platform: x-plots
      goals: [first-harvest]
      depends_on: teaser
  engagement_plan:
    owner: nadia
team:
  - id: nadia
    name: Nadia Reyes
    role: community-manager
`;

/** The campaign with the cursor in one of its words, and the words that the hover is about marked. */
function at(line: string, marks: string): string {
  return campaign.replace(line, marks);
}

const things: readonly Case[] = [
  {
    name: 'a goal with its targets, where it is named',
    text: at('goals: first-harvest', 'goals: «first-|harvest»'),
    says: [
      'Goal: **Sell 3,000 \\*starter\\* kits**',
      '- orders 3,000 by 31 May\n- engagement rate 4.5% by 31 May',
      'Named by 2 content items.',
    ],
  },
  {
    name: 'an audience with what is known of it, where it is defined',
    text: at('id: balcony-beginners', 'id: «|balcony-beginners»'),
    says: ['Audience: **Renters with a balcony**', 'They think it takes a garden.', 'Named by 1 content item.'],
  },
  {
    name: 'a content item with its platform and day',
    text: at('depends_on: teaser', 'depends_on: «teaser|»'),
    says: ['Content item: **Teaser post**', 'a post on X · Monday 2 March 2026'],
  },
  {
    name: 'a pillar',
    text: at('pillar: how-to', 'pillar: «how|-to»'),
    says: ['Pillar: **How to**', 'Steps for beginners', 'Named by 1 content item.'],
  },
  {
    name: 'a phase with its days',
    text: at('phase: sow', 'phase: «s|ow»'),
    says: ['Phase: **Sowing**', '2 March 2026 to 31 March 2026', 'Get people to begin', 'Named by 1 content item.'],
  },
  {
    name: 'a person with the role',
    text: at('owner: nadia', 'owner: «n|adia»'),
    says: ['Person: **Nadia Reyes**', 'Community manager', 'Named by 1 content item, 1 other place.'],
  },
  {
    name: 'a platform of one’s own by its role in the campaign',
    text: at('platform: x-plots\n      goals', 'platform: «x-|plots»\n      goals'),
    says: ['In this campaign: Show first harvests', 'Named by 1 content item.'],
  },
];

const values: readonly Case[] = [
  {
    name: 'the first day of the campaign',
    text: at('start: 2026-03-02', 'start: «2026|-03-02»'),
    says: ['**Monday** 2 March 2026 · day 1 of 91 of the campaign'],
  },
  {
    name: 'a day before the campaign',
    text: 'campaign:\n  start: 2026-03-02\nexecution:\n  content:\n    - publish: «2026-|03-01 18:00»\n',
    says: ['**Sunday** 1 March 2026 · 1 day before the campaign starts'],
  },
  {
    name: 'a day after the campaign',
    text: 'campaign:\n  end: 2026-05-31\nmeasurement:\n  results:\n    - as_of: «2026-|06-02»\n',
    says: ['**Tuesday** 2 June 2026 · 2 days after the campaign ends'],
  },
  {
    name: 'a day of a campaign without days',
    text: 'campaign:\n  phases:\n    - start: "«2024-02-29|"\n'.replace('"«', '«"').replace('|"', '|"»'),
    says: ['**Thursday** 29 February 2024'],
  },
  {
    name: 'a metric',
    text: 'strategy:\n  goals:\n    - metrics:\n        - metric: «impress|ions»\n',
    says: [
      '**Impressions** · How many times the content was shown, repeats included.',
      '- Unit: a number\n- More is better\n- Shows success of: awareness\n- Weak as the only metric of a goal: it looks good without anything having changed',
      'standard industry usage, 2026-11-21 · not confirmed',
    ],
  },
  {
    name: 'a status',
    text: 'campaign:\n  status: «dr|aft»\n',
    says: ['**draft** · Being written; what is missing is only hinted at.'],
  },
  {
    name: 'a type of goal',
    text: 'strategy:\n  goals:\n    - type: «aware|ness»\n',
    says: ['**Awareness** · More of the right people know that the brand, product or topic exists.'],
  },
  {
    name: 'a text by the room that it takes',
    text: 'execution:\n  content:\n    - platform: x\n      text: «Grow |herbs. https://growkits.com/a-long-way-to-go»\n',
    says: ['35 of 280 characters on X (X documentation, 2026-08-22). A link counts as 23 there, an emoji as 2.'],
  },
];

const keys: readonly Case[] = [
  {
    name: 'what a required key is for, with an example',
    text: 'strategy:\n  goals:\n    - «state|ment»: Sell\n',
    says: [
      '**statement** · required',
      'The goal in one sentence: who does what, how much of it, by when.',
      'For example `Sell 3,000 starter kits to first-time growers by 31 May 2026.`',
    ],
  },
  {
    name: 'what an empty key is for',
    text: 'strategy:\n  goals:\n    - id: a\n      «|type»:\n',
    says: ['**type**', 'What kind of change it is. It decides which metrics can show success.', 'For example `sales`'],
  },
];

const silent: Readonly<Record<string, string>> = {
  'a key of the author’s own': 'x-bo|ard: 12\n',
  'an unknown key': 'campaign:\n  nam|es: Grow\n',
  'a text without a limit': 'campaign:\n  name: Gr|ow\n',
  'an id that nobody defines': 'execution:\n  content:\n    - goals: se|ll\n',
  'a day that does not exist': 'campaign:\n  start: 2026-02-|30\n',
  'a comment': 'campaign:\n  name: Grow\n  # a com|ment\n  brand: GrowKits\n',
  'an empty brief': '|',
};

const looking: Readonly<Record<string, readonly string[]>> = {
  'strategy:\n  goals:\n    - me|trics: []\n': ['goals/no-metric', 'goals/metric-mismatch', 'goals/vanity-only'],
  'execution:\n  content:\n    - media:\n        - al|t_text: A balcony\n': [
    'governance/alt-text-missing',
    'hygiene/placeholder',
  ],
  'campaign:\n  loc|ations: [GB]\n': [],
  'strategy:\n  goals:\n    - type: aw|areness\n': [],
};

describe('Hovering', () => {
  for (const { name, text, says } of [...things, ...values, ...keys]) it(`tells ${name}`, () => assertSays(text, says));
  for (const [name, text] of Object.entries(silent)) it(`says nothing of ${name}`, () => assertSays(text, []));

  for (const [source, codes] of Object.entries(looking))
    it(`tells which rules look at ${source.trim().split('\n').at(-1)?.trim()}`, () => {
      const { text, offset } = marked(source);
      const rules = hoverAt(Brief.read(text), offset)?.rules ?? [];
      assert.deepEqual(
        rules.map(({ code }) => code),
        codes,
      );
    });

  it('gives the facts of a platform with their source', () => {
    assertSays('execution:\n  content:\n    - platform: «blue|sky»\n', [
      '**Bluesky** · Open text network of short posts, threads and galleries.',
      '- Formats: post, gallery, video, thread\n- Text: at most 300 characters (post, thread)\n- For people of 13 and over',
      'Bluesky lexicon, 2026-08-20 · documented by the platform',
    ]);
  });

  it('says which limits are the team’s', () => {
    const own = { id: 'bluesky', formats: { post: { text: { max: 200, own: true } } } } as const;
    const [, limits] =
      hoverAt(Brief.read('execution: {content: [{platform: bluesky}]}'), 35, new Facts({ platforms: [own] }))
        ?.paragraphs ?? [];
    assert.deepEqual(
      limits?.split('\n').filter((line) => line.includes('Text')),
      ['- Text: at most 200 characters in this project (post)', '- Text: at most 300 characters (thread)'],
    );
  });

  it('knows the platforms of the team', () => {
    const facts = new Facts({
      platforms: [{ id: 'x-plots', name: 'Plots', formats: { note: { text: { max: 500 } } } }],
    });
    assertSays(
      'execution:\n  content:\n    - platform: «x-|plots»\n',
      ['**Plots**', '- Formats: note\n- Text: at most 500 characters (note)'],
      facts,
    );
  });
});
