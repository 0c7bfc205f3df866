import assert from 'node:assert/strict';
import { checkText } from '../../src/check';
import { Facts } from '../../src/format/facts';
import { completed } from './complete';
import { type Case, content, type Mend, one, says, sentences, silent } from './content-parts';
import { mended, seen, severities } from './findings';

const copy = 'How many herbs fit on one metre of balcony? More than you would think. Order your kit now.';

const cases: Readonly<Record<string, readonly Case[]>> = {
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
  'content/too-many-hashtags': 'draft warning, review warning, approved warning, live warning, closed warning',
  'content/link-not-clickable': 'draft warning, review warning, approved warning, live warning, closed warning',
  'content/text-too-long': 'draft error, review error, approved error, live error, closed error',
  'content/same-copy': 'draft warning, review warning, approved warning, live warning, closed warning',
};

const mends: readonly Mend[] = [
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

describe('the rules for copy', () => {
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

  it('warn at most where a limit is not confirmed', () => {
    assert.match(severities('content/text-too-long', one(`text: ${sentences(30)}`, 'sms')), /live warning/);
  });
});

describe('a limit that the project sets itself', () => {
  it('names the project, not a source for what the platform takes', () => {
    const facts = new Facts({
      platforms: [{ id: 'x', formats: { post: { text: { max: 20, count: 'graphemes', own: true } } } }],
    });
    const text = completed(
      'execution:\n  content:\n    - id: teaser\n      title: Teaser\n      platform: x\n      format: post\n      goals: first-harvest\n      text: How many herbs fit on one metre?\n',
    );
    const messages = checkText(text, { facts }).findings.flatMap(({ code, message }) =>
      code === 'content/text-too-long' ? [message] : [],
    );
    assert.deepEqual(messages, [
      'The text of "teaser" is 32 characters long, and X takes 20 (this project\'s config).',
    ]);
  });
});
