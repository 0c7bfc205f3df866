import { counted } from '../../language/counted';
import { dayInWords } from '../../language/days-in-words';
import { dayInFull, dayInShort, mondayOf } from '../model/days';
import { shortened } from '../model/shown';
import type { BookedWeek, CampaignTasks, PersonBookings } from './bookings';
import type { OverlapShown, PeopleShown, PersonRow, Target, WeekCell } from './page-data';
import type { Portfolio } from './portfolio';

const mostWeeks = 16;
const mostPeople = 40;
const mostOverlaps = 20;
const mostCampaigns = 6;

/** Who is booked when, from this week on: what is past books nobody any more. */
export function peopleShown({ people, campaigns, today }: Portfolio): PeopleShown {
  const coming = people.map((person) => comingOf(person, today)).filter(({ weeks }) => weeks.length > 0);
  const mondays = drawnMondays(coming);
  const overlaps = coming.flatMap((person) => overlapsOf(person, campaigns));
  return {
    words: bookingsInWords(coming, mondays),
    weeks: mondays.map((monday) => ({ label: dayInShort(monday), name: `Week of ${dayInFull(monday)}` })),
    rows: shortened(coming, mostPeople, (person) => rowOf(person, mondays, campaigns)),
    overlaps: shortened(overlaps, mostOverlaps, (overlap) => overlap),
  };
}

function comingOf({ name, weeks }: PersonBookings, today: number): PersonBookings {
  return { name, weeks: weeks.filter(({ monday }) => monday >= mondayOf(today)) };
}

/** Every week from the first in which somebody is booked, quiet ones included, as many as can be drawn. */
function drawnMondays(people: readonly PersonBookings[]): number[] {
  const booked = people.flatMap(({ weeks }) => weeks.map(({ monday }) => monday));
  if (booked.length === 0) return [];
  const first = booked.reduce((a, b) => Math.min(a, b));
  const last = booked.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: Math.min(mostWeeks, (last - first) / 7 + 1) }, (_, week) => first + 7 * week);
}

function bookingsInWords(people: readonly PersonBookings[], mondays: readonly number[]): string[] {
  if (people.length === 0) return ['From this week on, no dated content and no dated approval names a person.'];
  const isOverlap = (week: BookedWeek) => week.campaigns.length > 1;
  const booked = people.filter(({ weeks }) => weeks.some(isOverlap)).length;
  const last = mondays.at(-1) ?? 0;
  const later = people.some(({ weeks }) => weeks.some(({ monday }) => monday > last));
  return [
    booked === 0
      ? 'Nobody has something to do for two campaigns in one week.'
      : `${booked === 1 ? '1 person has' : `${booked} people have`} something to do for several campaigns in one week.`,
    ...(later ? [`${counted(mondays.length, 'week')} are drawn; later ones are left out.`] : []),
  ];
}

function rowOf(
  { name, weeks }: PersonBookings,
  mondays: readonly number[],
  campaigns: Portfolio['campaigns'],
): PersonRow {
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  return { name, cells: mondays.map((monday) => cellOf(byMonday.get(monday), campaigns)) };
}

function cellOf(week: BookedWeek | undefined, campaigns: Portfolio['campaigns']): WeekCell {
  const booked = week?.campaigns ?? [];
  const words = booked.slice(0, mostCampaigns).map((each) => tasksInWords(each, campaigns));
  const left = booked.length - mostCampaigns;
  return {
    tasks: booked.reduce((sum, { tasks }) => sum + tasks.length, 0),
    isOverlap: booked.length > 1,
    words: words.join(', ') + (left > 0 ? ` and ${counted(left, 'more campaign')}` : ''),
    target: booked[0] && targetOf(booked[0], campaigns),
  };
}

function overlapsOf({ name, weeks }: PersonBookings, campaigns: Portfolio['campaigns']): OverlapShown[] {
  const overlaps = weeks.filter((week) => week.campaigns.length > 1);
  return overlaps.map((week) => ({
    name,
    week: `week of ${dayInWords(week.monday)}`,
    campaigns: shortened(week.campaigns, mostCampaigns, (each) => ({
      target: targetOf(each, campaigns),
      words: tasksInWords(each, campaigns),
    })),
  }));
}

/** `2 items and 1 approval for Spring` */
function tasksInWords({ campaign, tasks }: CampaignTasks, campaigns: Portfolio['campaigns']): string {
  const items = tasks.filter(({ kind }) => kind === 'content').length;
  const approvals = tasks.length - items;
  const parts = [
    ...(items > 0 ? [counted(items, 'item')] : []),
    ...(approvals > 0 ? [counted(approvals, 'approval')] : []),
  ];
  return `${parts.join(' and ')} for ${campaigns[campaign]?.name ?? ''}`;
}

function targetOf({ campaign, tasks }: CampaignTasks, campaigns: Portfolio['campaigns']): Target {
  return { address: campaigns[campaign]?.address ?? '', place: tasks[0]?.place ?? { start: 0, end: 0 } };
}
