import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

interface Item {
  readonly id?: string;
  readonly platform?: string;
  /** The other lines of the item. */
  readonly more: string;
}

const item = ({ id = 'teaser', platform = 'instagram', more }: Item) => `
    - id: ${id}
      title: The kit is here
      platform: ${platform}
${more
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}`;
const content = (...items: readonly Item[]) => `execution:\n  content:${items.map(item).join('')}\n`;
const one = (more: string, platform = 'instagram') => content({ more, platform });
const twoGoals = `strategy:
  goals:
    - {id: first-harvest, statement: Sell kits}
    - {id: repeat-buyers, statement: Sell seeds}
`;
const depending = (publish: string, other: string) =>
  content({ more: `publish: ${publish}\ndepends_on: guide` }, { id: 'guide', more: `publish: ${other}` });
const sentences = (count: number, sentence = 'Grow it.') => Array(count).fill(sentence).join(' ');
const copy = 'How many herbs fit on one metre of balcony? More than you would think. Order your kit now.';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const silent = (when: string, part: string): Case => ({ when, part, says: [] });
const says = (when: string, part: string, marked: string, message: string, ...fixes: string[]): Case => ({
  when,
  part,
  says: [{ marked, message, fixes }],
});

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
  'content/too-many-hashtags': [
    says(
      'the list is too long',
      one('hashtags: [a, b, c, d, e, f]'),
      'hashtags',
      '"teaser" has 6 hashtags, and Instagram allows 5 since December 2025. Keep the best 5.',
      'Keep the first 5',
    ),
    says(
      'those of the list come on top of those in the text',
      one('text: "One #more"\nhashtags: [topic]', 'threads'),
      'hashtags',
      '"teaser" has 2 hashtags, and Threads allows 1. Keep the best one.',
      'Remove these hashtags',
    ),
    says(
      'all of them are in the text',
      one('text: "One #topic and #more"', 'threads'),
      'text',
      '"teaser" has 2 hashtags, and Threads allows 1. Keep the best one.',
    ),
    says(
      'the platform has none',
      one('hashtags: [topic]', 'reddit'),
      'hashtags',
      '"teaser" has 1 hashtag, and Reddit does not use them. Leave them out.',
      'Remove these hashtags',
    ),
    silent('some are there twice', one('hashtags: [a, b, c, d, "#E", "#A"]\ntext: "Hi #b"')),
    silent('a # begins no hashtag', one('hashtags: [a, b, c, d, e]\ntext: "C# at https://a.test/#top is #1, &#39;"')),
    silent('no limit is known', one('hashtags: [a, b, c, d, e, f, g, h]', 'x')),
  ],
  'content/link-not-clickable': [
    says(
      'an address is in a caption',
      one('text: Read https://growkits.test/guide. Now'),
      'https://growkits.test/guide',
      'Nobody can click a link in the text of a post on Instagram. Put the address under "link" and write "link in bio".',
      'Write "link in bio" and put the address under "link"',
    ),
    silent('the format has links', one('format: story\ntext: Read https://growkits.test/guide')),
    silent('the platform has links', one('text: Read https://growkits.test/guide', 'facebook')),
    silent('the format is not known', one('format: mosaic\ntext: Read https://growkits.test/guide')),
    silent('there is no address', one('text: "See: //growkits, or www"')),
  ],
  'content/text-too-long': [
    says(
      'a caption is too long',
      one(`text: ${sentences(300)}`),
      sentences(300),
      'The text of "teaser" is 2,699 characters long, and Instagram takes 2,200 (Postiz, a publishing tool, 2026-08-21).',
      'Cut it after "… Grow it. Grow"',
    ),
    says(
      'a post for X is too long',
      one(`text: ${sentences(40)}`, 'x'),
      sentences(40),
      'The text of "teaser" is 359 characters long, and X takes 280 (X documentation, 2026-08-22). A link counts as 23 there, an emoji as 2.',
      'Split it into a thread of 2',
      'Cut it after "… it. Grow it."',
    ),
    says(
      'a part of a thread is too long',
      one(`format: thread\nparts:\n  - One\n  - ${sentences(40)}`, 'bluesky'),
      sentences(40),
      'Part 2 of "teaser" is 359 characters long, and Bluesky takes 300 (Bluesky lexicon, 2026-08-20).',
      'Cut it after "… it. Grow it."',
    ),
    says(
      'the title of a video is too long',
      one(`subject: ${sentences(12)}`, 'youtube'),
      sentences(12),
      'The subject of "teaser" is 107 characters long, and YouTube takes 100 (YouTube Data API, 2026-08-21).',
      'Cut it after "… it. Grow it."',
    ),
    says(
      'a block of several lines is too long',
      one(`text: |\n  ${sentences(20)}\n  ${sentences(20)}`, 'x'),
      'text',
      'The text of "teaser" is 359 characters long, and X takes 280 (X documentation, 2026-08-22). A link counts as 23 there, an emoji as 2.',
      'Split it into a thread of 2',
      'Cut it after "… it. Grow it."',
    ),
    says(
      'inboxes cut the subject of a mail',
      one(`subject: ${sentences(8)}`, 'email'),
      sentences(8),
      'The subject of "teaser" is 71 characters long, and inboxes show about 60 (general knowledge, 2026-11-21).',
      'Cut it after "… Grow it. Grow"',
    ),
    says(
      'an emoji makes a text message too long',
      one(`text: ${sentences(8, 'Grow ❤.')} now and then`, 'sms'),
      `${sentences(8, 'Grow ❤.')} now and then`,
      'The text of "teaser" is 76 characters long, and SMS takes 70 (general knowledge, 2026-11-21). An emoji or a letter that the SMS alphabet lacks makes less fit.',
      'Cut it after "… Grow ❤. now"',
    ),
    silent('a long address counts little', one(`text: https://growkits.com/${'a'.repeat(300)}`, 'x')),
    silent('a block ends with empty lines', one(`text: |+\n  ${'a'.repeat(280)}\n\n\n\nnotes: Done`, 'x')),
    silent('the format has no limit', one(`format: article\ntext: ${sentences(40)}`, 'x')),
    silent('the format is not known', one(`format: mosaic\ntext: ${sentences(40)}`, 'x')),
    silent('the platform is their own', one(`text: ${sentences(400)}`, 'x-xiaohongshu')),
  ],
  'content/same-copy': [
    says(
      'a mail says what a post says',
      content({ more: `text: ${copy}` }, { id: 'mail', platform: 'email', more: `text: ${copy}` }),
      'mail',
      '"mail" says nearly word for word what "teaser" on Instagram says. Write it anew for Email.',
    ),
    says(
      'one word of ten is another',
      content(
        { more: `text: ${copy}` },
        { id: 'mail', platform: 'email', more: `text: ${copy.replace('would', 'may')}` },
      ),
      'mail',
      '"mail" says nearly word for word what "teaser" on Instagram says. Write it anew for Email.',
    ),
    silent(
      'three words of seventeen are others',
      content(
        { more: `text: ${copy}` },
        { id: 'mail', platform: 'email', more: `text: ${copy.replace('Order your kit', 'Get the box')}` },
      ),
    ),
    silent('both are on one platform', content({ more: `text: ${copy}` }, { id: 'again', more: `text: ${copy}` })),
    silent(
      'they share a short call only',
      content({ more: 'text: Out now, everyone' }, { id: 'mail', platform: 'email', more: 'text: Out now, everyone' }),
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
  'content/too-many-hashtags': 'draft warning, review warning, approved warning, live warning, closed warning',
  'content/link-not-clickable': 'draft warning, review warning, approved warning, live warning, closed warning',
  'content/text-too-long': 'draft error, review error, approved error, live error, closed error',
  'content/same-copy': 'draft warning, review warning, approved warning, live warning, closed warning',
};

interface Mend {
  readonly code: string;
  readonly what: string;
  readonly part: string;
  readonly which?: number;
  readonly lines: readonly string[];
  readonly left?: readonly string[];
}

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
  {
    code: 'content/too-many-hashtags',
    what: 'keeps the first of a list in brackets',
    part: one('hashtags: [a, b, c, d, "#e", f, g] # all'),
    lines: ['      hashtags: [a, b, c, d, "#e"] # all'],
  },
  {
    code: 'content/link-not-clickable',
    what: 'puts the address under link',
    part: one('text: Read https://growkits.test/guide. Now'),
    lines: ['      text: Read link in bio. Now', '      link: https://growkits.test/guide'],
  },
  {
    code: 'content/link-not-clickable',
    what: 'keeps the link that is there',
    part: one(
      'link: https://growkits.test/kit\ntext: |-\n  Read (www.growkits.test/guide)\n  or https://growkits.test/b!',
    ),
    lines: ['        Read (link in bio)', '        or link in bio!'],
  },
  {
    code: 'content/text-too-long',
    what: 'splits a post into a thread of whole sentences',
    part: one(`format: post\ntext: >-\n  ${sentences(20)}\n  ${sentences(20)}\nnotes: Done`, 'x'),
    lines: ['      format: thread', '      parts:', `        - ${sentences(31)}`, `        - ${sentences(9)}`],
  },
  {
    code: 'content/text-too-long',
    what: 'keeps the lines of a post in a thread',
    part: one(`text: |\n  ${sentences(20)}\n\n  - One\n  ${sentences(20)}`, 'x'),
    lines: [
      '      format: thread',
      '      parts:',
      '        - |-',
      `          ${sentences(20)}`,
      '          - One',
      `          ${sentences(10)}`,
      `        - ${sentences(10)}`,
    ],
  },
  {
    code: 'content/text-too-long',
    what: 'cuts a text in quotes where it is',
    part: one(`subject: "${sentences(11)} Now, \\"and\\" then" # title`, 'youtube'),
    lines: [`      subject: "${sentences(11)}" # title`],
  },
];

describe('the content rules', () => {
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

  it('warn at most where a limit or a list of formats is not confirmed', () => {
    const cases = {
      'content/text-too-long': one(`text: ${sentences(30)}`, 'sms'),
      'content/format-unsupported': one('format: bilboard', 'ooh'),
      'content/media-missing': one('format: image', 'reddit'),
    };
    for (const [code, part] of Object.entries(cases)) assert.match(severities(code, part), /live warning/);
  });
});
