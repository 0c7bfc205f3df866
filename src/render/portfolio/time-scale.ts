import { dayNumber, months, writeDay } from '../../format/dates';
import { dayInShort, mondayOf } from '../model/days';

/** A stretch of days that is drawn from left to right. */
export interface TimeScale {
  readonly marks: readonly TimeMark[];
  /** How far through the stretch a day begins: 0 to 1 within it. */
  shareOf(day: number): number;
}

/** Where a week, month or year begins. */
export interface TimeMark {
  readonly label: string;
  readonly at: number;
}

/** So many marks can be told apart on a narrow page. */
const mostMarks = 7;
/** Up to so many days, weeks are marked; beyond, months. */
const mostDaysOfWeeks = 70;

/** A scale from one day to another, in days since 1970-01-01; both are within it. */
export function timeScale(first: number, last: number): TimeScale {
  const length = last - first + 1;
  const shareOf = (day: number) => (day - first) / length;
  const days = length <= mostDaysOfWeeks ? weekMarks(first, last) : monthMarks(first, last);
  return { marks: days.map(({ day, label }) => ({ label, at: shareOf(day) })), shareOf };
}

interface MarkedDay {
  readonly day: number;
  readonly label: string;
}

function weekMarks(first: number, last: number): MarkedDay[] {
  const step = 7 * Math.ceil((last - first + 1) / 7 / mostMarks);
  const marks: MarkedDay[] = [];
  for (let day = mondayOf(first + 6); day <= last; day += step) marks.push({ day, label: dayInShort(day) });
  return marks;
}

/** In months: a mark stands where the year can be divided into, or years, decades and so on. */
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000, 12_000, 24_000];

function monthMarks(first: number, last: number): MarkedDay[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = monthSteps.find((months) => (to - from) / months <= mostMarks) ?? to - from;
  const marks: MarkedDay[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day !== undefined && day >= first) marks.push({ day, label: labelOf(month, step) });
  }
  return marks;
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const [year, month] = writeDay(day).split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

/** `Mar`, and the year at its beginning. */
function labelOf(month: number, step: number): string {
  const year = String(Math.floor(month / 12));
  return month % 12 === 0 || step >= 12 ? year : (months[month % 12]?.slice(0, 3) ?? year);
}
