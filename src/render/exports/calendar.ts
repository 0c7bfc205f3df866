import {
  escape as escapeText,
  ICalCalendar,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Brief } from '../../format/brief';
import { readDay } from '../../format/dates';
import { type CalendarEntry, calendarEntries } from './calendar-entries';
import { clockNotes } from './clock-notes';
import type { Exported, ExportOptions } from './exporting';
import { folded } from './fold';
import { itemsOf, oneLine } from './items';
import { countedNote, itemsNote } from './notes';
import { soundPhases } from './phases';
import { Uids } from './uids';
import { asDate, type When } from './when';

/**
 * The dated content, the phases and the deadlines of a brief as a calendar (RFC 5545). Times stand in UTC: an instant
 * means the same to every calendar program, needs no rules of time zones in the file, and shows by the reader's clock.
 */
export function exportCalendar(brief: Brief, options: ExportOptions): Exported {
  const name = oneLine(brief.view.campaign?.name?.value ?? 'Campaign');
  const calendar = new ICalCalendar({ prodId: { company: 'campaign-briefs', product: 'campaign-brief' } });
  // The library writes this name as it stands, and a comma would part it in two.
  calendar.name(escapeText(printable(name), false));
  const uids = new Uids(name);
  const stamp = asDate({ day: readDay(options.today) ?? 0, minutes: 0 });
  const head = calendar.toString().slice(0, -end.length);
  const events = calendarEntries(brief, options).map((entry) =>
    calendar.createEvent(eventOf(entry, uids.of(entry.kind, entry.key), stamp)).toString(),
  );
  return { text: `${head}${folded(events.join(''))}${end}\r\n`, notes: notesOn(brief) };
}

const end = 'END:VCALENDAR';

function eventOf({ title, description, url, when, lastDay, isSure }: CalendarEntry, id: string, stamp: Date) {
  const data: ICalEventData = {
    id,
    stamp,
    ...timesOf(when, lastDay),
    summary: printable(title),
    // A post keeps nobody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    status: isSure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
  };
  if (description !== '') data.description = printable(description);
  if (url !== undefined) data.url = url;
  return data;
}

const shownMinutes = 30;

/** A post has no length; half an hour is what a calendar can show. Whole days end before the day of their end. */
function timesOf(when: When, lastDay: number): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'> {
  const { minutes, instant } = when;
  if (minutes === undefined) {
    const end = asDate({ day: lastDay + 1, minutes: 0 });
    return { start: asDate({ day: when.day, minutes: 0 }), end, allDay: true };
  }
  const start = instant === undefined ? asDate(when) : new Date(instant);
  const end = new Date(start.getTime() + shownMinutes * 60_000);
  return { start, end, floating: instant === undefined };
}

/** RFC 5545 allows no control characters in texts but tabs and line breaks. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\r\n]/gu, '');
}

function notesOn(brief: Brief): string[] {
  const items = itemsOf(brief);
  const zoneless = items.filter(({ when }) => when?.minutes !== undefined && when.instant === undefined);
  const phases = brief.view.campaign?.phases.length ?? 0;
  return [
    ...itemsNote(
      items.filter(({ when }) => when === undefined).length,
      'has no date and is not in the calendar',
      'have no date and are not in the calendar',
    ),
    ...countedNote(
      phases - soundPhases(brief).length,
      'phase',
      'does not say when it begins and ends and is not in the calendar',
      'do not say when they begin and end and are not in the calendar',
    ),
    ...itemsNote(
      zoneless.length,
      "has a time but the brief names no time zone, so that it shows at that time by every reader's clock",
      "have a time but the brief names no time zone, so that they show at that time by every reader's clock",
    ),
    ...clockNotes(items),
  ];
}
