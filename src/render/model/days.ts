import { type Moment, readMoment, weekdayOf } from '../../format/dates';
import type { Value } from '../../format/view';
import { dayInWords, weekdayInShort } from '../../language/days-in-words';
import type { Shown } from './page-basics';
import { shown } from './shown';

/** A date as people write it: `2 March 2026`; what is no date stays as it is written. */
export function shownDay(date: Value<string> | undefined): Shown | undefined {
  return date && shown(date, dayOrText(date.value));
}

export function dayOrText(date: string): string {
  const moment = readMoment(date);
  return moment ? dayInWords(moment.day) : date;
}

/** `Fri 20 February 2026, 09:00 London time`; the zone stands only where there is a time. */
export function shownMoment(date: Value<string> | undefined, zone: string | undefined): Shown | undefined {
  return date && shown(date, momentInWords(date.value, zone));
}

function momentInWords(text: string, zone: string | undefined): string {
  const moment = readMoment(text);
  if (!moment) return text;
  const day = `${weekdayInShort(moment.day)} ${dayInWords(moment.day)}`;
  return moment.minutes === undefined
    ? day
    : `${day}, ${timeOf(moment.minutes)} ${zoneInWords(moment, zone)}`.trimEnd();
}

function timeOf(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** `UTC+1`, `Los Angeles time` */
function zoneInWords({ offset }: Moment, zone: string | undefined): string {
  if (offset === undefined) return zone === undefined ? '' : `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`;
  const minutes = Math.abs(offset % 60);
  const hours = Math.floor(Math.abs(offset) / 60);
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

/** `20 Feb` */
export function dayInShort(day: number): string {
  const [date = '', month = ''] = dayInWords(day).split(' ');
  return `${date} ${month.slice(0, 3)}`;
}

/** `Friday 20 February 2026` */
export function dayInFull(day: number): string {
  return `${weekdayOf(day)} ${dayInWords(day)}`;
}
