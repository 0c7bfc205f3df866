import type { Brief } from '../format/brief';
import { onDay, readDay, readMoment, writeDay } from '../format/dates';
import type { Fix } from '../format/finding';
import type { CampaignView, PhaseView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { labelOf, type Value } from '../format/view';
import { nameOfItem } from './content-items';
import { fix, insertFix, replaceFix } from './fixes';
import { lacks } from './lacking';
import type { Rule } from './rule';

const endBeforeStart: Rule = {
  code: 'schedule/end-before-start',
  title: 'End before start',
  strictness: 'error',
  why: 'A campaign or phase that ends before it begins has no day in it. Everything that is planned by these dates, from posts to adverts, comes out wrong.',
  sources: ['practice'],
  remedy: 'Swap the two days, or correct the one that was mistyped.',
  bad: `
campaign:
  phases:
    - {id: launch, name: Launch, start: 2026-03-29, end: 2026-03-02}
`,
  good: `
campaign:
  phases:
    - {id: launch, name: Launch, start: 2026-03-02, end: 2026-03-29}
`,
  check(brief, report) {
    const campaign = brief.view.campaign;
    if (!campaign) return;
    for (const stretch of [campaign, ...campaign.phases]) {
      const { start, end } = stretch;
      const [first, last] = [readDay(start?.value), readDay(end?.value)];
      if (!start || !end || first === undefined || last === undefined || last >= first) continue;
      report({
        range: end,
        message: `${nameOfStretch(stretch)} ends on ${end.value}, before it starts on ${start.value}. Swap the two, or correct one.`,
        related: [{ message: 'it starts here', range: start }],
        fixes: () => [swapFix(brief, start, end)],
      });
    }
  },
};

function nameOfStretch(stretch: CampaignView | PhaseView): string {
  if (!('id' in stretch)) return 'The campaign';
  const name = stretch.id ?? stretch.name;
  return name ? `Phase ${quoted(name.value)}` : 'This phase';
}

function swapFix(brief: Brief, a: Value<string>, b: Value<string>): Fix {
  const written = ({ start, end }: Value<string>) => brief.text.slice(start, end);
  return fix('Swap the two days', 'best', [
    { range: { start: a.start, end: a.end }, newText: written(b) },
    { range: { start: b.start, end: b.end }, newText: written(a) },
  ]);
}

const outsideCampaign: Rule = {
  code: 'schedule/outside-campaign',
  title: 'Post outside the campaign',
  strictness: 'warning',
  why: 'What goes out before the campaign begins or after it has ended is not paid for, not answered and not measured. Mostly one of the two days is a slip of the pen.',
  sources: ['practice'],
  remedy: 'Move the item into the campaign, or move the first or last day of the campaign.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2025-03-09 18:00
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-09 18:00
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  check(brief, report) {
    const { start, end } = brief.view.campaign ?? {};
    const [first, last] = [readDay(start?.value), readDay(end?.value)];
    if (first !== undefined && last !== undefined && last < first) return;
    for (const item of brief.view.execution?.content ?? []) {
      const { publish } = item;
      const moment = publish && readMoment(publish.value);
      if (!moment) continue;
      // By another clock it may be the day before or after.
      const slack = moment.offset === undefined ? 0 : 1;
      const early = start && first !== undefined && moment.day < first - slack;
      const late = end && last !== undefined && moment.day > last + slack;
      const bound = early ? start : late ? end : undefined;
      if (!bound) continue;
      report({
        range: publish,
        message: `${nameOfItem(item)} goes out on ${writeDay(moment.day)}, ${early ? 'before the campaign starts' : 'after the campaign has ended'} on ${bound.value}. Move the one or the other.`,
        related: [{ message: `the campaign ${early ? 'starts' : 'ends'} here`, range: bound }],
        fixes: () => intoRange(publish, moment.day, bound),
      });
    }
  },
};

function intoRange(publish: Value<string>, day: number, bound: Value<string>): Fix[] {
  const inside = onDay(publish.value, readDay(bound.value) ?? day);
  return [
    replaceFix(`Move it to ${inside}`, 'best', publish, inside),
    replaceFix(`Stretch the campaign to ${writeDay(day)}`, 'choice', bound, writeDay(day)),
  ];
}

const noTimezone: Rule = {
  code: 'schedule/no-timezone',
  title: 'No time zone',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Six in the evening comes at another hour in London than in Sydney. Publishing tools take a time for their own zone or for UTC, and the post goes out while your readers sleep.',
  sources: ['upload formats of publishing tools: times in UTC or in the time of the account'],
  remedy: 'Give the campaign a "timezone". All times without an offset are meant in it.',
  bad: `
# without campaign.timezone
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-09 18:00
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  good: `
campaign:
  timezone: Europe/London
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-09 18:00
      owner: nadia
      media: [{url: 'https://growkits.test/balcony.jpg', type: image, alt_text: Six pots of herbs on a balcony}]
`,
  check(brief, report) {
    const campaign = brief.view.campaign;
    if (!campaign || campaign.timezone) return;
    const timed = (brief.view.execution?.content ?? []).filter(({ publish }) => publish && hasLocalTime(publish.value));
    const [first] = timed;
    if (!first?.publish || !lacks(campaign, 'timezone')) return;
    report({
      range: labelOf(brief.text, campaign),
      message: `${nameOfItem(first)} goes out at ${first.publish.value.slice(11, 16)}, and nobody can tell by which clock. Give the campaign a time zone.`,
      related: timed
        .slice(0, mostRelated)
        .flatMap(({ publish }) => (publish ? { message: 'a time', range: publish } : [])),
      fixes: () => insertFix(brief, campaign, 'timezone', likelyTimezone(campaign)),
    });
  },
};

const mostRelated = 5;

function hasLocalTime(publish: string): boolean {
  const moment = readMoment(publish);
  return moment?.minutes !== undefined && moment.offset === undefined;
}

/** The zones of countries that have one only, as far as campaigns often run there. */
const zones: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
  SG: 'Asia/Singapore',
  ZA: 'Africa/Johannesburg',
};

function likelyTimezone({ locations }: CampaignView): string {
  const countries = locations.map(({ value }) => value.slice(0, 2));
  return countries.map((country) => zones[country]).find((zone) => zone !== undefined) ?? 'Europe/London';
}

export const scheduleDatesRules: readonly Rule[] = [endBeforeStart, outsideCampaign, noTimezone];
