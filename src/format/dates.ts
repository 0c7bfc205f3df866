/** A day, and perhaps a time of that day, as a brief writes it: `2026-03-02`, `2026-03-02 18:00`, `2026-03-02T18:00+01:00`. */
export interface Moment {
  /** Days since 1970-01-01, by the calendar of the place where it is written for. */
  readonly day: number;
  /** Minutes since midnight of that day; undefined where only a day is given. */
  readonly minutes: number | undefined;
  /** Minutes ahead of UTC; undefined where the moment does not say. */
  readonly offset: number | undefined;
}

const momentForm = /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const lengthOfDay = 'YYYY-MM-DD'.length;
const millisecondsPerDay = 86_400_000;
const minutesPerDay = 1440;

/** Reads a date or moment; undefined for anything else, and for days and times that do not exist. */
export function readMoment(text: string): Moment | undefined {
  if (!momentForm.test(text)) return undefined;
  const day = dayNumber(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  if (day === undefined) return undefined;
  if (text.length === lengthOfDay) return { day, minutes: undefined, offset: undefined };
  const hours = digits(text, 11, 13);
  const minutes = digits(text, 14, 16);
  return hours > 23 || minutes > 59 ? undefined : { day, minutes: hours * 60 + minutes, offset: offsetOf(text) };
}

/** The number that a stretch of digits stands for. Rules read every date of a brief several times, and no text has to be made for it. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - zero;
  return number;
}

const zero = '0'.charCodeAt(0);

/** The day of a date or moment as written, in days since 1970-01-01; undefined where it is neither. */
export function readDay(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readMoment(text)?.day;
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Days since 1970-01-01; months count from 1; undefined for a day that no calendar has. */
export function dayNumber(year: number, month: number, date: number): number | undefined {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 1 : 0;
  const [before, after] = [daysBeforeMonth[month - 1], daysBeforeMonth[month]];
  if (before === undefined || after === undefined) return undefined;
  if (date < 1 || date > after - before + (month === 2 ? leap : 0)) return undefined;
  return daysBeforeYear(year) + before + (month > 2 ? leap : 0) + date - 1;
}

/** Days from 1970-01-01 to the first day of a year. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162;
}

/** `YYYY-MM-DD` for a day number. */
export function writeDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The moment as a brief writes it on another day, its time and offset kept. */
export function onDay(text: string, day: number): string {
  return writeDay(day) + text.slice(10);
}

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof weekdays)[number];

export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  return weekdays[(((day + 4) % 7) + 7) % 7] ?? 'Thursday';
}

/**
 * Which of two moments comes first: negative, 0 or positive, as sorting wants it. Undefined where it cannot be told: on
 * one day where a time is missing, and where only one of two close ones says how far it is from UTC.
 */
export function compareMoments(a: Moment, b: Moment): number | undefined {
  const bothTimed = a.minutes !== undefined && b.minutes !== undefined;
  if (a.day === b.day && !bothTimed) return undefined;
  if (a.offset === b.offset) return minutesAt(a) - minutesAt(b);
  if (a.offset !== undefined && b.offset !== undefined) return minutesAt(a) - a.offset - (minutesAt(b) - b.offset);
  // Clocks on Earth are at most 26 hours apart.
  return Math.abs(a.day - b.day) > 2 ? a.day - b.day : undefined;
}

function minutesAt({ day, minutes = 0 }: Moment): number {
  return day * minutesPerDay + minutes;
}

/** Of a moment with a time: what stands behind it. */
function offsetOf(moment: string): number | undefined {
  if (moment.endsWith('Z')) return 0;
  const [zone] = /[+-]\d\d:\d\d$/.exec(moment) ?? [];
  if (zone === undefined) return undefined;
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith('-') ? -size : size;
}

const minutesOfUnit: Readonly<Record<string, number>> = {
  s: 1 / 60,
  m: 1,
  h: 60,
  d: minutesPerDay,
  w: 7 * minutesPerDay,
};

/** A duration (`15s`, `30m`, `4h`, `2d`, `1w`) in minutes; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text) ?? [];
  const minutes = minutesOfUnit[unit ?? ''];
  return minutes === undefined ? undefined : Number(amount) * minutes;
}

const daysOfSpan: Readonly<Record<string, number>> = { daily: 1, weekly: 7, monthly: 31, day: 1, week: 7, month: 31 };

/** How many days a cadence (`weekly`, `3 per week`) leaves between two items; a month is its longest, 31 days. */
export function readCadence(text: string): number | undefined {
  const [, count = '1', span = text] = /^(\d+) per (day|week|month)$/.exec(text) ?? [];
  const days = Object.hasOwn(daysOfSpan, span) ? daysOfSpan[span] : undefined;
  return days === undefined || Number(count) === 0 ? undefined : days / Number(count);
}
