import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { always, describeRules, type Said } from './cases';
import { completed } from './complete';

/** A brief whose only item says this. */
const item = (text: string, platform = 'instagram') => `
execution:
  content:
    - id: teaser
      title: A teaser
      platform: ${platform}
      text: ${text}
`;

const summary = (text: string) => `
campaign:
  summary: ${text}
`;

const left = (words: string, place: string): Said => [
  words,
  `"${words}" in ${place} is a placeholder. Write what belongs there.`,
  [],
];

const audience = (lines: string) => `
strategy:
  audience:
    - id: growers
      name: Renters
${lines}`;

const vague = (words: string, who: string, source = words): Said => [
  source,
  `${who} says "${words}", which everybody reads differently. Say what exactly.`,
  [],
];

describeRules(
  'hygiene',
  {
    'hygiene/placeholder': {
      severities: 'draft info, review warning, approved error, live error, closed error',
      cases: [
        {
          when: 'a text was never finished',
          part: item('|\n        Read it at [LINK]\n        or at [LINK], date tbd'),
          says: [
            left('[LINK]', 'content item "teaser"'),
            left('[LINK]', 'content item "teaser"'),
            left('tbd', 'content item "teaser"'),
          ],
        },
        {
          when: 'a part of the brief is unwritten',
          part: summary('"Lorem ipsum, your brand here"'),
          says: [left('Lorem ipsum', '"summary"'), left('your brand here', '"summary"')],
        },
        {
          when: 'a link leads to an example',
          part: item('Look!\n      link: https://www.example.com/kit'),
          says: [left('example.com', 'content item "teaser"')],
        },
        {
          when: 'somebody has yet to be found',
          part: `${audience('      insight_source: TODO')}`,
          says: [left('TODO', 'audience "growers"')],
        },
        {
          when: 'a list has one',
          part: '\nstrategy:\n  message: {core: Eat., proof: [TBC]}\n',
          says: [left('TBC', '"proof"')],
        },
        {
          when: 'a tag is on a platform that fills none in',
          part: item('"Hi {{first_name}}"'),
          says: [left('{{first_name}}', 'content item "teaser"')],
        },
        { when: 'a tag is in a mail', part: item('"Hi {{first_name}}"', 'email'), says: [] },
        { when: 'a tag is in a text message', part: item('"Hi {{1}}"', 'whatsapp'), says: [] },
        { when: 'nothing is known of the platform', part: item('"Hi {{name}}"', 'x-letters'), says: [] },
        { when: 'advertising is called so', part: item('"[AD] Order your kit"'), says: [] },
        {
          when: 'it is one of the words to avoid',
          part: '\nstrategy:\n  message: {core: Eat., avoid: [tbd]}\n',
          says: [],
        },
        { when: 'it is a note to the team', part: item('Look!\n      notes: Price is tbd'), says: [] },
        { when: 'it is a comment', part: `${summary('Growing at home.')}  # TODO: ask Ana, [LINK]\n`, says: [] },
        { when: 'it is a list of countries', part: '\ncampaign:\n  locations: [GB]\n', says: [] },
        { when: 'the language has the word', part: item('Todo el mundo come.'), says: [] },
        { when: 'it is the owner, which is a finding of its own', part: '\ncampaign:\n  owner: TBD\n', says: [] },
      ],
    },
    'hygiene/vague-word': {
      severities: always('info'),
      cases: [
        {
          when: 'a goal wants more of something',
          part: '\nstrategy:\n  goals:\n    - {id: known, statement: We raise awareness and build buzz.}\n',
          says: [vague('raise awareness', 'Goal "known"'), vague('build buzz', 'Goal "known"')],
        },
        {
          when: 'an audience is anybody',
          part: audience(
            '      description: >\n        Young\n        people, etc.\n      insight: They often forget.\n      message: For everyone\n',
          ),
          says: [
            vague('Young people', 'Audience "growers"', 'Young\n        people'),
            vague('etc', 'Audience "growers"'),
            vague('often', 'Audience "growers"'),
            vague('everyone', 'Audience "growers"'),
          ],
        },
        {
          when: 'the message is',
          part: '\nstrategy:\n  message: {core: A holistic kit, supporting: [Various seeds]}\n',
          says: [vague('holistic', 'The message'), vague('Various', 'The message')],
        },
        { when: 'the word is part of another', part: audience('      insight: Softened soil.\n'), says: [] },
        { when: 'the text is an item', part: item('Often, various seeds.'), says: [] },
        {
          when: 'a goal wants to go viral, which is a finding of its own',
          part: '\nstrategy:\n  goals:\n    - {id: known, statement: We go viral.}\n',
          says: [],
        },
      ],
    },
  },
  [],
);

describe('a placeholder', () => {
  for (const piece of ['{{', '<insert ', '[A', '[', 'your brand ', 'XX'])
    it(`is not looked for without end in "${piece}${piece}${piece}…"`, () => {
      const start = performance.now();
      checkText(completed(summary(`"${piece.repeat(200_000)}"`)));
      assert.ok(performance.now() - start < 1500);
    });

  it('is found once in a block that is repeated', () => {
    const text = completed(
      '\nstrategy:\n  message:\n    core: Eat.\n    supporting: &said ["Only [PRICE]"]\n    proof: *said\n',
    );
    const found = checkText(text).findings.filter(({ code }) => code === 'hygiene/placeholder');
    assert.deepEqual(
      found.map(({ range }) => text.slice(range.start, range.end)),
      ['[PRICE]'],
    );
  });
});
