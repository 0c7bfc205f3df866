import type { Brief } from '../format/brief';
import { months, readDay, type Weekday, weekdayOf, writeDay } from '../format/dates';
import type { ContentItemView } from '../format/generated/view-types';
import { counted } from './counted';

/** `2 March 2026`, for a day number. */
export function dayInWords(day: number): string {
  const [year = '', month = '', date = ''] = writeDay(day).split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

/** `2 March`: without the year where the campaign runs in that year. */
export function shortDay(brief: Brief, day: number): string {
  const year = writeDay(day).slice(0, 4);
  const { start, end } = brief.view.campaign ?? {};
  const isUsual = [start, end].some((date) => date?.value.startsWith(year));
  return isUsual ? dayInWords(day).slice(0, -5) : dayInWords(day);
}

export function weekdayInShort(day: number): string {
  const weekday: Weekday = weekdayOf(day);
  return weekday.slice(0, 3);
}

/** The days on which a campaign begins and ends, as far as it says so. */
function campaignDays({ view: { campaign } }: Brief): { first: number | undefined; last: number | undefined } {
  return { first: readDay(campaign?.start?.value), last: readDay(campaign?.end?.value) };
}

/** `12` for the twelfth day of the campaign; undefined outside of it, or where it does not say when it begins. */
export function campaignDay(brief: Brief, day: number): number | undefined {
  const { first, last } = campaignDays(brief);
  const isWithin = first !== undefined && first <= day && (last === undefined || day <= last);
  return isWithin ? day - first + 1 : undefined;
}

/** `day 12 of 91 of the campaign`, `3 days before the campaign starts`; empty where the campaign does not say when it is. */
export function placeInCampaign(brief: Brief, day: number): string {
  const { first, last } = campaignDays(brief);
  const number = campaignDay(brief, day);
  if (first !== undefined && number !== undefined)
    return `day ${number}${last === undefined ? '' : ` of ${last - first + 1}`} of the campaign`;
  if (first !== undefined && day < first) return `${counted(first - day, 'day')} before the campaign starts`;
  return last !== undefined && day > last ? `${counted(day - last, 'day')} after the campaign ends` : '';
}

/** `Monday 2 March 2026`, when an item is published; empty where it does not say. */
export function publishedOn({ publish }: ContentItemView): string {
  const day = readDay(publish?.value);
  return day === undefined ? '' : `${weekdayOf(day)} ${dayInWords(day)}`;
}
