import { readDay, weekdayOf, writeDay } from '../format/dates';
import { isRealDay, readings } from '../format/form/reformat';
import { formMessages } from '../format/messages';
import { dayInWords } from './days-in-words';

/** How long a campaign is taken to run when nobody says: six weeks. */
const usualDays = 6 * 7;

/** The last day that a brief can write. */
const lastDay = '9999-12-31';

/** What is known of a campaign's days, YYYY-MM-DD each. */
export interface KnownDays {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * First and last day of a campaign: what is known of them, else the next Monday, and six weeks. A campaign of which only
 * the end is known, and that ends before next Monday, begins six weeks before.
 * @param today YYYY-MM-DD, and like the known days one that the calendar has
 */
export function campaignDays({ start, end }: KnownDays, today: string): { start: string; end: string } {
  const monday = nextMonday(dayOf(today));
  const last = end === undefined ? undefined : dayOf(end);
  const usualFirst = last === undefined || monday <= last ? monday : last - usualDays + 1;
  const first = start === undefined ? usualFirst : dayOf(start);
  return { start: writeDay(first), end: writeDay(last ?? Math.min(first + usualDays - 1, dayOf(lastDay))) };
}

/** Why a text is no day to begin or end a campaign on, in a sentence; undefined when it is one. */
export function dayProblem(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return formMessages.wrongFormat('date', text, likelyDays(text));
  return isRealDay(text) ? undefined : formMessages.noSuchDay(text);
}

/** The days that somebody most likely meant by a text that is none; the likeliest first. */
export function likelyDays(text: string): readonly string[] {
  return readings('date', text);
}

/** Why a campaign cannot have these days, in a sentence; undefined when it can. */
export function orderProblem(start: string, end: string): string | undefined {
  return end < start ? `A campaign that starts on ${start} cannot end on ${end}.` : undefined;
}

/** `Monday 2 March 2026`, for a day of the calendar. */
export function fullDay(date: string): string {
  return `${weekdayOf(dayOf(date))} ${dayInWords(dayOf(date))}`;
}

/** `6 weeks`, `10 days`: how long it is from the first day to the last, both counted. */
export function lengthInWords(start: string, end: string): string {
  const days = dayOf(end) - dayOf(start) + 1;
  const [count, noun] = days % 7 === 0 ? [days / 7, 'week'] : [days, 'day'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function nextMonday(today: number): number {
  let day = today + 1;
  while (weekdayOf(day) !== 'Monday') day++;
  return day;
}

function dayOf(date: string): number {
  const day = readDay(date);
  if (day === undefined) throw new RangeError(`${date} is not a day of the calendar.`);
  return day;
}
