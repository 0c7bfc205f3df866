import { always, describeRules, fromHintTo } from './cases';

/** An audience that lacks nothing but what the lines leave out. */
const audience = (lines: string, more = '') => `
strategy:
  audience:
    - id: growers
      name: Renters with a balcony
${lines
  .split('\n')
  .map((line) => `      ${line}\n`)
  .join('')}${more}`;

const named = (name: string) => `
strategy:
  audience:
    - id: growers
      name: ${name}
`;

const everybody = 'is no audience, since it leaves nobody out. Say who they are, in what situation and where.';
const template = ['Say who, in what situation and where'];

const items = (audiences: readonly string[]) => `
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand people buy a kit.
  audience:
    - {id: growers, name: Renters with a balcony}
    - {id: teachers, name: Teachers with a school yard}
execution:
  content:
${audiences.map((line, index) => `    - {id: item-${index}, title: Item, platform: instagram${line}}\n`).join('')}`;

const nothingForTeachers = [
  'teachers',
  'No content item is made for audience "teachers". Plan one, or take the audience out.',
  ['Plan an item for "teachers"', 'Remove audience "teachers"'],
] as const;

describeRules(
  'audience',
  {
    'audience/everyone': {
      severities: always('warning'),
      cases: [
        { when: 'it is everybody', part: named('Everyone'), says: [['Everyone', `"Everyone" ${everybody}`, template]] },
        {
          when: 'an article is added',
          part: named('The general public'),
          says: [['The general public', `"The general public" ${everybody}`, template]],
        },
        {
          when: 'the name has its article in the list',
          part: named('the public.'),
          says: [['the public.', `"the public." ${everybody}`, template]],
        },
        {
          when: 'the name is a block',
          part: named('|\n        Customers\n'),
          says: [['name', `"Customers" ${everybody}`, template]],
        },
        { when: 'the name says more', part: named('Customers who came back'), says: [] },
        { when: 'the word is part of another', part: named('Peoples of the North'), says: [] },
        { when: 'there is no name', part: '\nstrategy:\n  audience:\n    - id: growers\n', says: [] },
      ],
    },
    'audience/no-insight': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'there is none',
          part: audience('platforms: [instagram]'),
          says: [
            [
              'growers',
              'Audience "growers" has no insight. Say what they think or do today that stands in the way.',
              ['Insert "insight"'],
            ],
          ],
        },
        { when: 'the key is misspelt', part: audience('insigth: They think it takes a garden.'), says: [] },
        { when: 'nothing stands behind the key', part: audience('insight:'), says: [] },
        { when: 'it is a number', part: audience('insight: 3'), says: [] },
        {
          when: 'the audience has no id',
          part: '\nstrategy:\n  audience:\n    - name: Renters\n',
          says: [
            [
              'name',
              'Audience "Renters" has no insight. Say what they think or do today that stands in the way.',
              ['Insert "insight"'],
            ],
          ],
        },
      ],
    },
    'audience/no-platform-evidence': {
      severities: fromHintTo('info'),
      cases: [
        {
          when: 'nobody knows where they are',
          part: audience('insight: They think it takes a garden.'),
          says: [
            [
              'growers',
              'Audience "growers" does not say where these people spend their time. Add their platforms, and how you know.',
              ['Insert "platforms" with a source'],
            ],
          ],
        },
        {
          when: 'their list is empty',
          part: audience('platforms: []'),
          says: [
            [
              'growers',
              'Audience "growers" does not say where these people spend their time. Add their platforms, and how you know.',
              [],
            ],
          ],
        },
        { when: 'one platform is named', part: audience('platforms: instagram'), says: [] },
        { when: 'the platforms are misspelt', part: audience('platform: instagram'), says: [] },
        {
          when: 'the strategy has no platforms either',
          part: `# without strategy.platforms\n${audience('insight: They think it takes a garden.')}`,
          says: [],
        },
      ],
    },
    'audience/no-content': {
      severities: fromHintTo('warning'),
      cases: [
        { when: 'all items are for others', part: items([', audience: growers']), says: [nothingForTeachers] },
        { when: 'an item names nobody', part: items([', audience: growers', '']), says: [] },
        { when: 'an item names both', part: items([', audience: [growers, teachers]']), says: [] },
        { when: 'an item names somebody unknown', part: items([', audience: [growers, teacher]']), says: [] },
        { when: 'there are no items', part: `${items([])}  x-later: true\n`, says: [] },
      ],
    },
    'audience/no-cultural-context': {
      severities: fromHintTo('info'),
      cases: [
        {
          when: 'the campaign runs in several countries',
          part: `\ncampaign:\n  locations: [GB-SCT, IE]\n${audience('locations: [GB]')}`,
          says: [
            [
              'growers',
              'The campaign runs in GB, IE, and audience "growers" has no cultural context. Note customs, holidays and words that change the content.',
              ['Insert "cultural_context"'],
            ],
          ],
        },
        {
          when: 'the audience lives in several countries',
          part: audience('locations: [GB, FR, DE]'),
          says: [
            [
              'growers',
              'Audience "growers" lives in GB, FR, DE, and it has no cultural context. Note customs, holidays and words that change the content.',
              ['Insert "cultural_context"'],
            ],
          ],
        },
        { when: 'all places are in one country', part: audience('locations: [GB-SCT, GB-WLS]'), says: [] },
        { when: 'the second country does not exist', part: audience('locations: [GB, UK]'), says: [] },
        {
          when: 'it is there',
          part: audience('locations: [GB, FR]\ncultural_context: French balconies face the street.'),
          says: [],
        },
      ],
    },
  },
  [
    {
      code: 'audience/everyone',
      part: named('Users'),
      lines: ['      name: First-time growers who rent a flat with a balcony in Bristol'],
    },
    {
      code: 'audience/no-insight',
      part: audience('platforms: [instagram]'),
      lines: ['      insight: They want it, but think that it is not for them.'],
    },
    {
      code: 'audience/no-platform-evidence',
      part: audience('insight: They think it takes a garden.'),
      lines: [
        '      platforms:',
        '        - instagram',
        '        - email',
        '      platforms_source: Customer survey, 2026',
      ],
    },
    {
      code: 'audience/no-platform-evidence',
      part: '\nstrategy:\n  audience:\n    - {id: growers, name: Renters}\n',
      lines: [
        '    - {id: growers, name: Renters, platforms: ["instagram","email"], platforms_source: "Customer survey, 2026"}',
      ],
    },
    {
      code: 'audience/no-content',
      part: items([', audience: growers']),
      lines: [
        '    - id: for-teachers',
        '      title: For Teachers with a school yard',
        '      platform: instagram',
        '      goals:',
        '        - first-harvest',
        '      audience:',
        '        - teachers',
        '      owner: nadia',
      ],
    },
    { code: 'audience/no-content', part: items([', audience: growers']), which: 1, lines: [] },
    {
      code: 'audience/no-cultural-context',
      part: audience('locations: [GB, FR]'),
      lines: ['      cultural_context: Holidays and school terms differ between the countries.'],
    },
  ],
);
