import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

const whole = `
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`;

/** An engagement plan without the lines that begin with a key, and with others in their place. */
function plan(without: RegExp, instead = ''): string {
  const lines = whole.split('\n').filter((line) => !without.test(line.trim()));
  return `execution:\n  engagement_plan:${lines.join('\n')}${instead}`;
}

const reel = (more: string) => `
    - id: teaser
      title: The kit is here
      platform: instagram
      goals: first-harvest
${more}`;

const dialogue = (content: string, type = 'community') => `
strategy:
  goals:
    - id: first-harvest
      statement: Balcony growers help each other.
      type: ${type}
      metrics:
        - {metric: comments, baseline: 10, target: 400}
execution:
  content:${content}${plan(/^conversation|^- action/).replace('execution:', '')}`;

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'engagement/no-owner': [
    {
      when: 'there is no owner',
      part: plan(/^owner/),
      says: [
        {
          marked: 'engagement_plan',
          message: 'Nobody owns the inbox. Name the person who makes sure that people get an answer.',
          fixes: ['Insert "owner"'],
        },
      ],
    },
    { when: 'the key is misspelt', part: plan(/^owner/, '    ownr: nadia\n'), says: [] },
    { when: 'the owner is empty', part: plan(/^owner/, '    owner:\n'), says: [] },
    { when: 'the owner stands in the section around', part: `${plan(/^owner/)}  owner: nadia\n`, says: [] },
    { when: 'the plan is misspelt', part: 'execution:\n  engagment_plan:\n    hours: 9-17\n', says: [] },
  ],
  'engagement/no-response-target': [
    {
      when: 'no time is given',
      part: plan(/^response/),
      says: [
        {
          marked: 'engagement_plan',
          message: 'The engagement plan does not say how fast you answer. Add a time for each kind of message.',
          fixes: ['Insert "response_targets"'],
        },
      ],
    },
    { when: 'one time is given', part: plan(/^response/, '    response_targets: {urgent: 30m}\n'), says: [] },
    { when: 'the times are a text', part: plan(/^response/, '    response_targets: soon\n'), says: [] },
  ],
  'engagement/no-escalation': [
    {
      when: 'the list is empty',
      part: plan(/^escalation|^- \{when/, '    escalation: []\n'),
      says: [
        {
          marked: 'engagement_plan',
          message: 'Nobody knows who decides when a comment becomes serious. List what is passed on, and to whom.',
          fixes: [],
        },
      ],
    },
    { when: 'there is a step', part: plan(/^nothing/), says: [] },
  ],
  'engagement/no-moderation': [
    {
      when: 'a social platform is used',
      part: plan(/^moderation/),
      says: [
        {
          marked: 'engagement_plan',
          message: 'People can comment on Instagram, and nothing says what you hide or answer. Add "moderation".',
          fixes: ['Insert "moderation"'],
        },
      ],
    },
    {
      when: 'no known social platform is used',
      part: `
strategy:
  platforms:
    - {platform: email, role: News, why: They asked for it.}
    - {platform: x-forum, role: Help, why: They are there.}
execution:
  content:
    - {id: mail, title: First steps, platform: email, goals: first-harvest}
${plan(/^moderation/).replace('execution:\n', '')}`,
      says: [],
    },
  ],
  'engagement/no-listening': [
    {
      when: 'nothing is listened to',
      part: plan(/^listening/),
      says: [
        {
          marked: 'engagement_plan',
          message:
            'Nobody listens to what people say of you elsewhere. Add words to watch, such as names and hashtags.',
          fixes: ['Insert "listening"'],
        },
      ],
    },
    {
      when: 'there is a rhythm and no word',
      part: plan(/^listening/, '    listening: {review: daily}\n'),
      says: [
        {
          marked: 'listening',
          message:
            'Nobody listens to what people say of you elsewhere. Add words to watch, such as names and hashtags.',
          fixes: ['Insert "keywords"'],
        },
      ],
    },
  ],
  'engagement/broadcast-only': [
    {
      when: 'nothing is asked',
      part: dialogue(reel('      text: Our new kit is here.')),
      says: [
        {
          marked: 'content',
          message:
            'Goal "first-harvest" needs people who answer, and no item asks them anything. Add a question, a poll or a live format.',
          fixes: ['Add an item that asks a question'],
        },
      ],
    },
    {
      when: 'the only question mark is that of an address',
      part: dialogue(reel('      text: See growkits.test/kit?id=7.')),
      says: [
        {
          marked: 'content',
          message:
            'Goal "first-harvest" needs people who answer, and no item asks them anything. Add a question, a poll or a live format.',
          fixes: ['Add an item that asks a question'],
        },
      ],
    },
    { when: 'a text asks', part: dialogue(reel('      text: Basil or beans?')), says: [] },
    { when: 'a text asks in Japanese', part: dialogue(reel('      text: どのハーブを植えますか。')), says: [] },
    { when: 'a part of a thread asks', part: dialogue(reel('      parts: [First., "And you?👇"]')), says: [] },
    { when: 'there is a live format', part: dialogue(reel('      format: live')), says: [] },
    { when: 'there is a poll of one’s own kind', part: dialogue(reel('      format: story-poll')), says: [] },
    {
      when: 'the first format of the platform is live',
      part: dialogue(reel('').replace('instagram', 'twitch')),
      says: [],
    },
    { when: 'the goal is another one', part: dialogue(reel('      text: Our new kit is here.'), 'sales'), says: [] },
  ],
  'engagement/language-gap': [
    {
      when: 'an audience speaks a language that nobody answers in',
      part: plan(/^languages/, '    languages: [cy, pl]\n'),
      says: [
        {
          marked: 'languages',
          message:
            'Comments in British English will get no answer. Add "en-GB" to the languages of the engagement plan, once somebody answers in it.',
          fixes: ['Answer in "en-GB" too'],
        },
      ],
    },
    {
      when: 'the plan has no languages and the audience another one than the campaign',
      part: `campaign:\n  languages: [cy]\n${plan(/^languages/)}`,
      says: [
        {
          marked: 'engagement_plan',
          message:
            'Comments in British English will get no answer. Add "en-GB" to the languages of the engagement plan, once somebody answers in it.',
          fixes: ['Answer in "en-GB" too'],
        },
      ],
    },
    {
      when: 'the language is answered without its region',
      part: plan(/^languages/, '    languages: [en]\n'),
      says: [],
    },
    { when: 'another region is answered', part: plan(/^languages/, '    languages: [en-US]\n'), says: [] },
    {
      when: 'nobody says which languages there are',
      part: `# without campaign.languages\n${plan(/^languages/)}`,
      says: [],
    },
    { when: 'the languages are written as a text', part: plan(/^languages/, '    languages: Welsh\n'), says: [] },
  ],
};

const strictness: Readonly<Record<string, string>> = {
  'engagement/no-owner': 'draft hint, review error, approved error, live error, closed hint',
  'engagement/no-response-target': 'draft hint, review warning, approved warning, live warning, closed hint',
  'engagement/no-escalation': 'draft hint, review warning, approved warning, live warning, closed hint',
  'engagement/no-moderation': 'draft hint, review info, approved info, live info, closed hint',
  'engagement/no-listening': 'draft hint, review info, approved info, live info, closed hint',
  'engagement/broadcast-only': 'draft hint, review warning, approved warning, live warning, closed hint',
  'engagement/language-gap': 'draft warning, review warning, approved warning, live warning, closed warning',
};

const mends: readonly { code: string; part: string; lines: string[] }[] = [
  { code: 'engagement/no-owner', part: plan(/^owner/), lines: ['    owner: nadia'] },
  {
    code: 'engagement/no-response-target',
    part: plan(/^response/),
    lines: ['    response_targets:', '      question: 4h', '      complaint: 2h', '      urgent: 30m'],
  },
  {
    code: 'engagement/no-escalation',
    part: plan(/^escalation|^- \{when/),
    lines: ['    escalation:', '      - when: Somebody got ill', '        to: nadia', '        within: 1h'],
  },
  {
    code: 'engagement/no-moderation',
    part: plan(/^moderation/),
    lines: [
      '    moderation:',
      '      guidelines: Criticism stays, insults go.',
      '      hide:',
      '        - insults',
      '      ban:',
      '        - threats',
    ],
  },
  {
    code: 'engagement/no-listening',
    part: plan(/^listening/),
    lines: ['    listening:', '      keywords:', '        - Grow Kits', '      review: weekly'],
  },
  {
    code: 'engagement/broadcast-only',
    part: dialogue(reel('      text: Our new kit is here.')),
    lines: [
      '    - id: first-question',
      '      title: What would you like to know?',
      '      text: What would you like to know?',
    ],
  },
  {
    code: 'engagement/language-gap',
    part: plan(/^languages/, '    languages: [cy]\n'),
    lines: ['    languages: [cy, en-GB]'],
  },
  {
    code: 'engagement/language-gap',
    part: `campaign:\n  languages: [cy]\n${plan(/^languages/)}`,
    lines: ['    languages:', '      - cy', '      - en-GB'],
  },
];

describe('the engagement rules', () => {
  for (const [code, rows] of Object.entries(cases)) {
    describe(code, () => {
      for (const { when, part, says } of rows)
        it(`${says.length > 0 ? 'speaks' : 'is silent'} when ${when}`, () => assert.deepEqual(seen(code, part), says));

      it('grows stricter with the status', () => assert.equal(severities(code, rows[0]?.part ?? ''), strictness[code]));
    });
  }

  describe('mend what they find', () => {
    for (const { code, part, lines } of mends)
      it(`${code}: ${lines[0]?.trim()}`, () => assert.deepEqual(mended(code, part), { lines, left: [] }));
  });
});
