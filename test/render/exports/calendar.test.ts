import { deepStrictEqual, match, notStrictEqual, strictEqual } from 'node:assert/strict';
import ICAL from 'ical.js';
import { briefWith, exported, quoted } from './support';

/** The events of a calendar as a reader of its own understands them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function eventsOf(items: readonly string[], campaign?: string) {
  return eventsIn(exported('ics', briefWith(items, campaign)).text);
}

/** When an event begins: an instant in UTC, `floating` for a time without a zone, or a day. */
function startOf({
  startDate,
}: {
  startDate: { isDate: boolean; zone: unknown; toString(): string; toJSDate(): Date };
}) {
  if (startDate.isDate) return startDate.toString();
  if (startDate.zone === ICAL.Timezone.localTimezone) return `${startDate.toString()} floating`;
  return startDate.toJSDate().toISOString();
}

interface TimeCase {
  readonly of: string;
  readonly publish: string;
  readonly zone?: string;
  readonly start: string;
  readonly notes?: readonly string[];
}

const skipped = ['1 item has a time that the clocks skip that night, and comes later.'];
const twice = ['1 item has a time that comes twice that night; the first is meant.'];
const zoneless = [
  "1 item has a time but the brief names no time zone, so that it shows at that time by every reader's clock.",
];

const timeCases: readonly TimeCase[] = [
  { of: 'a winter day', publish: '2026-03-28 18:00', start: '2026-03-28T18:00:00.000Z' },
  { of: 'the day on which clocks go forward', publish: '2026-03-29 18:00', start: '2026-03-29T17:00:00.000Z' },
  { of: 'the minute before they do', publish: '2026-03-29 00:59', start: '2026-03-29T00:59:00.000Z' },
  { of: 'a time they skip', publish: '2026-03-29 01:30', start: '2026-03-29T01:30:00.000Z', notes: skipped },
  { of: 'the first time after it', publish: '2026-03-29 02:00', start: '2026-03-29T01:00:00.000Z' },
  { of: 'a time that comes twice', publish: '2026-10-25 01:30', start: '2026-10-25T00:30:00.000Z', notes: twice },
  { of: 'the first time after that', publish: '2026-10-25 02:00', start: '2026-10-25T02:00:00.000Z' },
  {
    of: 'a time that comes twice west of Greenwich',
    publish: '2026-11-01 01:30',
    zone: 'America/New_York',
    start: '2026-11-01T05:30:00.000Z',
    notes: twice,
  },
  {
    of: 'half an hour that is skipped',
    publish: '2026-10-04 02:15',
    zone: 'Australia/Lord_Howe',
    start: '2026-10-03T15:45:00.000Z',
    notes: skipped,
  },
  {
    of: 'a midnight that is skipped',
    publish: '2026-04-24 00:00',
    zone: 'Africa/Cairo',
    start: '2026-04-23T22:00:00.000Z',
    notes: skipped,
  },
  { of: 'a zone of its own', publish: '2026-03-28T18:00+05:30', start: '2026-03-28T12:30:00.000Z' },
  { of: 'UTC', publish: '2026-03-29 18:00Z', start: '2026-03-29T18:00:00.000Z' },
  { of: 'a day without a time', publish: '2026-03-29', start: '2026-03-29' },
  {
    of: 'no zone at all',
    publish: '2026-03-29 18:00',
    zone: 'Mars/Phobos',
    start: '2026-03-29T18:00:00 floating',
    notes: zoneless,
  },
  {
    of: 'a zone of its own in a campaign without one',
    publish: '2026-03-29 18:00+02:00',
    zone: 'Mars/Phobos',
    start: '2026-03-29T16:00:00.000Z',
  },
];

describe('calendar export: the instant of', () => {
  for (const { of, publish, zone = 'Europe/London', start, notes = [] } of timeCases) {
    it(of, () => {
      const brief = briefWith([`id: teaser, publish: '${publish}'`], `timezone: ${zone}`);
      const { text, notes: told } = exported('ics', brief);
      deepStrictEqual({ start: eventsIn(text).map(startOf), notes: told }, { start: [start], notes });
    });
  }
});

const wholeCampaign = `campaign:
  name: Grow, where you live
  timezone: Europe/London
  phases:
    - {id: launch, name: Launch, start: 2026-03-02, end: 2026-03-08, purpose: Be known}
    - {id: open, name: Open end, start: 2026-03-09}
    - {id: back, name: Backwards, start: 2026-03-09, end: 2026-03-01}
strategy:
  goals:
    - id: harvest
      statement: Sell 3,000 kits
      metrics: [{metric: orders, by: 2026-05-31}, {metric: sales, by: 2026-05-31}, {metric: reach, by: soon}]
team: [{id: nadia, name: Nadia Reyes}]
execution:
  content:
    - id: teaser
      title: Teaser
      platform: instagram
      format: reel
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: |
        First line, with a comma; and more
        Second line
      hashtags: [Grow]
      link: https://growkits.test/kit?a=1&b=2
      approval: {approver: nadia, due: 2026-03-06}
      notes: Bring the pots
    - {id: undated, title: Undated}
    - {id: cleared, title: Cleared, publish: 2026-03-10, approval: {approver: nadia, due: 2026-03-06, approved_on: 2026-03-01}}
governance:
  approvals: [{stage: legal, approver: nadia, due: 2026-03-05}]
`;

describe('calendar export', () => {
  it('holds phases, content, open approvals and the days of targets', () => {
    const { text, notes } = exported('ics', wholeCampaign);
    const shown = eventsIn(text).map((event) => [event.summary, startOf(event), event.endDate.toString()]);
    deepStrictEqual(shown, [
      ['Phase: Launch', '2026-03-02', '2026-03-09'],
      ['Instagram: Teaser', '2026-03-09T18:00:00.000Z', '2026-03-09T18:30:00Z'],
      ['Cleared', '2026-03-10', '2026-03-11'],
      ['Approval due: Teaser', '2026-03-06', '2026-03-07'],
      ['Approval due: legal', '2026-03-05', '2026-03-06'],
      ['Target day: Sell 3,000 kits', '2026-05-31', '2026-06-01'],
    ]);
    deepStrictEqual(notes, [
      '1 item has no date and is not in the calendar.',
      '2 phases do not say when they begin and end and are not in the calendar.',
    ]);
  });

  it('tells what an item is, in words that read as the author wrote them', () => {
    const teaser = eventsIn(exported('ics', wholeCampaign).text)[1];
    strictEqual(
      teaser?.description,
      'Time: 18:00 Europe/London\nFormat: reel\nOwner: Nadia Reyes\nStatus: approved\n\n' +
        'First line, with a comma; and more\nSecond line\n\n#Grow\n\nhttps://growkits.test/kit?a=1&b=2\n\nNotes: Bring the pots',
    );
    const { component } = teaser;
    const property = (name: string) => component.getFirstPropertyValue(name);
    deepStrictEqual(
      [property('url'), property('status'), property('transp')],
      ['https://growkits.test/kit?a=1&b=2', 'CONFIRMED', 'TRANSPARENT'],
    );
  });

  it('is called as the campaign, by the standard name and the one that everybody reads', () => {
    const lines = exported('ics', wholeCampaign).text.split('\r\n');
    deepStrictEqual(
      lines.filter((line) => /NAME:/.test(line)),
      ['NAME:Grow\\, where you live', 'X-WR-CALNAME:Grow\\, where you live'],
    );
  });

  it('is the same to the byte on the same day, and keeps its names on another, whatever moves', () => {
    const first = exported('ics', wholeCampaign).text;
    strictEqual(exported('ics', wholeCampaign).text, first);
    const moved = wholeCampaign.replace('2026-03-09 18:00', '2026-03-11 09:00').replace('title: Teaser', 'title: New');
    const later = exported('ics', moved, { today: '2026-03-02' }).text;
    notStrictEqual(later, first);
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);
    deepStrictEqual(uids(later), uids(first));
  });

  it('tells everything by a name of its own, also where ids come twice, are missing or stand in another campaign', () => {
    const items = [
      'id: a, publish: 2026-03-02',
      'id: a, publish: 2026-03-03',
      'publish: 2026-03-04',
      'publish: 2026-03-05',
    ];
    const texts = [briefWith(items), briefWith(items).replace('Grow where you live', 'Another')];
    const uids = texts.flatMap((text) => eventsIn(exported('ics', text).text).map(({ uid }) => uid));
    strictEqual(new Set(uids).size, 8);
  });

  it('folds lines at 75 bytes and ends each with CR LF', () => {
    const text = exported('ics', briefWith([`publish: 2026-03-02, title: ${quoted('🌱é'.repeat(60))}`])).text;
    match(text, /^(?:[^\r\n]+\r\n)+$/);
    strictEqual(
      text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
      true,
    );
    strictEqual(eventsIn(text)[0]?.summary, '🌱é'.repeat(60));
  });

  it('lets no text break out of its line', () => {
    const evil = 'Hi\r\nEND:VEVENT\rBEGIN:VEVENT\nSUMMARY:Evil\u0000\u0007\\n;,"';
    const item = `id: ${quoted(evil)}, title: ${quoted(evil)}, text: ${quoted(evil)}, platform: ${quoted(evil)}, publish: 2026-03-02, owner: ${quoted(evil)}, status: ${quoted(evil)}, format: ${quoted(evil)}, link: ${quoted(`https://x.test/${evil}`)}, notes: ${quoted(evil)}`;
    const brief = briefWith(
      [item],
      `phases: [{id: ${quoted(evil)}, name: ${quoted(evil)}, start: 2026-03-02, end: 2026-03-03}]`,
    );
    const { text } = exported('ics', brief.replace('Grow where you live', quoted(evil)));
    const events = eventsIn(text);
    strictEqual(events.length, 2);
    strictEqual(events[1]?.summary.endsWith(': Hi END:VEVENT BEGIN:VEVENT SUMMARY:Evil\\n;,"'), true);
    strictEqual(/^(?:SUMMARY:Evil|END:VEVENT\r?\nBEGIN:VEVENT\r?\nSUMMARY:Evil)/m.test(text), false);
  });

  it('links to web addresses only', () => {
    const items = ['javascript:alert(1)', 'growkits.test', 'https://', 'https://growkits.test/a b'].map(
      (link) => `publish: 2026-03-02, link: '${link}'`,
    );
    const urls = eventsOf(items).map(({ component }) => component.getFirstPropertyValue('url'));
    deepStrictEqual(urls, [null, null, null, 'https://growkits.test/a%20b']);
  });
});
