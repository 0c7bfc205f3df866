import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const item = (owner: string) => `
execution:
  content:
    - id: teaser
      title: A
      platform: instagram
      goals: first-harvest
      owner: ${owner}
`;

const team = (...members: string[]) => `team:\n${members.map((member) => `  - {${member}}\n`).join('')}`;
const nadia = 'id: nadia, name: Nadia Reyes, role: social-media-manager';
const sam = 'id: sam, name: Sam Okoro, role: digital-marketer';

const shared = (owner: string, who: string, ...fixes: string[]): Seen[] => [
  { marked: owner, message: `Content item "teaser" is owned by "${owner}", so by ${who}. Name one person.`, fixes },
];

const goals = (...types: string[]) =>
  `strategy:\n  goals:\n${types.map((type, index) => `    - {id: goal-${index + 1}, statement: A, type: ${type}, metrics: [{metric: x-a, target: 9}]}\n`).join('')}`;

const items = (...owners: string[]) =>
  `execution:\n  content:\n${owners.map((owner, index) => `    - {id: item-${index}, title: A, platform: ${index < 5 ? 'email' : 'blog'}, goals: first-harvest, owner: ${owner}}\n`).join('')}`;

const times = (count: number, owner: string) => Array.from({ length: count }, () => owner);

const cases: Readonly<Record<string, readonly Case[]>> = {
  'team/no-owner': [
    {
      when: 'the campaign has none',
      part: '# without campaign.owner\n',
      says: [
        {
          marked: 'campaign',
          message: 'Nobody owns the campaign. Name the one person who answers for it, not a team.',
          fixes: ['Insert "owner"'],
        },
      ],
    },
    { when: 'the key is misspelt', part: '# without campaign.owner\ncampaign:\n  ownr: nadia\n', says: [] },
    { when: 'nothing stands behind the key', part: 'campaign:\n  owner:\n', says: [] },
    { when: 'the section is misspelt', part: '# without campaign\ncampaing:\n  name: A\n', says: [] },
  ],
  'team/shared-ownership': [
    {
      when: 'all own an item',
      part: item('All'),
      says: shared('All', 'nobody in particular', 'Let "nadia" own it', 'Let "sam" own it'),
    },
    {
      when: 'it is the campaign',
      part: 'campaign:\n  owner: the team\n',
      says: [
        {
          marked: 'the team',
          message: 'The campaign is owned by "the team", so by nobody in particular. Name one person.',
          fixes: ['Let "nadia" own it', 'Let "sam" own it'],
        },
      ],
    },
    {
      when: 'it is a risk, and there is no team',
      part: '# without team\ngovernance:\n  risks:\n    - {risk: Frost in May, owner: tbd}\n',
      says: [
        {
          marked: 'tbd',
          message: 'The 1st risk is owned by "tbd", so by nobody in particular. Name one person.',
          fixes: [],
        },
      ],
    },
    {
      when: 'two people are named',
      part: item('Nadia and Sam Okoro'),
      says: shared('Nadia and Sam Okoro', 'two people', 'Let "nadia" own it', 'Let "sam" own it'),
    },
    {
      when: 'two people are named who are not in the team',
      part: item('Ana/Zoë'),
      says: shared('Ana/Zoë', 'two people', 'Let "Ana" own it', 'Let "Zoë" own it'),
    },
    ...[
      'nadia',
      'Press office',
      'Marketing lead',
      'Marketing and Sales',
      'Smith & Sons',
      'PR/SEO',
      'Health and Care Services',
      'Nadia Reyes',
      'Anders And',
      'Sandy Andrews',
    ].map((owner) => ({ when: `the owner is ${owner}`, part: item(owner), says: [] })),
    {
      when: 'somebody in the team has that id',
      part: `${team('id: all, name: Alfred Allen, role: digital-marketer', nadia, sam)}${item('all')}`,
      says: [],
    },
  ],
  'team/missing-role': [
    {
      when: 'nobody can build the community',
      part: `${goals('community')}${team(sam, 'id: nadia, name: Nadia Reyes, role: copywriter')}`,
      says: [
        {
          marked: 'team',
          message:
            'Goal "goal-1" is social media management, and nobody in the team has a role for it. Add one, such as social-media-manager.',
          fixes: ['Add a social media manager'],
        },
      ],
    },
    {
      when: 'nobody can drive sales',
      part: `${goals('sales', 'leads', 'awareness')}${team(nadia, 'id: sam, name: Sam Okoro, role: designer')}`,
      says: [
        {
          marked: 'team',
          message:
            'Goal "goal-1" and 1 more are marketing, and nobody in the team has a role for it. Add one, such as digital-marketer.',
          fixes: ['Add a digital marketer'],
        },
      ],
    },
    {
      when: 'a role is not given',
      part: `${goals('sales')}${team(nadia, 'id: sam, name: Sam Okoro')}`,
      says: [],
    },
    {
      when: 'a role is of the author',
      part: `${goals('sales')}${team(nadia, 'id: sam, name: Sam Okoro, role: x-seller')}`,
      says: [],
    },
    { when: 'there is no team', part: `# without team\n${goals('sales')}`, says: [] },
    {
      when: 'the goals are of no discipline',
      part: `${goals('awareness')}${team('id: sam, name: Sam, role: designer', 'id: nadia, name: N, role: designer')}`,
      says: [],
    },
  ],
  'team/single-person-overload': [
    {
      when: 'one person owns eight of ten',
      part: items(...times(4, 'nadia'), 'sam', 'sam', ...times(4, 'Nadia Reyes')),
      says: [
        {
          marked: 'nadia',
          message: 'Nadia Reyes owns 8 of 10 content items, on 2 platforms. Let somebody else take a part.',
          fixes: ['Let "sam" own every second of them'],
        },
      ],
    },
    { when: 'it is seven of ten', part: items(...times(7, 'nadia'), ...times(3, 'sam')), says: [] },
    { when: 'there are nine', part: items(...times(9, 'nadia')), says: [] },
    { when: 'the team is one person', part: `${team(nadia)}${items(...times(10, 'nadia'))}`, says: [] },
    {
      when: 'the owner is an agency',
      part: `${team('id: nadia, name: Green & Co, role: agency', sam)}${items(...times(10, 'nadia'))}`,
      says: [],
    },
    { when: 'the owner is not of the team', part: items(...times(10, 'Press office')), says: [] },
  ],
};

for (const [code, rows] of Object.entries(cases))
  describe(code, () => {
    for (const { when, part, says } of rows)
      it(`${says.length > 0 ? 'speaks' : 'is silent'} where ${when}`, () => {
        assert.deepEqual(seen(code, part), says);
      });
  });

describe('a team', () => {
  it('needs an owner of the campaign more strictly from step to step', () => {
    assert.equal(
      severities('team/no-owner', '# without campaign.owner\n'),
      'draft hint, review warning, approved error, live error, closed hint',
    );
  });

  it('owned by all is one finding, whatever else could be said of it', () => {
    assert.deepEqual(seen('structure/unknown-reference', item('all')), []);
    assert.deepEqual(seen('hygiene/placeholder', item('TBD')), []);
  });

  const fixes: [code: string, part: string, lines: string[]][] = [
    ['team/no-owner', '# without campaign.owner\n', ['  owner: nadia']],
    [
      'team/shared-ownership',
      item('All').replace('owner: All', 'owner: All # for now'),
      ['      owner: nadia # for now'],
    ],
    ['team/shared-ownership', item('Ana/Zoë'), ['      owner: Ana']],
    [
      'team/missing-role',
      `${goals('sales')}${team(nadia)}execution:\n  content: [{id: a, title: A, platform: blog, goals: goal-1, owner: nadia}]\n`,
      ['  - id: digital-marketer', '    name: Digital marketer', '    role: digital-marketer'],
    ],
    [
      'team/single-person-overload',
      items(...times(10, 'nadia')),
      [1, 3, 5, 7, 9].map(
        (index) =>
          `    - {id: item-${index}, title: A, platform: ${index < 5 ? 'email' : 'blog'}, goals: first-harvest, owner: sam}`,
      ),
    ],
  ];
  for (const [code, part, lines] of fixes)
    it(`is mended: ${code}, ${lines[0]?.trim()}`, () => {
      assert.deepEqual(mended(code, part), { lines, left: [] });
    });
});
