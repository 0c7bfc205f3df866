import { readDay } from '../../format/dates';
import type { ContentItemView, PhaseView } from '../../format/generated/view-types';
import { dayInWords, shortDay, weekdayInShort } from '../../language/days-in-words';
import type { CalendarChip, CalendarPart, CalendarRow, PhaseBand, Week } from './calendar-data';
import { calendarWords, daysOfPileUps } from './calendar-words';
import { chipOf } from './chips';
import type { PageContext } from './context';
import { dayInShort, mondayOf } from './days';
import { platformName } from './names';
import type { Shortened } from './page-basics';
import { placeOf, shortened } from './shown';

const mostWeeks = 53;
const mostRows = 20;
const mostChips = 5;
const mostListed = 8;
/** So far from the campaign a day is more likely a slip than a plan; drawn, it would make the calendar unreadable. */
const mostDaysOutside = 35;
const daysPerWeek = 7;

/** An item and the day on which it goes out. */
export interface DatedItem {
  readonly item: ContentItemView;
  readonly day: number;
}

/** The days that a calendar shows, its first a Monday; `weeks` is cut, `allWeeks` is not. */
export interface Span {
  readonly first: number;
  readonly weeks: number;
  readonly allWeeks: number;
}

/** What goes out when and where; undefined where no day is known. */
export function calendarPart(context: PageContext): CalendarPart | undefined {
  const { execution, campaign } = context.brief.view;
  const items = execution?.content ?? [];
  const dated = datedItems(items);
  const span = spanOf(context, dated);
  const holder = execution ?? campaign;
  if (!span || !holder) return undefined;
  const drawn = dated.filter(({ day }) => isWithin(day, span));
  const rows = platformsOf(context, items);
  return {
    place: placeOf(holder),
    weeks: weeksOf(context, drawn, span),
    weeksLeft: span.allWeeks - span.weeks,
    density: densityOf(span),
    phases: (campaign?.phases ?? []).slice(0, mostRows).flatMap((phase) => bandOf(phase, span, context)),
    rows: rowsOf(rows.slice(0, mostRows), drawn, span, context),
    rowsLeft: Math.max(0, rows.length - mostRows),
    words: calendarWords(context, drawn, span),
    undated: shortened(
      items.filter(({ publish }) => readDay(publish?.value) === undefined),
      mostListed,
      (item) => chipOf(item, context),
    ),
    outside: shortened(
      dated.filter(({ day }) => !isWithin(day, span)),
      mostListed,
      ({ item }) => chipOf(item, context),
    ),
    today: shareAt(context.today, span),
  };
}

function datedItems(items: readonly ContentItemView[]): DatedItem[] {
  const dated = items.flatMap((item): DatedItem[] => {
    const day = readDay(item.publish?.value);
    return day === undefined ? [] : [{ item, day }];
  });
  return dated.sort((a, b) => a.day - b.day);
}

/** The weeks of the campaign, and those of items not far from it; without dates of its own, those of all items. */
function spanOf({ brief: { view } }: PageContext, dated: readonly DatedItem[]): Span | undefined {
  const start = readDay(view.campaign?.start?.value) ?? dated[0]?.day;
  const end = readDay(view.campaign?.end?.value) ?? dated.at(-1)?.day;
  if (start === undefined || end === undefined || end < start) return undefined;
  const near = dated.filter(({ day }) => day >= start - mostDaysOutside && day <= end + mostDaysOutside);
  const first = mondayOf(Math.min(start, near[0]?.day ?? start));
  const last = Math.max(end, near.at(-1)?.day ?? end);
  const allWeeks = Math.floor((last - first) / daysPerWeek) + 1;
  return { first, allWeeks, weeks: Math.min(allWeeks, mostWeeks) };
}

function isWithin(day: number, { first, weeks }: Span): boolean {
  return day >= first && day < first + weeks * daysPerWeek;
}

function weekOf(day: number, { first }: Span): number {
  return Math.floor((day - first) / daysPerWeek);
}

function densityOf({ weeks }: Span): CalendarPart['density'] {
  if (weeks <= 6) return 'roomy';
  return weeks <= 18 ? 'narrow' : 'dense';
}

function weeksOf({ brief: { view } }: PageContext, drawn: readonly DatedItem[], span: Span): Week[] {
  const counts = Array.from({ length: span.weeks }, () => 0);
  for (const { day } of drawn) counts[weekOf(day, span)] = (counts[weekOf(day, span)] ?? 0) + 1;
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const busy = new Set(daysOfPileUps(drawn).map(({ day }) => weekOf(day, span)));
  const start = readDay(view.campaign?.start?.value) ?? Number.NEGATIVE_INFINITY;
  const end = readDay(view.campaign?.end?.value) ?? Number.POSITIVE_INFINITY;
  return counts.map((count, index) => {
    const monday = span.first + index * daysPerWeek;
    // Most of the week lies within the campaign.
    const isCampaign = monday + 3 >= start && monday + 3 <= end;
    const kind = busy.has(index) ? 'busy' : count === 0 && isCampaign && drawn.length > 0 ? 'quiet' : 'usual';
    return {
      label: labelOf(monday, span),
      name: `Week of Monday ${dayInWords(monday)}`,
      count,
      share: count / most,
      kind,
    };
  });
}

/** `16 Feb`; where there is no room for that, `Feb` above the first week of a month. */
function labelOf(monday: number, span: Span): string {
  const [date = '', month = ''] = dayInShort(monday).split(' ');
  if (densityOf(span) !== 'dense') return `${date} ${month}`;
  // The next name needs the room of two weeks.
  return Number(date) <= daysPerWeek || (monday === span.first && Number(date) <= 14) ? month : '';
}

/** The chosen platforms, then those that items name beside them, each once. */
function platformsOf({ brief: { view } }: PageContext, items: readonly ContentItemView[]): string[] {
  const chosen = (view.strategy?.platforms ?? []).flatMap(({ platform }) => platform?.value ?? []);
  return [...new Set([...chosen, ...items.map(({ platform }) => platform?.value ?? '')])];
}

function rowsOf(ids: readonly string[], drawn: readonly DatedItem[], span: Span, context: PageContext): CalendarRow[] {
  const byPlatform = new Map(ids.map((id) => [id, Array.from({ length: span.weeks }, (): DatedItem[] => [])]));
  for (const dated of drawn) byPlatform.get(dated.item.platform?.value ?? '')?.[weekOf(dated.day, span)]?.push(dated);
  const chosen = context.brief.view.strategy?.platforms ?? [];
  return [...byPlatform].map(([id, weeks]) => {
    const place = chosen.find(({ platform }) => platform?.value === id);
    return {
      name: id === '' ? 'No platform yet' : platformName(context, id),
      place: place && placeOf(place),
      cells: weeks.map((items) => cellOf(items, span, context)),
    };
  });
}

function cellOf(items: readonly DatedItem[], span: Span, context: PageContext): Shortened<CalendarChip> {
  const isDense = densityOf(span) === 'dense';
  return shortened(items, mostChips, ({ item, day }) => {
    const [date = ''] = dayInShort(day).split(' ');
    return { ...chipOf(item, context), day: isDense ? date : `${weekdayInShort(day)} ${date}` };
  });
}

function bandOf(phase: PhaseView, span: Span, { brief }: PageContext): PhaseBand[] {
  const first = readDay(phase.start?.value);
  const last = readDay(phase.end?.value);
  const name = phase.name ?? phase.id;
  if (!name || first === undefined || last === undefined || last < first) return [];
  const [from, to] = [shareOf(first, span), shareOf(last + 1, span)];
  if (from === to) return [];
  const words = `${shortDay(brief, first)} to ${shortDay(brief, last)}${phase.purpose ? `: ${phase.purpose.value}` : ''}`;
  return [{ id: phase.id?.value, place: placeOf(phase), name: name.value, words, from, to }];
}

/** Where a day begins in the calendar, 0 to 1. */
function shareOf(day: number, { first, weeks }: Span): number {
  return Math.min(1, Math.max(0, (day - first) / (weeks * daysPerWeek)));
}

function shareAt(day: number | undefined, span: Span): number | undefined {
  return day === undefined || !isWithin(day, span) ? undefined : shareOf(day + 0.5, span);
}
