import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

interface Item {
  readonly id?: string;
  readonly platform?: string;
  readonly publish?: string;
  readonly title?: string;
}

const item = ({ id = 'teaser', platform = 'instagram', publish, title = 'The kit is here' }: Item) => `
    - id: ${id}
      title: ${title}
      platform: ${platform}${publish === undefined ? '' : `\n      publish: ${publish}`}`;
const content = (...items: readonly Item[]) => `execution:\n  content:${items.map(item).join('')}\n`;
const posts = (...days: readonly string[]) =>
  content(...days.map((publish, index) => ({ id: `post-${index + 1}`, publish })));
const titled = (title: string) => content({ title });
const campaign = (start: string, end: string) => `campaign:\n  start: ${start}\n  end: ${end}\n`;
const cadence = (words: string) =>
  `strategy:\n  platforms:\n    - {platform: instagram, role: Show, why: There, cadence: ${words}}\n`;
const inMarch = campaign('2026-03-02', '2026-03-29');

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
const wrongDay = (when: string, title: string, marked: string, message: string, right: string) =>
  says(when, titled(title), marked, `${message} Correct the weekday or the date.`, `Change it to "${right}"`);

const cases: Readonly<Record<string, readonly Case[]>> = {
  'schedule/end-before-start': [
    says(
      'the campaign runs backwards',
      campaign('2026-05-31', '2026-03-02'),
      '2026-03-02',
      'The campaign ends on 2026-03-02, before it starts on 2026-05-31. Swap the two, or correct one.',
      'Swap the two days',
    ),
    says(
      'a phase does',
      'campaign:\n  phases:\n    - {id: launch, name: Launch, start: 2026-03-29, end: "2026-03-02"}\n',
      '"2026-03-02"',
      'Phase "launch" ends on 2026-03-02, before it starts on 2026-03-29. Swap the two, or correct one.',
      'Swap the two days',
    ),
    silent('it lasts one day', campaign('2026-03-02', '2026-03-02')),
    silent('a day cannot be read', campaign('31/05/2026', '2026-03-02')),
    silent('there is no end', '# without campaign.end\ncampaign:\n  start: 2026-03-02\n'),
  ],
  'schedule/outside-campaign': [
    says(
      'an item comes before the campaign',
      posts('2025-03-09 18:00'),
      '2025-03-09 18:00',
      '"post-1" goes out on 2025-03-09, before the campaign starts on 2026-03-02. Move the one or the other.',
      'Move it to 2026-03-02 18:00',
      'Stretch the campaign to 2025-03-09',
    ),
    says(
      'an item comes after the campaign, which has no start',
      `# without campaign.start\n${posts('2026-06-01')}`,
      '2026-06-01',
      '"post-1" goes out on 2026-06-01, after the campaign has ended on 2026-05-31. Move the one or the other.',
      'Move it to 2026-05-31',
      'Stretch the campaign to 2026-06-01',
    ),
    silent('it goes out on the first or last day', posts('2026-03-02', '2026-05-31 23:59')),
    silent('by another clock it is still the last day', posts('2026-06-01T00:30+02:00')),
    silent('the campaign runs backwards', campaign('2026-05-31', '2026-03-02') + posts('2026-09-09')),
    silent('the campaign has no days', `# without campaign.start\n# without campaign.end\n${posts('2026-09-09')}`),
  ],
  'schedule/no-timezone': [
    says(
      'a time has no zone',
      `# without campaign.timezone\n${posts('2026-03-09', '2026-03-09 18:00', '2026-03-10 19:00')}`,
      'campaign',
      '"post-2" goes out at 18:00, and nobody can tell by which clock. Give the campaign a time zone.',
      'Insert "timezone"',
    ),
    silent('all times say it', `# without campaign.timezone\n${posts('2026-03-09T18:00Z', '2026-03-10 18:00+01:00')}`),
    silent('there are only days', `# without campaign.timezone\n${posts('2026-03-09')}`),
    silent('the zone is misspelt', `campaign:\n  timezone: Europe/Londn\n${posts('2026-03-09 18:00')}`),
    silent(
      'the key is misspelt',
      `# without campaign.timezone\ncampaign:\n  time_zone: Europe/London\n${posts('2026-03-09 18:00')}`,
    ),
  ],
  'schedule/weekday-mismatch': [
    wrongDay(
      'it stands before the date',
      'Day 1, Monday 17 February 2026',
      'Monday',
      '2026-02-17 is a Tuesday, not a Monday.',
      'Tuesday',
    ),
    wrongDay('it is short', 'On Mon., 17 Feb 2026', 'Mon', '2026-02-17 is a Tuesday, not a Monday.', 'Tue'),
    wrongDay('it is in capitals', 'SUNDAY 2026-03-14', 'SUNDAY', '2026-03-14 is a Saturday, not a Sunday.', 'SATURDAY'),
    wrongDay(
      'it stands in brackets behind the date',
      'March 14th, 2026 (Sunday)',
      'Sunday',
      '2026-03-14 is a Saturday, not a Sunday.',
      'Saturday',
    ),
    wrongDay(
      'the date comes with "the"',
      'Sunday, the 14th of March 2026',
      'Sunday',
      '2026-03-14 is a Saturday, not a Sunday.',
      'Saturday',
    ),
    wrongDay(
      'a line ends between the two',
      '>-\n        See you on Sunday,\n        14 March 2026',
      'Sunday',
      '2026-03-14 is a Saturday, not a Sunday.',
      'Saturday',
    ),
    silent('they agree', titled('Saturday 14 March 2026, SAT 2026-03-14, 14 March 2026 (Sat)')),
    silent('the date has no year', titled('Sunday 14 March')),
    silent('it belongs to other days', titled('From 13 March 2026, Monday to Friday 13 March 2026')),
    silent('it is another word', titled('We sat 14 March 2026, and The Sun, 14 March 2026, wrote of it')),
    silent('it is not of the text', `${titled('The kit is here')}    # Sunday 14 March 2026\n`),
  ],
  'schedule/gap': [
    says(
      'nothing comes between two items',
      inMarch + cadence('weekly') + posts('2026-03-05', '2026-03-26 18:00'),
      '2026-03-26 18:00',
      'Nothing goes out on Instagram for 21 days, from 2026-03-05 to 2026-03-26, and the plan is "weekly". Fill the gap, or plan less.',
      'Plan an item for 2026-03-15',
    ),
    says(
      'nothing comes before the first',
      inMarch + cadence('weekly') + posts('2026-03-25'),
      '2026-03-25',
      'Nothing goes out on Instagram for 23 days, from 2026-03-02 to 2026-03-25, and the plan is "weekly". Fill the gap, or plan less.',
      'Plan an item for 2026-03-13',
    ),
    says(
      'nothing comes after the last, which is written first',
      inMarch + cadence('3 per week') + posts('2026-03-08', '2026-03-06', '2026-03-04'),
      '2026-03-08',
      'Nothing goes out on Instagram for 21 days, from 2026-03-08 to 2026-03-29, and the plan is "3 per week". Fill the gap, or plan less.',
      'Plan an item for 2026-03-18',
    ),
    silent('twice the cadence passes and no more', inMarch + cadence('weekly') + posts('2026-03-05', '2026-03-19')),
    silent(
      'an item without a day may fill it',
      inMarch + cadence('weekly') + content({ publish: '2026-03-25' }, { id: 'later' }),
    ),
    silent(
      'nothing is planned there yet',
      inMarch + cadence('weekly') + content({ platform: 'email', publish: '2026-03-25' }),
    ),
    silent('the cadence cannot be read', inMarch + cadence('often') + posts('2026-03-25')),
    silent('no cadence was promised', inMarch + posts('2026-03-25')),
    silent(
      'the campaign has no days',
      `# without campaign.start\n# without campaign.end\n${cadence('daily')}${posts('2026-03-25')}`,
    ),
  ],
};

const strictness: Readonly<Record<string, string>> = {
  'schedule/end-before-start': 'draft error, review error, approved error, live error, closed error',
  'schedule/outside-campaign': 'draft warning, review warning, approved warning, live warning, closed warning',
  'schedule/no-timezone': 'draft hint, review warning, approved warning, live warning, closed hint',
  'schedule/weekday-mismatch': 'draft warning, review warning, approved warning, live warning, closed warning',
  'schedule/gap': 'draft hint, review warning, approved warning, live warning, closed hint',
};

interface Mend {
  readonly code: string;
  readonly part: string;
  readonly which?: number;
  readonly lines: readonly string[];
}

const mends: readonly Mend[] = [
  {
    code: 'schedule/end-before-start',
    part: 'campaign:\n  phases:\n    - {id: launch, name: Launch, start: 2026-03-29, end: "2026-03-02"}\n',
    lines: ['    - {id: launch, name: Launch, start: "2026-03-02", end: 2026-03-29}'],
  },
  { code: 'schedule/outside-campaign', part: posts('2025-03-09 18:00'), lines: ['      publish: 2026-03-02 18:00'] },
  { code: 'schedule/outside-campaign', part: posts('2026-06-09 18:00'), which: 1, lines: ['  end: 2026-06-09'] },
  {
    code: 'schedule/no-timezone',
    part: `# without campaign.timezone\ncampaign:\n  locations: [DE, AT]\n${posts('2026-03-09 18:00')}`,
    lines: ['  timezone: Europe/Berlin'],
  },
  {
    code: 'schedule/weekday-mismatch',
    part: titled('Monday 17 February 2026'),
    lines: ['      title: Tuesday 17 February 2026'],
  },
  {
    code: 'schedule/gap',
    part: inMarch + cadence('weekly') + posts('2026-03-05', '2026-03-26'),
    lines: [
      '    - id: instagram-2026-03-15',
      '      title: Something for Instagram',
      '      goals:',
      '        - first-harvest',
      '      owner: nadia',
      '      publish: 2026-03-15',
    ],
  },
];

describe('the schedule rules', () => {
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
    for (const { code, part, which, lines } of mends)
      it(`${code}: ${lines[0]?.trim()}`, () => assert.deepEqual(mended(code, part, which), { lines, left: [] }));
  });
});
