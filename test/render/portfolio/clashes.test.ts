import assert from 'node:assert/strict';
import { clashesOf } from '../../../src/render/portfolio/clashes';
import { day, type Sketch, sketched } from './briefs';

const growers = '{id: growers, name: Balcony growers}';
const post = (platform: string, publish: string, more = '') =>
  `{id: p, title: Post, platform: ${platform}, publish: "${publish}"${more && `, ${more}`}}`;

/** Clashes of two campaigns, in short: `3 Mar instagram Balcony growers: 0 Post, 1 Post`. */
function clashing(...sketches: readonly Sketch[]): string[] {
  return clashesOf(sketches.map(sketched)).map(({ day: on, platform, audiences, posts }) => {
    const who = posts.map(({ campaign, title }) => `${campaign} ${title}`).join(', ');
    return `${on - day(3, 1) + 1} Mar ${platform} ${audiences.join(' + ')}: ${who}`;
  });
}

const spring: Sketch = { name: 'Spring', audience: [growers], content: [post('instagram', '2026-03-03')] };
const summer: Sketch = { ...spring, name: 'Summer' };

const cases: readonly { readonly of: string; readonly briefs: readonly Sketch[]; readonly expected: string[] }[] = [
  {
    of: 'the same audience, platform and day in two campaigns',
    briefs: [spring, summer],
    expected: ['3 Mar instagram Balcony growers: 0 Post, 1 Post'],
  },
  {
    of: 'nothing in one campaign alone',
    briefs: [{ ...spring, content: [...(spring.content ?? []), ...(spring.content ?? [])] }],
    expected: [],
  },
  { of: 'nothing between two files of one campaign', briefs: [spring, { ...spring, name: 'SPRING' }], expected: [] },
  {
    of: 'nothing on different days',
    briefs: [spring, { ...summer, content: [post('instagram', '2026-03-04')] }],
    expected: [],
  },
  {
    of: 'nothing on different platforms',
    briefs: [spring, { ...summer, content: [post('tiktok', '2026-03-03')] }],
    expected: [],
  },
  { of: 'nothing with a closed campaign', briefs: [spring, { ...summer, campaign: 'status: closed' }], expected: [] },
  {
    of: 'days with times as their days',
    briefs: [
      { ...spring, content: [post('instagram', '2026-03-03 09:00')] },
      { ...summer, content: [post('instagram', '2026-03-03T23:00+01:00')] },
    ],
    expected: ['3 Mar instagram Balcony growers: 0 Post, 1 Post'],
  },
  {
    of: 'audiences of one name, whatever their ids and capitals',
    briefs: [spring, { ...summer, audience: ['{id: other, name: balcony Growers}'] }],
    expected: ['3 Mar instagram Balcony growers: 0 Post, 1 Post'],
  },
  {
    of: 'audiences of one id, whatever their names',
    briefs: [spring, { ...summer, audience: ['{id: growers, name: Those who grow food}'] }],
    expected: ['3 Mar instagram Balcony growers: 0 Post, 1 Post'],
  },
  {
    of: 'nothing for other audiences',
    briefs: [spring, { ...summer, audience: ['{id: cooks, name: Cooks}'] }],
    expected: [],
  },
  {
    of: 'nothing for people in other countries, who have the same id',
    briefs: [
      { ...spring, campaign: 'locations: [GB]' },
      { ...summer, audience: ['{id: growers, name: Growers, locations: [DE]}'] },
    ],
    expected: [],
  },
  {
    of: 'people in a part of the same country',
    briefs: [
      { ...spring, campaign: 'locations: [GB]' },
      { ...summer, campaign: 'locations: [GB-SCT]' },
    ],
    expected: ['3 Mar instagram Balcony growers: 0 Post, 1 Post'],
  },
  {
    of: 'nothing for people who read other languages',
    briefs: [
      { ...spring, campaign: 'languages: [en-GB]' },
      { ...summer, campaign: 'languages: [de]' },
    ],
    expected: [],
  },
  {
    of: 'nothing for people of another age',
    briefs: [
      { ...spring, audience: ['{id: growers, name: Young growers, age: {min: 18, max: 24}}'] },
      { ...summer, audience: ['{id: growers, name: Old growers, age: {min: 60}}'] },
    ],
    expected: [],
  },
  {
    of: 'only the audience that an item names',
    briefs: [
      {
        ...spring,
        audience: [growers, '{id: cooks, name: Cooks}'],
        content: [post('instagram', '2026-03-03', 'audience: cooks')],
      },
      summer,
    ],
    expected: [],
  },
  {
    of: 'nothing for an item whose audience is not known',
    briefs: [{ ...spring, content: [post('instagram', '2026-03-03', 'audience: growrs')] }, summer],
    expected: [],
  },
  {
    of: 'two shared audiences as one clash',
    briefs: [
      { ...spring, audience: [growers, '{id: cooks, name: Cooks}'] },
      { ...summer, audience: [growers, '{id: cooks, name: Cooks}'] },
    ],
    expected: ['3 Mar instagram Balcony growers + Cooks: 0 Post, 1 Post'],
  },
  {
    of: 'three campaigns as one clash, and earlier days first',
    briefs: [
      { ...spring, content: [post('instagram', '2026-03-09'), post('email', '2026-03-02')] },
      { ...summer, content: [post('instagram', '2026-03-09'), post('email', '2026-03-02')] },
      { ...spring, name: 'Autumn', content: [post('instagram', '2026-03-09')] },
    ],
    expected: [
      '2 Mar email Balcony growers: 0 Post, 1 Post',
      '9 Mar instagram Balcony growers: 0 Post, 1 Post, 2 Post',
    ],
  },
  {
    of: 'nothing without a platform or without an audience',
    briefs: [
      { ...spring, audience: [] },
      { ...summer, audience: [] },
      { ...summer, name: 'Autumn', content: ['{id: p, title: Post, publish: 2026-03-03}'] },
    ],
    expected: [],
  },
];

describe('clashes between campaigns', () => {
  for (const { of, briefs, expected } of cases) it(`are ${of}`, () => assert.deepEqual(clashing(...briefs), expected));

  it('say where each item stands, and the platform by its name', () => {
    const [clash] = clashesOf([spring, summer].map(sketched));
    assert.equal(clash?.platformName, 'Instagram');
    const { start, end } = clash?.posts[0]?.place ?? { start: 0, end: 0 };
    assert.deepEqual(end - start, 'Post'.length);
  });
});
