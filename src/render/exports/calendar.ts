import { escape as escapeText, ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { Brief } from '../../format/brief';
import { readDay } from '../../format/dates';
import type { Exported, ExportOptions } from './exporting';
import { itemsOf, oneLine, textsOf } from './items';
import { itemsNote } from './notes';
import { Uids } from './uids';
import { asDate } from './when';

/** Every dated content item as an event, for calendar programs. */
export function exportCalendar(brief: Brief, { today }: ExportOptions): Exported {
  const name = oneLine(brief.view.campaign?.name?.value ?? 'Campaign');
  const calendar = new ICalCalendar({ prodId: { company: 'campaign-briefs', product: 'campaign-brief' } });
  calendar.name(escapeText(name, false));
  const uids = new Uids(name);
  const stamp = asDate({ day: readDay(today) ?? 0, minutes: 0 });
  const items = itemsOf(brief);
  for (const { view, name, when } of items) {
    if (!when) continue;
    calendar.createEvent({
      id: uids.of('content', view.id?.value ?? name),
      stamp,
      start: when.instant === undefined ? asDate(when) : new Date(when.instant),
      allDay: when.minutes === undefined,
      floating: when.minutes !== undefined && when.instant === undefined,
      summary: name,
      description: textsOf(view).join('\n\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  const undated = items.filter(({ when }) => when === undefined).length;
  const notes = itemsNote(
    undated,
    'has no date and is not in the calendar',
    'have no date and are not in the calendar',
  );
  return { text: calendar.toString(), notes };
}
