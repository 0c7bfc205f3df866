import { readDay } from '../../format/dates';
import { counted } from '../../language/counted';
import { dayInWords } from '../../language/days-in-words';
import type { DatedItem, Span } from './calendar';
import type { PageContext } from './context';
import { dayInFull } from './days';

/** So many items on one day are a pile-up. */
const pileUp = 4;
/** So many days without any item are a silence. */
const silence = 14;
const mostSentences = 3;

/** A day on which much goes out. */
interface BusyDay {
  readonly day: number;
  readonly count: number;
}

/** The days on which so much goes out that nobody can follow. `dated` is in the order of days. */
export function daysOfPileUps(dated: readonly DatedItem[]): BusyDay[] {
  const counts = new Map<number, number>();
  for (const { day } of dated) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].flatMap(([day, count]) => (count >= pileUp ? [{ day, count }] : []));
}

/** What a calendar shows, in sentences: silences, then pile-ups, then what is not drawn. */
export function calendarWords(context: PageContext, drawn: readonly DatedItem[], span: Span): string[] {
  if (drawn.length === 0) return ['Nothing has a day yet.'];
  const gaps = silencesOf(context, drawn).map(
    ({ first, last }) =>
      `Nothing goes out for ${counted(last - first + 1, 'day')}, from ${dayInWords(first)} to ${dayInWords(last)}.`,
  );
  const heaps = daysOfPileUps(drawn).map(({ day, count }) => `${count} items go out on ${dayInFull(day)}.`);
  const left = span.allWeeks - span.weeks;
  return [
    ...firstOf(gaps, 'more silence'),
    ...firstOf(heaps, 'more day with as much'),
    ...(left > 0 ? [`The first ${span.weeks} weeks are drawn; ${counted(left, 'more week')} would follow.`] : []),
  ];
}

function firstOf(sentences: readonly string[], noun: string): string[] {
  const more = sentences.length - mostSentences;
  return [...sentences.slice(0, mostSentences), ...(more > 0 ? [`And ${counted(more, noun)}.`] : [])];
}

interface Silence {
  readonly first: number;
  readonly last: number;
}

/** The stretches within the campaign on which nothing goes out for two weeks or more. */
function silencesOf({ brief: { view } }: PageContext, drawn: readonly DatedItem[]): Silence[] {
  const start = readDay(view.campaign?.start?.value);
  const end = readDay(view.campaign?.end?.value);
  const days = [
    ...(start === undefined ? [] : [start - 1]),
    ...drawn.map(({ day }) => day),
    ...(end === undefined ? [] : [end + 1]),
  ];
  return days.slice(1).flatMap((day, index) => {
    const before = days[index] ?? day;
    return day - before > silence ? [{ first: before + 1, last: day - 1 }] : [];
  });
}
