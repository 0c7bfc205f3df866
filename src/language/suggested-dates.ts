import { readDay, weekdayOf, writeDay } from '../format/dates';
import type { Path } from '../format/nodes';
import { publishBounds } from './publishing-order';
import type { Question, Suggestion } from './suggestion';

/** What a day is in the campaign, for the author to choose it by. */
interface Day {
  readonly day: number;
  readonly what: string;
}

/** How many of the next weekdays are offered. */
const nextWeekdays = 5;

/** Days that make sense at a place: the campaign's first and last, and the next weekdays, none out of its bounds. */
export function datesFor(question: Question): Suggestion[] {
  const bounds = boundsOf(question);
  const days = [...landmarks(question), ...weekdaysFrom(question, bounds.first)];
  const seen = new Set<number>();
  return days
    .filter(({ day }) => day >= bounds.first && day <= bounds.last && !seen.has(day) && seen.add(day))
    .map(({ day, what }) => ({
      value: writeDay(day),
      detail: [weekdayOf(day), what].filter((words) => words !== '').join(', '),
      documentation: '',
      kind: 'date',
    }));
}

/** What has happened can only have a day until today. */
const past = ['as_of', 'approved_on'];
/** What comes at the end of something is likely due on the last day. */
const late = ['end', 'by', 'usage_until'];

function landmarks({ brief, path, today }: Question): Day[] {
  const { campaign } = brief.view;
  const key = keyOf(path);
  const first = path[0] === 'campaign' && path.length === 2 ? [] : dayOf(campaign?.start?.value, 'campaign start');
  const last = path[0] === 'campaign' && path.length === 2 ? [] : dayOf(campaign?.end?.value, 'campaign end');
  const now = past.includes(key) ? dayOf(today, 'today') : [];
  return late.includes(key) ? [...now, ...last, ...first] : [...now, ...first, ...last];
}

function dayOf(text: string | undefined, what: string): Day[] {
  const day = readDay(text);
  return day === undefined ? [] : [{ day, what }];
}

function weekdaysFrom({ today, path }: Question, first: number): Day[] {
  if (past.includes(keyOf(path))) return [];
  const days: Day[] = [];
  const begin = Math.max((readDay(today) ?? 0) + 1, first);
  for (let day = begin; days.length < nextWeekdays; day++)
    if (!['Saturday', 'Sunday'].includes(weekdayOf(day))) days.push({ day, what: '' });
  return days;
}

/** The last day that the calendar of a brief has: 9999-12-31. */
const lastDayOfAll = 2_932_896;

function boundsOf({ brief, path, beside, today }: Question): { first: number; last: number } {
  const key = keyOf(path);
  const { campaign } = brief.view;
  const begin = readDay(campaign?.start?.value) ?? 0;
  const end = readDay(campaign?.end?.value) ?? lastDayOfAll;
  const near = (name: string) => readDay(beside(key).get(name));
  if (past.includes(key)) return { first: 0, last: readDay(today) ?? lastDayOfAll };
  if (key === 'start') return { first: path.length > 2 ? begin : 0, last: near('end') ?? end };
  if (key === 'end') return { first: near('start') ?? begin, last: path.length > 2 ? end : lastDayOfAll };
  if (key === 'due') return { first: 0, last: readDay(beside('approval').get('publish')) ?? end };
  if (key === 'usage_until') return { first: end === lastDayOfAll ? begin : end, last: lastDayOfAll };
  if (key !== 'publish') return { first: begin, last: end };
  const bounds = publishBounds(brief, beside(key).get('id'));
  return { first: bounds.first ?? begin, last: bounds.last ?? end };
}

function keyOf(path: Path): string {
  return String(path.at(-1));
}
