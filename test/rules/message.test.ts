import { always, describeRules, fromHintTo } from './cases';

/** A message with these lines, and perhaps one text of one item. */
const message = (lines: string, text?: string, platform = 'instagram') => `
strategy:
  message:
${lines
  .split('\n')
  .map((line) => `    ${line}\n`)
  .join(
    '',
  )}${text === undefined ? '' : `execution:\n  content:\n    - id: teaser\n      title: A teaser\n      platform: ${platform}\n${text}`}`;

const goal = (type: string) => `
strategy:
  goals:
    - {id: first-harvest, statement: Three thousand people buy a kit., type: ${type}}
  message:
    core: You can eat from your own balcony.
execution:
  content:
    - {id: teaser, title: A teaser, platform: instagram}
`;

const noAction =
  'Neither the message nor any content item says what people should do next, and goal "first-harvest" needs them to act. Add a call to action.';

const long =
  'You can eat from your own balcony in six weeks. The kit holds all you need, is delivered within two days and costs less than dinner for two.';
const move = ['Keep the first sentence and move the rest to "supporting"'];

const avoided = (words: string) =>
  `Content item "teaser" says "${words}", which is on the avoid list. Say it in other words.`;
const avoid = (text: string) => message('core: Eat from your balcony.\navoid: [green thumb, easy]', text);

const mandatory = (text: string) => message('core: Eat from your balcony.\nmandatories: [Not for eating.]', text);
const notThere = [
  'Not for eating.',
  'The mandatory text "Not for eating." is in no content item. Put it into at least one, word for word.',
] as const;

describeRules(
  'message',
  {
    'message/missing': {
      severities: fromHintTo('error'),
      cases: [
        {
          when: 'there is no message',
          part: '# without strategy.message\n',
          says: [
            [
              'strategy',
              'The strategy has no message. Add the one sentence that people should remember.',
              ['Insert "message"'],
            ],
          ],
        },
        {
          when: 'there is a tone and no message',
          part: message('tone: [warm]'),
          says: [
            [
              'message',
              'The message has no core. Add the one sentence that people should remember.',
              ['Insert "core"'],
            ],
          ],
        },
        { when: 'the core is misspelt', part: message('cor: Eat from your balcony.'), says: [] },
        { when: 'the core is empty', part: message('core:'), says: [] },
        { when: 'the message is a text', part: '\nstrategy:\n  message: Eat from your balcony.\n', says: [] },
        {
          when: 'the message stands in the wrong section',
          part: '# without strategy.message\nmessage:\n  core: Eat from your balcony.\n',
          says: [],
        },
      ],
    },
    'message/not-single': {
      severities: always('warning'),
      cases: [
        {
          when: 'it is long and of two sentences',
          part: message(`core: ${long}`),
          says: [
            [
              long,
              'The core message holds 2 sentences in 28 words. Keep the one idea to remember, and move the rest to "supporting".',
              move,
            ],
          ],
        },
        {
          when: 'it is a long block of three sentences',
          part: message(`core: |\n  ${long}\n  So order it now!`),
          says: [
            [
              'core',
              'The core message holds 3 sentences in 32 words. Keep the one idea to remember, and move the rest to "supporting".',
              move,
            ],
          ],
        },
        { when: 'it is a tagline of short sentences', part: message('core: Sow. Water. Eat. That is all.'), says: [] },
        {
          when: 'one long sentence has abbreviations in it',
          part: message(
            'core: Dr. A. B. Okoro, e.g. known from the U.S. programme about balconies, shows first-time growers in six weeks how to eat from approx. one square metre.',
          ),
          says: [],
        },
        { when: 'there is none', part: message('tone: [warm]'), says: [] },
      ],
    },
    'message/no-cta': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'a goal needs people to act',
          part: goal('sales'),
          says: [['message', noAction, ['Insert "call_to_action"']]],
        },
        { when: 'no goal needs people to act', part: goal('awareness'), says: [] },
        { when: 'the type of the goal is not known', part: goal('x-planting'), says: [] },
        { when: 'the message asks', part: message('core: Eat.\ncall_to_action: Order', ''), says: [] },
        {
          when: 'an item asks',
          part: goal('sales').replace('instagram}', 'instagram, call_to_action: Order}'),
          says: [],
        },
        { when: 'the key is misspelt', part: message('core: Eat.\ncall_to_acton: Order', ''), says: [] },
        {
          when: 'there is no message at all',
          part: `# without strategy.message\n${goal('sales').replace(/ {2}message:\n.*\n/, '')}`,
          says: [],
        },
      ],
    },
    'message/banned-word-used': {
      severities: always('warning'),
      cases: [
        {
          when: 'a text uses it',
          part: avoid('      text: No Green\n        thumb needed. It is easy!\n'),
          says: [
            ['Green\n        thumb', avoided('Green thumb'), ['Delete "Green thumb"']],
            ['easy', avoided('easy'), ['Delete "easy"']],
          ],
        },
        {
          when: 'a title, a subject or a part uses it',
          part: avoid('      subject: "Easy: the \\"kit\\""\n      parts:\n        - |\n          So easy\n').replace(
            'A teaser',
            'Easy teaser',
          ),
          says: [
            ['Easy', avoided('Easy'), ['Delete "Easy"']],
            ['Easy', avoided('Easy'), []],
            ['easy', avoided('easy'), ['Delete "easy"']],
          ],
        },
        { when: 'the word is part of another', part: avoid('      text: Speakeasy and uneasy greens.\n'), says: [] },
        { when: 'nothing published uses it', part: avoid('      notes: Nothing easy here.\n'), says: [] },
        {
          when: 'nothing else would be left',
          part: avoid('      text: Easy!\n'),
          says: [['Easy', avoided('Easy'), []]],
        },
        {
          when: 'a number would be left',
          part: avoid('      text: Easy 2026\n'),
          says: [['Easy', avoided('Easy'), []]],
        },
        { when: 'there is nothing to avoid', part: message('core: Eat.\navoid: []', '      text: Easy.\n'), says: [] },
      ],
    },
    'message/mandatory-missing': {
      severities: 'draft hint, review hint, approved warning, live warning, closed hint',
      cases: [
        {
          when: 'no item holds it',
          part: mandatory('      text: Sow it today.\n'),
          says: [[...notThere, ['Append it to content item "teaser"']]],
        },
        {
          when: 'no item has a text yet',
          part: mandatory(''),
          says: [[...notThere, []]],
        },
        {
          when: 'the only item has no room for it',
          part: mandatory(`      text: ${'Sow it today. '.repeat(19)}\n`).replace('instagram', 'x'),
          says: [[...notThere, []]],
        },
        { when: 'an item says it in capitals', part: mandatory('      text: Sow it. NOT FOR EATING.\n'), says: [] },
        {
          when: 'a part wraps it',
          part: mandatory('      parts:\n        - |\n          Not for\n          eating.\n'),
          says: [],
        },
        {
          when: 'there are no items',
          part: `${message('mandatories: [Not for eating.]')}execution:\n  content: []\n`,
          says: [],
        },
      ],
    },
  },
  [
    {
      code: 'message/missing',
      part: '# without strategy.message\n',
      lines: ['  message:', '    core: The one sentence that people should remember.'],
    },
    {
      code: 'message/missing',
      part: message('tone: [warm]'),
      lines: ['    core: The one sentence that people should remember.'],
    },
    {
      code: 'message/not-single',
      part: message(`core: ${long}\nsupporting: [Free delivery]`),
      lines: [
        '    core: You can eat from your own balcony in six weeks.',
        '    supporting: [Free delivery, "The kit holds all you need, is delivered within two days and costs less than dinner for two."]',
      ],
    },
    {
      code: 'message/not-single',
      part: message(`core: |\n  ${long}\n  Order: now!\ncall_to_action: Order`),
      lines: [
        '    core: You can eat from your own balcony in six weeks.',
        '    supporting:',
        '      - The kit holds all you need, is delivered within two days and costs less than dinner for two.',
        '      - "Order: now!"',
      ],
    },
    { code: 'message/no-cta', part: goal('leads'), lines: ['    call_to_action: Order your kit'] },
    {
      code: 'message/banned-word-used',
      part: avoid('      text: It is an easy start.\n'),
      lines: ['      text: It is an start.'],
    },
    {
      code: 'message/banned-word-used',
      part: avoid('      text: |\n        Easy to begin, and\n        easily done\n'),
      lines: ['        to begin, and'],
    },
    {
      code: 'message/mandatory-missing',
      part: mandatory('      text: Sow it today.\n'),
      lines: ['      text: Sow it today. Not for eating.'],
    },
    {
      code: 'message/mandatory-missing',
      part: mandatory('      text: |\n        Sow it today.\n      link: https://growkits.test\n'),
      lines: ['        Not for eating.'],
    },
    {
      code: 'message/mandatory-missing',
      part: mandatory('      text: "Sow it: \\"today\\""\n'),
      lines: ['      text: \'Sow it: "today" Not for eating.\''],
    },
  ],
);
