import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Facts } from '../../src/format/facts';
import { always, describeRules, fromHintTo } from './cases';
import { completed } from './complete';

/** What the strategy chooses, for whom, and what is made: each line an item of its list. */
const plan = (chosen: string, audiences: string, items: string, more = '') => `
strategy:
  goals:
    - {id: first-harvest, statement: Three thousand people buy a kit.}
${listed('audience', audiences)}${listed('platforms', chosen)}execution:
${listed('content', items)}  engagement_plan: {owner: nadia}
${more}`;

function listed(key: string, lines: string): string {
  const items = lines.split('\n').filter((line) => line !== '');
  return items.length > 0 ? `  ${key}:\n${items.map((line) => `    - {${line}}\n`).join('')}` : '';
}

const growers = 'id: growers, name: Renters, platforms: [instagram, email]';
const teachers = 'id: teachers, name: Teachers, platforms: linkedin';
const reel = 'id: reel, title: A reel, platform: instagram, format: reel';
const why = 'why: The audience is there.';

const elsewhere = (who: string, platform: string, places: string) =>
  `By this brief, ${who} on "${platform}", but on ${places}. Go there, or add the platform to the audience if you know better.`;

const undeclared = (platform: string, chosen: string) =>
  `"${platform}" is not among the platforms of the strategy. Add it there, or use ${chosen}.`;

const children = (age: string, more = '') => `id: growers, name: Pupils, platforms: instagram, age: ${age}${more}`;
const parents = 'Reach their parents instead, or choose another platform.';

describeRules(
  'platforms',
  {
    'platforms/missing': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'none is chosen',
          part: '# without strategy.platforms\n',
          says: [
            [
              'strategy',
              'The strategy chooses no platform. Choose at least one on which the audience is.',
              ['Insert "platforms"'],
            ],
          ],
        },
        {
          when: 'the list is empty',
          part: '\nstrategy:\n  platforms: []\n',
          says: [['platforms', 'The strategy chooses no platform. Choose at least one on which the audience is.', []]],
        },
        { when: 'the key is misspelt', part: '# without strategy.platforms\nstrategy:\n  platfroms: []\n', says: [] },
        { when: 'it is a text', part: '\nstrategy:\n  platforms: instagram\n', says: [] },
      ],
    },
    'platforms/no-rationale': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'one has no reason',
          part: plan(`platform: email, ${why}\nplatform: instagram, role: Show it`, growers, reel),
          says: [
            [
              'platform',
              'Nothing says why the campaign is on "instagram". Name what about the audience speaks for it.',
              ['Insert "why"'],
            ],
          ],
        },
        { when: 'the reason is empty', part: plan('platform: instagram, why: ""', growers, reel), says: [] },
      ],
    },
    'platforms/audience-not-there': {
      severities: always('warning'),
      cases: [
        {
          when: 'a platform is chosen for people who are elsewhere, and its items say no more',
          part: plan(
            `platform: linkedin, audience: growers, ${why}\nplatform: instagram, ${why}`,
            growers,
            `${reel}\nid: post, title: A post, platform: linkedin, audience: growers`,
          ),
          says: [
            [
              'linkedin',
              elsewhere('audience "growers" is not', 'linkedin', 'instagram, email'),
              ['Replace by "email"', 'Add "linkedin" to the platforms of audience "growers"'],
            ],
          ],
        },
        {
          when: 'an item is for people who are elsewhere',
          part: plan(
            `platform: linkedin, audience: teachers, ${why}\nplatform: instagram, audience: growers, ${why}`,
            `${growers}\n${teachers}`,
            `${reel}, audience: growers\nid: post, title: A post, platform: linkedin, format: poll, audience: growers`,
          ),
          says: [
            [
              'linkedin',
              elsewhere('audience "growers" is not', 'linkedin', 'instagram, email'),
              ['Add "linkedin" to the platforms of audience "growers"'],
            ],
          ],
        },
        {
          when: 'an item for all is where nobody is',
          part: plan('', `${growers}\n${teachers}`, 'id: clip, title: A clip, platform: tiktok'),
          says: [
            [
              'tiktok',
              elsewhere('none of the 2 audiences is', 'tiktok', 'instagram, email, linkedin'),
              ['Replace by "instagram"', 'Replace by "email"', 'Add "tiktok" to the platforms of audience "growers"'],
            ],
          ],
        },
        {
          when: 'one of the audiences is there',
          part: plan('', `${growers}\n${teachers}`, `${reel}, audience: [teachers, growers]`),
          says: [],
        },
        {
          when: 'one of the audiences does not say where it is',
          part: plan('', `${growers}\nid: cooks, name: Cooks`, 'id: clip, title: A clip, platform: tiktok'),
          says: [],
        },
        {
          when: 'a platform of the audience is misspelt',
          part: plan(
            '',
            'id: growers, name: Renters, platforms: [tik-tok]',
            'id: clip, title: A clip, platform: tiktok',
          ),
          says: [],
        },
        {
          when: 'an audience of the item is unknown',
          part: plan('', growers, 'id: clip, title: A clip, platform: tiktok, audience: [growers, cooks]'),
          says: [],
        },
        {
          when: 'people come to it without being there, as to a poster or a page',
          part: plan(
            '',
            growers,
            'id: poster, title: A poster, platform: ooh\nid: page, title: A page, platform: website',
          ),
          says: [],
        },
        {
          when: 'nothing is known of the platform',
          part: plan('', growers, 'id: note, title: A note, platform: x-allotments'),
          says: [],
        },
      ],
    },
    'platforms/unused': {
      severities: fromHintTo('warning'),
      cases: [
        {
          when: 'nothing is made for one',
          part: plan(`platform: instagram, ${why}\nplatform: x-allotments, ${why}`, growers, reel),
          says: [
            [
              'platform',
              'No content item is made for "x-allotments". Plan one, or take the platform out.',
              ['Plan an item on "x-allotments"', 'Remove "x-allotments" from the strategy'],
            ],
          ],
        },
        {
          when: 'nothing is made for the only one',
          part: plan(`platform: email, ${why}`, growers, reel),
          says: [
            [
              'platform',
              'No content item is made for "email". Plan one, or take the platform out.',
              ['Plan an item on "email"'],
            ],
          ],
        },
        {
          when: 'an item misspells its platform',
          part: plan(`platform: instagram, ${why}`, growers, 'id: reel, title: A reel, platform: instagrm'),
          says: [],
        },
        { when: 'there are no items', part: plan(`platform: instagram, ${why}`, growers, ''), says: [] },
      ],
    },
    'platforms/undeclared': {
      severities: always('warning'),
      cases: [
        {
          when: 'an item, a budget line or a conversation is somewhere else',
          part: plan(
            `platform: email, ${why}`,
            growers,
            `id: mail, title: A mail, platform: email\n${reel}`,
            'budget:\n  currency: GBP\n  lines:\n    - {for: Adverts, amount: 0, platform: facebook}\n',
          ).replace('{owner: nadia}', '{owner: nadia, conversation: [{action: Reply, platform: x-allotments}]}'),
          says: [
            ['instagram', undeclared('instagram', 'email'), ['Add "instagram" to the strategy']],
            ['x-allotments', undeclared('x-allotments', 'email'), ['Add "x-allotments" to the strategy']],
            ['facebook', undeclared('facebook', 'email'), ['Add "facebook" to the strategy']],
          ],
        },
        {
          when: 'many are chosen',
          part: plan(
            ['email', 'facebook', 'x', 'pr'].map((platform) => `platform: ${platform}, ${why}`).join('\n'),
            growers,
            reel,
            '# without budget\n',
          ),
          says: [['instagram', undeclared('instagram', 'one that is'), ['Add "instagram" to the strategy']]],
        },
        { when: 'none is chosen', part: plan('', growers, reel), says: [] },
        { when: 'a chosen one is misspelt', part: plan(`platform: instagrm, ${why}`, growers, reel), says: [] },
        {
          when: 'the item misspells its own',
          part: plan(`platform: instagram, ${why}`, growers, 'id: reel, title: A reel, platform: instagrm'),
          says: [],
        },
      ],
    },
    'platforms/age-minimum': {
      severities: always('error'),
      cases: [
        {
          when: 'all of them are too young for the platform',
          part: plan('', children('{min: 8, max: 11}'), `${reel}\n${reel.replace('id: reel', 'id: second')}`),
          says: [
            [
              '11',
              `Instagram takes nobody below 13, and audience "growers" is 8 to 11. ${parents}`,
              ['Aim at ages 13 to 16'],
            ],
          ],
        },
        {
          when: 'only the oldest age is given, and the platform is chosen for them',
          part: plan(`platform: linkedin, ${why}`, children('{max: 15}'), ''),
          says: [
            [
              '15',
              `LinkedIn takes nobody below 16, and audience "growers" is at most 15. ${parents}`,
              ['Aim at age 16'],
            ],
          ],
        },
        {
          when: 'a law of their country sets a higher age',
          part: plan('', children('{min: 13, max: 15}', ', locations: [AU-NSW]'), reel, '# without governance\n'),
          says: [
            [
              '15',
              `Instagram takes nobody below 16 by the law of Australia, and audience "growers" is 13 to 15. ${parents}`,
              ['Aim at ages 16 to 18'],
            ],
          ],
        },
        {
          when: 'the law holds where the brief says, and nothing speaks against it',
          part: plan('', children('{min: 13, max: 15}'), reel, 'governance:\n  jurisdictions: [GB, AU]\n'),
          says: [
            [
              '15',
              `Instagram takes nobody below 16 by the law of Australia, and audience "growers" is 13 to 15. ${parents}`,
              ['Aim at ages 16 to 18'],
            ],
          ],
        },
        {
          when: 'the law holds in a country where they do not live',
          part: plan(
            '',
            children('{min: 13, max: 15}', ', locations: [GB]'),
            reel,
            'governance:\n  jurisdictions: [GB, AU]\n',
          ),
          says: [],
        },
        {
          when: 'the campaign was over before the law',
          part: `campaign:\n  start: 2025-03-02\n  end: 2025-05-31\n${plan('', children('{min: 13, max: 15}', ', locations: [AU]'), reel, '# without governance\n')}`,
          says: [],
        },
        { when: 'some of them are old enough', part: plan('', children('{min: 8, max: 13}'), reel), says: [] },
        {
          when: 'the platform has no lowest age',
          part: plan('', children('{max: 11}'), 'id: mail, title: A mail, platform: email'),
          says: [],
        },
        {
          when: 'the items are for their parents',
          part: plan(
            `platform: instagram, ${why}`,
            `${children('{max: 11}')}\nid: parents, name: Parents`,
            `${reel}, audience: parents`,
          ),
          says: [],
        },
      ],
    },
  },
  [
    {
      code: 'platforms/missing',
      part: '# without strategy.platforms\n',
      lines: [
        '  platforms:',
        '    - platform: instagram',
        '      why: The audience is there.',
        '    - platform: email',
        '      why: The audience is there.',
      ],
    },
    {
      code: 'platforms/no-rationale',
      part: '\nstrategy:\n  platforms:\n    - platform: instagram # here they are\n      model: paid\n    - {platform: email, why: They read it.}\n',
      lines: ['      why: Two in three of the audience are there every week.'],
    },
    {
      code: 'platforms/audience-not-there',
      part: plan('', `${growers}\n${teachers}`, 'id: clip, title: A clip, platform: tiktok'),
      lines: ['    - {id: clip, title: A clip, platform: instagram}'],
    },
    {
      code: 'platforms/audience-not-there',
      part: plan(`platform: linkedin, audience: growers, ${why}`, growers, reel),
      which: 2,
      lines: ['    - {id: growers, name: Renters, platforms: [instagram, email, linkedin]}'],
    },
    {
      code: 'platforms/unused',
      part: plan(`platform: instagram, ${why}\nplatform: x-allotments, ${why}`, growers, reel),
      lines: [
        '    - id: allotments-post',
        '      title: First item on x-allotments',
        '      platform: x-allotments',
        '      goals:',
        '        - first-harvest',
        '      owner: nadia',
      ],
    },
    {
      code: 'platforms/unused',
      part: '\nstrategy:\n  platforms:\n    - platform: instagram\n      why: They are there.\n    - platform: print\n      why: They keep it.\n    - {platform: email, why: They read it.}\n',
      which: 1,
      lines: [],
    },
    {
      code: 'platforms/undeclared',
      part: '\nstrategy:\n  platforms:\n    - {platform: email, why: They read it.}\n',
      lines: ['    - platform: instagram', '      why: The audience is there.'],
    },
    {
      code: 'platforms/age-minimum',
      part: plan('', children('{min: 8, max: 11}'), reel),
      lines: ['    - {id: growers, name: Pupils, platforms: instagram, age: {min: 13, max: 16}}'],
    },
  ],
);

describe('the lowest age of a platform', () => {
  const young = (platform: string) =>
    completed(plan('', `id: growers, name: Pupils, age: {max: 11}`, `id: note, title: A note, platform: ${platform}`));
  const severityOf = (text: string, facts = new Facts()) =>
    checkText(text, { facts }).findings.find(({ code }) => code === 'platforms/age-minimum')?.severity;

  it('warns at most where nobody has confirmed it', () => {
    assert.deepEqual(
      ['instagram', 'mastodon', 'snapchat', 'email'].map((platform) => severityOf(young(platform))),
      ['error', 'warning', 'warning', undefined],
    );
  });

  it('is known of a platform of the team’s own', () => {
    const own = { id: 'x-allotments', name: 'Allotments', kind: 'social', formats: {}, min_age: 12 };
    assert.equal(severityOf(young('x-allotments'), new Facts({ platforms: [own] })), 'error');
  });
});
