import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const item = (platform: string, link: string, more = '') => `
execution:
  content:
    - id: teaser
      title: A
      platform: ${platform}
      goals: first-harvest
      link: ${link}
${more}`;

const tags = 'utm_source=email&utm_medium=email&utm_campaign=grow';

const untracked = (marked: string, names: string): Seen[] => [
  {
    marked,
    message: `Content item "teaser" gets no credit for visits: its link has no ${names}. Add the tags.`,
    fixes: [`Add ${names}`],
  },
];

const all = 'utm_source, utm_medium and utm_campaign';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'measurement/missing': [
    {
      when: 'there is no measurement',
      part: '# without measurement\n',
      says: [
        {
          marked: 'campaign',
          message:
            'The brief does not say how its goals are measured. Add who reads the numbers, how often, and where.',
          fixes: ['Insert "measurement"'],
        },
      ],
    },
    { when: 'the key is misspelt', part: '# without measurement\nmesurement:\n  owner: sam\n', says: [] },
  ],
  'measurement/untracked-link': [
    {
      when: 'a mail has no tags',
      part: item('email', 'https://growkits.test/kit'),
      says: untracked('https://growkits.test/kit', all),
    },
    {
      when: 'one tag is missing, one empty, on a part of the site',
      part: item('instagram', '"https://shop.growkits.test/?utm_source=&utm_medium=social"'),
      says: untracked('"https://shop.growkits.test/?utm_source=&utm_medium=social"', 'utm_source and utm_campaign'),
    },
    { when: 'all tags are there', part: item('email', `https://www.growkits.test/kit?${tags}#form`), says: [] },
    { when: 'the link leads elsewhere', part: item('email', 'https://notgrowkits.test/kit'), says: [] },
    { when: 'the platform is one of ours', part: item('blog', 'https://growkits.test/kit'), says: [] },
    { when: 'the platform is not online', part: item('ooh', 'https://growkits.test/kit'), says: [] },
    { when: 'the platform is of the author', part: item('x-fanzine', 'https://growkits.test/kit'), says: [] },
    {
      when: 'the site is not known',
      part: `# without campaign.website\n${item('email', 'https://growkits.test/kit')}`,
      says: [],
    },
    { when: 'the link is none', part: item('email', 'growkits'), says: [] },
  ],
  'measurement/utm-format': [
    {
      when: 'a tag has capitals',
      part: item('email', 'https://growkits.test/kit?utm_source=Email&utm_medium=email&utm_campaign=grow'),
      says: [
        {
          marked: 'Email',
          message: 'utm_source "Email" has capitals, so reports may split it from others. Write "email".',
          fixes: ['Write "email"'],
        },
      ],
    },
    {
      when: 'two differ by case',
      part: `${item('email', `https://growkits.test/kit?${tags}`)}
    - id: mail
      title: B
      platform: email
      goals: first-harvest
      link: https://growkits.test/kit?utm_source=email&utm_medium=email&utm_campaign=Grow
`,
      says: [
        {
          marked: 'Grow',
          message: '"Grow" and "grow" count as two values of utm_campaign in reports. Write "grow" in both places.',
          fixes: ['Write "grow"'],
        },
      ],
    },
    {
      when: 'a tag has a space, another both marks',
      part: item('email', '"https://growkits.test/kit?utm_campaign=spring%20Sale&utm_content=big_red-button"'),
      says: [
        {
          marked: 'spring%20Sale',
          message: 'utm_campaign "spring Sale" has a space, so reports may split it from others. Write "spring-sale".',
          fixes: ['Write "spring-sale"'],
        },
        {
          marked: 'big_red-button',
          message:
            'utm_content "big_red-button" has both dashes and underscores, so reports may split it from others. Write "big-red-button".',
          fixes: ['Write "big-red-button"'],
        },
      ],
    },
    {
      when: 'the tags of the campaign have capitals',
      part: 'measurement:\n  utm: {source: Newsletter}\n',
      says: [
        {
          marked: 'Newsletter',
          message: 'utm_source "Newsletter" has capitals, so reports may split it from others. Write "newsletter".',
          fixes: ['Write "newsletter"'],
        },
      ],
    },
    {
      when: 'words are filled in by the platform, or are what people search for',
      part: item(
        'email',
        '"https://growkits.test/kit?utm_campaign={{ad.Name}}&utm_term=Balcony+kit&utm_source=grow_kits"',
      ),
      says: [],
    },
  ],
};

for (const [code, rows] of Object.entries(cases))
  describe(code, () => {
    for (const { when, part, says } of rows)
      it(`${says.length > 0 ? 'speaks' : 'is silent'} where ${when}`, () => {
        assert.deepEqual(seen(code, part), says);
      });
  });

describe('measurement', () => {
  it('is asked for more strictly from review on', () => {
    const expected = 'draft hint, review warning, approved warning, live warning, closed hint';
    assert.equal(severities('measurement/missing', '# without measurement\n'), expected);
    assert.equal(severities('measurement/untracked-link', item('email', 'https://growkits.test/kit')), expected);
  });

  const campaign = 'utm_campaign=grow-where-you-live';
  const fixes: [code: string, part: string, lines: string[]][] = [
    [
      'measurement/missing',
      '# without measurement\n',
      ['measurement:', '  owner: sam', '  cadence: weekly', '  tools:', '    - Where the numbers are'],
    ],
    [
      'measurement/untracked-link',
      item('email', 'https://growkits.test/kit # ours'),
      [`      link: https://growkits.test/kit?utm_source=email&utm_medium=email&${campaign} # ours`],
    ],
    [
      'measurement/untracked-link',
      item('instagram', "'https://growkits.test/?a=b&utm_medium=social#form'"),
      [`      link: 'https://growkits.test/?a=b&utm_medium=social&utm_source=instagram&${campaign}#form'`],
    ],
    [
      'measurement/untracked-link',
      item('facebook', 'https://growkits.test/', '      promotion: {amount: 50}\n'),
      [`      link: https://growkits.test/?utm_source=facebook&utm_medium=paid-social&${campaign}`],
    ],
    [
      'measurement/untracked-link',
      item('search-ads', 'https://growkits.test/'),
      [`      link: https://growkits.test/?utm_source=search-ads&utm_medium=cpc&${campaign}`],
    ],
    [
      'measurement/untracked-link',
      `measurement:\n  utm: {source: shop, medium: letter, campaign: spring}\n${item('email', 'https://growkits.test/')}`,
      ['      link: https://growkits.test/?utm_source=shop&utm_medium=letter&utm_campaign=spring'],
    ],
    [
      'measurement/utm-format',
      item('email', `https://growkits.test/?utm_campaign=Spring+Sale#Form`),
      ['      link: https://growkits.test/?utm_campaign=spring-sale#Form'],
    ],
    [
      'measurement/utm-format',
      item('email', `https://growkits.test/?utm_campaign=Fr%C3%BChling`),
      ['      link: https://growkits.test/?utm_campaign=fr%C3%BChling'],
    ],
  ];
  for (const [code, part, lines] of fixes)
    it(`is mended: ${lines[0]?.trim()}`, () => {
      assert.deepEqual(mended(code, part), { lines, left: [] });
    });
});
