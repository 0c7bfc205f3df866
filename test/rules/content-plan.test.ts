import assert from 'node:assert/strict';
import { type Case, content, type Mend, one, says, silent } from './content-parts';
import { mended, seen, severities } from './findings';

const twoGoals = `strategy:
  goals:
    - {id: first-harvest, statement: Sell kits}
    - {id: repeat-buyers, statement: Sell seeds}
`;
const depending = (publish: string, other: string) =>
  content({ more: `publish: ${publish}\ndepends_on: guide` }, { id: 'guide', more: `publish: ${other}` });

const cases: Readonly<Record<string, readonly Case[]>> = {
  'content/no-goal': [
    says(
      'an item names no goal',
      one('text: Hello'),
      'teaser',
      '"teaser" serves no goal. Name one, such as "first-harvest".',
      'Let it serve "first-harvest"',
    ),
    says(
      'there are several goals to choose from',
      twoGoals + one('text: Hello'),
      'teaser',
      '"teaser" serves no goal. Name one, such as "first-harvest".',
      'Let it serve "first-harvest"',
      'Let it serve "repeat-buyers"',
    ),
    says(
      'the list of goals is empty',
      one('goals: []'),
      'teaser',
      '"teaser" serves no goal. Name one, such as "first-harvest".',
    ),
    silent('a goal is named', one('goals: first-harvest')),
    silent('the key is misspelt', one('goal: first-harvest')),
    silent('the key has nothing behind it', one('goals:')),
    silent('the goals themselves cannot be read', `strategy:\n  goals: soon\n${one('text: Hello')}`),
  ],
  'content/no-owner': [
    says(
      'nobody owns an item',
      one('goals: first-harvest'),
      'teaser',
      'Nobody answers for "teaser". Name its owner.',
      'Make "nadia" its owner',
      'Make "sam" its owner',
    ),
    says(
      'there is nobody to propose',
      `# without team\n# without campaign.owner\n${one('goals: first-harvest')}`,
      'teaser',
      'Nobody answers for "teaser". Name its owner.',
      'Make "Name of a person" its owner',
    ),
    silent('the owner is free text', one('owner: Press office')),
    silent('the key is misspelt', one('ower: nadia')),
  ],
  'content/curated-no-source': [
    says(
      'users made it',
      one('origin: user-generated'),
      'teaser',
      '"teaser" is made by users, and nothing says from whom. Give its source or a credit.',
      'Insert "source"',
      'Insert "credit"',
    ),
    says(
      'it was found elsewhere',
      one('origin: curated'),
      'teaser',
      '"teaser" is taken from others, and nothing says from whom. Give its source or a credit.',
      'Insert "source"',
      'Insert "credit"',
    ),
    silent('the maker is named', one('origin: curated\ncredit: Anna')),
    silent('the source is misspelt', one('origin: curated\nsorce: https://growkits.test/a')),
    silent('a partner made it', one('origin: partner')),
    silent('it is their own', one('goals: first-harvest')),
  ],
  'content/dependency-late': [
    says(
      'an item comes before what it depends on',
      depending('2026-03-09 10:00', '2026-03-11 09:00'),
      '2026-03-09 10:00',
      '"teaser" goes out on 2026-03-09 10:00, before "guide" on 2026-03-11 09:00, on which it depends. Move one of them.',
      'Move it to 2026-03-11 10:00',
      'Move what it depends on to 2026-03-09 09:00',
    ),
    says(
      'it comes hours before on the same day',
      depending('2026-03-09 10:00', '2026-03-09 12:00'),
      '2026-03-09 10:00',
      '"teaser" goes out on 2026-03-09 10:00, before "guide" on 2026-03-09 12:00, on which it depends. Move one of them.',
      'Move it to 2026-03-09 12:00',
      'Move what it depends on to 2026-03-09 10:00',
    ),
    silent('both come at once', depending('2026-03-09 10:00', '2026-03-09 10:00')),
    silent('only one of the two has a time', depending('2026-03-09', '2026-03-09 12:00')),
    silent('their clocks cannot be compared', depending('2026-03-09 10:00', '2026-03-09T10:30+01:00')),
    silent('by the same clock it comes after', depending('2026-03-09T10:00+01:00', '2026-03-09T08:30Z')),
    silent(
      'the other has no day',
      content({ more: 'publish: 2026-03-09\ndepends_on: guide' }, { id: 'guide', more: 'notes: Later' }),
    ),
    silent('nobody knows the other', one('publish: 2026-03-09\ndepends_on: [teaser, nobody]')),
  ],
  'content/format-unsupported': [
    says(
      'a format is misspelt',
      one('format: reels'),
      'reels',
      'Instagram has no format "reels". Did you mean "reel"?',
      'Replace by "reel"',
    ),
    says(
      'another platform calls it so',
      one('format: video'),
      'video',
      'Instagram has no format "video". Did you mean "reel"?',
      'Replace by "reel"',
    ),
    says(
      'nothing is like it',
      one('format: billboard'),
      'billboard',
      'Instagram has no format "billboard". It has post, carousel, reel, story, live.',
    ),
    says(
      'the platform has one only',
      one('format: banner', 'tumblr'),
      'banner',
      'Tumblr has no format "banner". It has post only.',
    ),
    silent('the platform has it', one('format: story')),
    silent('it is a format of their own', one('format: x-mosaic')),
    silent('the platform is their own', one('format: reel', 'x-xiaohongshu')),
    silent('the platform is misspelt', one('format: reel', 'instgram')),
  ],
  'content/media-missing': [
    says(
      'a post needs a picture',
      one('goals: first-harvest'),
      'teaser',
      '"teaser" has no media, and a post on Instagram needs a picture or a video.',
      'Insert "media"',
    ),
    says(
      'a reel needs a video',
      one('format: reel'),
      'teaser',
      '"teaser" has no media, and a reel on Instagram needs a video.',
      'Insert "media"',
    ),
    says(
      'a video has none',
      one('format: video', 'youtube'),
      'teaser',
      '"teaser" has no media, and a video on YouTube needs the video itself.',
      'Insert "media"',
    ),
    says(
      'a carousel needs two',
      one('format: carousel'),
      'teaser',
      '"teaser" has no media, and a carousel on Instagram needs at least 2 pictures or videos.',
      'Insert "media"',
    ),
    says(
      'the platform as a whole needs them',
      one('format: story', 'tiktok'),
      'teaser',
      '"teaser" has no media, and a story on TikTok needs a picture or a video.',
      'Insert "media"',
    ),
    silent('the format is live', one('format: live')),
    silent('the platform takes words alone', one('format: post', 'facebook')),
    silent('the format is not known', one('format: mosaic')),
    silent('the media are written in a wrong way', one('media: balcony.jpg')),
    silent('the key is misspelt', one('meda: []')),
  ],
  'content/asset-missing': [
    says(
      'a file is misspelt',
      one('media: [{file: assets/balkony.jpg}]'),
      'assets/balkony.jpg',
      'The file "assets/balkony.jpg" is not there. Did you mean "assets/balcony.jpg"?',
      'Replace by "assets/balcony.jpg"',
    ),
    says(
      'nothing is like it',
      one('media: [{file: "images/kit.jpg"}]'),
      '"images/kit.jpg"',
      'The file "images/kit.jpg" is not there. Paths are seen from the brief.',
    ),
    silent('the file is there', one('media: [{file: assets/sprout.jpg}]')),
    silent('the picture is on the web', one('media: [{file: https://growkits.test/a.jpg}]')),
    silent(
      'the path is one of another machine',
      one('media: [{file: ~/a.jpg}, {file: /srv/a.jpg}, {file: "C:/a.jpg"}]'),
    ),
  ],
};

const strictness: Readonly<Record<string, string>> = {
  'content/no-goal': 'draft hint, review error, approved error, live error, closed hint',
  'content/no-owner': 'draft hint, review hint, approved warning, live warning, closed hint',
  'content/curated-no-source': 'draft warning, review warning, approved error, live error, closed error',
  'content/dependency-late': 'draft error, review error, approved error, live error, closed error',
  'content/format-unsupported': 'draft error, review error, approved error, live error, closed error',
  'content/media-missing': 'draft hint, review hint, approved error, live error, closed hint',
  'content/asset-missing': 'draft warning, review warning, approved warning, live warning, closed warning',
};

const mends: readonly Mend[] = [
  { code: 'content/no-goal', what: 'names the goal', part: one('text: Hello'), lines: ['      goals: first-harvest'] },
  {
    code: 'content/no-goal',
    what: 'names the goal between braces',
    part: 'execution:\n  content:\n    - {id: teaser, title: Teaser, platform: instagram}\n',
    lines: ['    - {id: teaser, title: Teaser, platform: instagram, goals: first-harvest}'],
  },
  {
    code: 'content/no-owner',
    what: 'names an owner',
    part: one('goals: first-harvest'),
    which: 1,
    lines: ['      owner: sam'],
  },
  {
    code: 'content/curated-no-source',
    what: 'names the source',
    part: one('origin: curated\nnotes: Nice'),
    lines: ['      source: https://www.rhs.org.uk/herbs'],
  },
  {
    code: 'content/dependency-late',
    what: 'moves the post, its time kept',
    part: depending('2026-03-09 10:00', '2026-03-11 09:00'),
    lines: ['      publish: 2026-03-11 10:00'],
  },
  {
    code: 'content/dependency-late',
    what: 'moves what comes before, its time kept',
    part: depending('2026-03-09 10:00', '2026-03-11 09:00'),
    which: 1,
    lines: ['      publish: 2026-03-09 09:00'],
  },
  {
    code: 'content/format-unsupported',
    what: 'takes the right format',
    part: one('format: reels'),
    lines: ['      format: reel'],
  },
  {
    code: 'content/media-missing',
    what: 'makes room for a video',
    part: one('format: reel'),
    lines: ['      media:', '        - file: assets/teaser.mp4', '          captions: burned-in'],
    left: ['content/asset-missing The file "assets/teaser.mp4" is not there. Paths are seen from the brief.'],
  },
  {
    code: 'content/asset-missing',
    what: 'takes the file that is there',
    part: one('media: [{file: assets/balkony.jpg}]'),
    lines: ['      media: [{file: assets/balcony.jpg}]'],
  },
];

describe('the rules for what content needs', () => {
  for (const [code, rows] of Object.entries(cases)) {
    describe(code, () => {
      for (const { when, part, says: expected } of rows)
        it(`${expected.length > 0 ? 'speaks' : 'is silent'} when ${when}`, () =>
          assert.deepEqual(seen(code, part), expected));

      it('is as strict as the status asks', () =>
        assert.equal(severities(code, rows[0]?.part ?? ''), strictness[code]));
    });
  }

  describe('mend what they find', () => {
    for (const { code, what, part, which, lines, left = [] } of mends)
      it(`${code} ${what}`, () => assert.deepEqual(mended(code, part, which), { lines, left }));
  });

  it('warn at most where the formats of a platform are not confirmed', () => {
    assert.match(severities('content/format-unsupported', one('format: bilboard', 'ooh')), /live warning/);
    assert.match(severities('content/media-missing', one('format: image', 'reddit')), /live warning/);
  });
});
