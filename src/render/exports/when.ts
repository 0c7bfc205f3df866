import { IANAZone } from 'luxon';
import type { Brief } from '../../format/brief';
import { dayNumber, type Moment, readMoment } from '../../format/dates';

/** When something is published, by the clock it was written for and, where that can be told, as an instant. */
export interface When {
  /** Days since 1970-01-01, as written. */
  readonly day: number;
  /** Minutes since midnight, as written; undefined where only a day is given. */
  readonly minutes: number | undefined;
  /** The zone of the clock: an IANA name, or `UTC+05:30`; undefined where nobody says. */
  readonly zone: string | undefined;
  /** Milliseconds since 1970 in UTC; undefined without a time or a zone. */
  readonly instant: number | undefined;
  /** Whether the clocks of the zone show this time once, not at all (they go forward over it) or twice (they go back). */
  readonly shown: 'once' | 'never' | 'twice';
}

/** The time zone of the campaign, by its IANA name; undefined where it names none, or one that nobody knows. */
export function zoneOf({ view: { campaign } }: Brief): string | undefined {
  const zone = campaign?.timezone?.value;
  return zone !== undefined && IANAZone.isValidZone(zone) ? zone : undefined;
}

/** Calendars count from the year 1 to 9999, and a day more must fit. */
const firstDay = dayNumber(1, 1, 2) ?? 0;
const lastDay = dayNumber(9999, 12, 30) ?? 0;

/** Reads a moment of a brief; `zone` is the campaign's. Undefined for no text, and for what is no moment. */
export function whenOf(text: string | undefined, zone: string | undefined): When | undefined {
  const moment = text === undefined ? undefined : readMoment(text);
  if (text === undefined || moment === undefined || moment.day < firstDay || moment.day > lastDay) return undefined;
  const { day, minutes } = moment;
  if (minutes === undefined) return { day, minutes, zone: undefined, instant: undefined, shown: 'once' };
  if (moment.offset !== undefined) {
    const instant = asUtc(moment) - moment.offset * millisecondsPerMinute;
    return { day, minutes, zone: writtenOffset(text), instant, shown: 'once' };
  }
  if (zone === undefined) return { day, minutes, zone, instant: undefined, shown: 'once' };
  return { day, minutes, zone, ...instantIn(zone, moment) };
}

/**
 * What a clock on the wall means as an instant. A time that comes twice, because clocks go back, means its first coming;
 * one that never comes, because they go forward, is counted with the offset before that (RFC 5545, 3.3.5).
 */
function instantIn(zone: string, moment: Moment): Pick<When, 'instant' | 'shown'> {
  const wall = asUtc(moment);
  const [before, after] = [offsetAt(wall - millisecondsPerDay, zone), offsetAt(wall + millisecondsPerDay, zone)];
  const comings = [...new Set([wall - before, wall - after])].filter(
    (instant) => instant + offsetAt(instant, zone) === wall,
  );
  if (comings.length > 1) return { instant: Math.min(...comings), shown: 'twice' };
  const [coming] = comings;
  return coming === undefined ? { instant: wall - before, shown: 'never' } : { instant: coming, shown: 'once' };
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds: a day at most. */
function offsetAt(instant: number, zone: string): number {
  return Math.round(IANAZone.create(zone).offset(instant) * millisecondsPerMinute);
}

/** `2026-03-09 18:00` by the clocks of a zone. */
export function wallTime(instant: number, zone: string): string {
  const wall = new Date(instant + offsetAt(instant, zone));
  return wall.toISOString().slice(0, 'yyyy-MM-ddTHH:mm'.length).replace('T', ' ');
}

/** `18:00` */
export function writeTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;

/** The instant at which clocks in UTC show what is written. */
function asUtc({ day, minutes = 0 }: Pick<Moment, 'day' | 'minutes'>): number {
  return day * millisecondsPerDay + minutes * millisecondsPerMinute;
}

/** Midnight in UTC of a day number, as a date: what calendar files take for a whole day. */
export function asDate(when: Pick<Moment, 'day' | 'minutes'>): Date {
  return new Date(asUtc(when));
}

/** `UTC`, `UTC+05:30` */
function writtenOffset(text: string): string {
  return `UTC${/[+-]\d\d:\d\d$/.exec(text)?.[0] ?? ''}`;
}
