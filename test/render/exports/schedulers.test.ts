import { deepStrictEqual } from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { ExportKindId } from '../../../src/render/exports/exporting';
import { briefWith, exported, quoted } from './support';

const bufferColumns = ['Text', 'Image URL', 'Tags', 'Posting Time'];
const publerColumns = [
  'Date',
  'Text',
  'Link(s)',
  'Media URL(s)',
  'Title',
  'Label(s)',
  'Alt text(s)',
  'Comment(s)',
  'Pin board/FB album/Google category',
  'Post subtype',
  'CTA',
  'Reminder',
];

/** The rows of a file, and what is told beside the time zone, which is told of every file. */
function rowsOf(kind: ExportKindId, items: readonly string[], campaign?: string, platform?: string) {
  const { text, notes } = exported(kind, briefWith(items, campaign), { platform });
  const [columns, ...rows]: string[][] = parse(text, { record_delimiter: '\r\n' });
  return { columns, rows, notes: notes.filter((note) => !note.startsWith('Times are those of')) };
}

/** A post that every scheduler takes, with other keys in place of its own. */
function post(more: string, text = 'text: Six herbs'): string {
  return `id: teaser, platform: linkedin, publish: '2026-03-09 18:00', status: approved, ${text}${more === '' ? '' : `, ${more}`}`;
}

const tags = 'Grow where you live';

describe('Buffer export', () => {
  const cases: readonly (readonly [of: string, item: string, row: readonly string[], ...notes: string[]])[] = [
    ['the text alone', post(''), ['Six herbs', '', tags, '2026-03-09 18:00']],
    [
      'link and hashtags, which the text does not hold yet, below the text',
      post(
        "link: 'https://a.test', hashtags: [Grow, '#EAT', grow]",
        `text: ${quoted('Come and #eat!\nAt the market.\n')}`,
      ),
      ['Come and #eat!\nAt the market.\n\nhttps://a.test\n\n#Grow', '', tags, '2026-03-09 18:00'],
    ],
    [
      'a link that the text holds, once',
      post("link: 'https://a.test'", `text: ${quoted('See https://a.test now')}`),
      ['See https://a.test now', '', tags, '2026-03-09 18:00'],
    ],
    [
      'no link where nobody could click it',
      "platform: instagram, publish: '2026-03-09 18:00', status: approved, text: Six herbs, link: 'https://a.test'",
      ['Six herbs', '', tags, '2026-03-09 18:00'],
    ],
    [
      'the campaign and the pillar as tags, their commas aside',
      post('pillar: how-to'),
      ['Six herbs', '', 'Grow where you live,How to begin and go on', '2026-03-09 18:00'],
    ],
    [
      'one picture that has an address',
      post("media: [{url: 'https://a.test/1.jpg'}]"),
      ['Six herbs', 'https://a.test/1.jpg', tags, '2026-03-09 18:00'],
    ],
    [
      'the first picture that it can take, and says that others are left',
      post("media: [{file: a.jpg}, {url: 'https://a.test/film.mp4'}, {url: 'https://a.test/2.PNG'}]"),
      ['Six herbs', 'https://a.test/2.PNG', tags, '2026-03-09 18:00'],
      '1 item has pictures or videos to add in Buffer, which takes one picture with a web address from a file.',
    ],
    [
      "a time of another zone by the campaign's clock",
      "platform: x, publish: '2026-03-29 18:00+05:30', status: approved, text: Six herbs",
      ['Six herbs', '', tags, '2026-03-29 13:30'],
    ],
    [
      'an item that is not approved yet, and says so',
      "platform: x, publish: '2026-03-09 18:00', text: Six herbs",
      ['Six herbs', '', tags, '2026-03-09 18:00'],
      '1 item is not approved yet.',
    ],
    [
      'a time that the clocks skip as the time that they show then',
      "platform: x, publish: '2026-03-29 01:30', status: approved, text: Six herbs",
      ['Six herbs', '', tags, '2026-03-29 02:30'],
      '1 item has a time that the clocks skip that night, and comes later.',
    ],
  ];
  for (const [of, item, row, ...notes] of cases) {
    it(`holds ${of}`, () => deepStrictEqual(rowsOf('buffer', [item]), { columns: bufferColumns, rows: [row], notes }));
  }

  const left: readonly (readonly [item: string, note: string])[] = [
    [
      "platform: email, publish: '2026-03-09 18:00', text: A",
      'is not for a platform that Buffer posts to, and is left out',
    ],
    ["publish: '2026-03-09 18:00', text: A", 'is not for a platform that Buffer posts to, and is left out'],
    [post('format: live'), 'is of a kind that Buffer does not take from a file, and is left out'],
    [post('format: story'), 'is of a kind that Buffer does not take from a file, and is left out'],
    [post('', 'parts: [One, Two]'), 'is of a kind that Buffer does not take from a file, and is left out'],
    ["platform: x, status: published, publish: '2026-03-09 18:00', text: A", 'is published already and is left out'],
    ["platform: x, publish: '2026-03-09 18:00'", 'has no text and is left out'],
    ['platform: x, publish: 2026-03-09, text: A', 'has no date with a time and is left out'],
    ['platform: x, text: A', 'has no date with a time and is left out'],
  ];
  for (const [item, note] of left) {
    it(`leaves out and says so: ${item}`, () => {
      deepStrictEqual(rowsOf('buffer', [item]), { columns: bufferColumns, rows: [], notes: [`1 item ${note}.`] });
    });
  }

  const two = [post(''), "platform: x, publish: '2026-03-10 18:00', status: approved, text: Second"];

  it('says that all posts of a file go to the same channels', () => {
    deepStrictEqual(rowsOf('buffer', two).notes, [
      'The file holds posts for LinkedIn and X, and Buffer posts all of a file to the channels you choose: export one platform at a time.',
    ]);
  });

  it('holds the posts of one platform where one is chosen', () => {
    deepStrictEqual(rowsOf('buffer', two, undefined, 'x'), {
      columns: bufferColumns,
      rows: [['Second', '', tags, '2026-03-10 18:00']],
      notes: [],
    });
  });

  it('says whose time it is', () => {
    deepStrictEqual(exported('buffer', briefWith([post('')])).notes, [
      'Times are those of Europe/London: set the channels in Buffer to this time zone first.',
    ]);
    deepStrictEqual(exported('buffer', briefWith([post('')], 'brand: Grow Kits')).notes, [
      'The brief names no time zone: Buffer will read the times by the clock of each channel.',
    ]);
  });

  it('says when there are more posts than Buffer takes', () => {
    deepStrictEqual(rowsOf('buffer', Array(101).fill(post(''))).notes, [
      'Buffer takes at most 100 posts from one file.',
    ]);
  });
});

describe('Publer export', () => {
  /** The cells of a row that hold something, by column. */
  function cellsOf(item: string) {
    const { columns, rows, notes } = rowsOf('publer', [item]);
    deepStrictEqual(columns, publerColumns);
    const filled = rows.map((row) => publerColumns.flatMap((name, at) => (row[at] ? [[name, row[at]]] : [])));
    return { posts: filled.map((cells) => Object.fromEntries(cells)), notes };
  }
  const usual = { Date: '2026-03-09 18:00', Text: 'Six herbs', 'Label(s)': tags };

  const cases: readonly (readonly [of: string, item: string, cells: object, ...notes: string[]])[] = [
    ['the text alone', post(''), usual],
    ['the link in its column', post("link: 'https://a.test'"), { ...usual, 'Link(s)': 'https://a.test' }],
    ['no link twice', post("link: 'https://a.test'", "text: 'https://a.test'"), { ...usual, Text: 'https://a.test' }],
    ['hashtags below the text', post('hashtags: [Grow]'), { ...usual, Text: 'Six herbs\n\n#Grow' }],
    ['the title of a video', post('subject: How to sow'), { ...usual, Title: 'How to sow' }],
    ['what kind of post it is', post('format: reel'), { ...usual, 'Post subtype': 'reel' }],
    [
      'pictures with their descriptions, each in its place',
      post("media: [{url: 'https://a.test/1,2.jpg'}, {url: 'https://a.test/3.jpg', alt_text: 'Pots || herbs'}]"),
      {
        ...usual,
        'Media URL(s)': 'https://a.test/1%2C2.jpg,https://a.test/3.jpg',
        'Alt text(s)': ' || Pots | | herbs',
      },
    ],
    [
      'a picture without an address not at all, and says so',
      post('media: [{file: a.jpg, alt_text: Pots}]'),
      usual,
      '1 item has pictures or videos without a web address, to be added in Publer.',
    ],
    [
      'a thread as a post and its follow-ups',
      "platform: x, status: approved, publish: '2026-03-09 18:00', parts: [One, Two, Three]",
      { ...usual, Text: 'One', 'Comment(s)': 'Two || Three' },
    ],
    ['pillars as labels', post('pillar: how-to'), { ...usual, 'Label(s)': `${tags},How to begin and go on` }],
  ];
  for (const [of, item, cells, ...notes] of cases) {
    it(`holds ${of}`, () => deepStrictEqual(cellsOf(item), { posts: [cells], notes }));
  }

  it('leaves out a thread where follow-ups would be comments', () => {
    deepStrictEqual(cellsOf(post('', 'parts: [One, Two]')), {
      posts: [],
      notes: ['1 item is of a kind that Publer does not take from a file, and is left out.'],
    });
  });
});
