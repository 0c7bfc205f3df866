import type { Brief } from '../format/brief';
import { type Weekday, weekdayOf, weekdays, writeDay } from '../format/dates';
import { quoted } from '../format/messages';
import { stretchesOf } from '../format/stretches';
import type { Value } from '../format/view';
import { replaceFix } from './fixes';
import { datesIn, type SaidDate } from './prose';
import type { Rule } from './rule';

const names =
  'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
/** With a capital, since "sat" and "sun" are words as well. */
const name = `(?:${names}|${names.toUpperCase()})`;
/** What joins a weekday to the date behind it. */
const join = String.raw`\.?,?\s+(?:the\s+)?`;
/** Anything like a weekday beside a date, and not beside a time. Nearly all texts have none, and are done with this. */
const nearDate = new RegExp(
  String.raw`${name}${join}(?:\d{1,2}(?![\d:])|\d{4}-|[A-Z][a-z]{2,8}\.?\s+\d)|\(${name}[.)]`,
);
/** `Monday, ` before a date; a newspaper called The Sun is no day. */
const before = new RegExp(String.raw`(?<![\p{L}\p{N}_-]|\bThe )(?<name>${name})(?<gap>${join})$`, 'u');
/** ` (Monday)` behind a date */
const behind = new RegExp(String.raw`^(?<gap>,?\s*\()(?<name>${name})\.?\)`);

export const weekdayMismatch: Rule = {
  code: 'schedule/weekday-mismatch',
  title: 'Weekday and date disagree',
  strictness: 'warning',
  why: 'When weekday and date disagree, half of the readers come on one day and half on the other. Nobody can tell from the text which of the two was meant.',
  sources: ['a published launch plan whose day 1, "Monday", is a Tuesday'],
  remedy: 'Look into the calendar and correct the weekday or the date.',
  bad: `
execution:
  content:
    - id: market-day
      title: Come to our stall on Sunday, 14 March 2026
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/stall.jpg', type: image, alt_text: Our stall with boxes of herbs}]
`,
  good: `
execution:
  content:
    - id: market-day
      title: Come to our stall on Saturday, 14 March 2026
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media: [{url: 'https://growkits.test/stall.jpg', type: image, alt_text: Our stall with boxes of herbs}]
`,
  check(brief, report) {
    if (!nearDate.test(brief.text)) return;
    for (const text of textsOf(brief)) {
      for (const { day, name, index, date } of weekdaysByDates(text.value)) {
        const actual = weekdayOf(day);
        if (isNameOf(name, actual)) continue;
        const range = stretchesOf(brief.text, text)(index, name.length);
        const isFound = brief.text.slice(range.start, range.end) === name;
        const right = inStyleOf(name, actual);
        report({
          range,
          message: `${date} is a ${actual}, not a ${weekdays.find((one) => isNameOf(name, one))}. Correct the weekday or the date.`,
          fixes: () => (isFound ? [replaceFix(`Change it to ${quoted(right)}`, 'best', range, right)] : []),
        });
      }
    }
  },
};

interface NamedDay {
  readonly day: number;
  readonly date: string;
  readonly name: string;
  readonly index: number;
}

/** The dates of a text, year included, that have a weekday right beside them. */
function weekdaysByDates(text: string): NamedDay[] {
  if (!nearDate.test(text)) return [];
  return datesIn(text).flatMap((said) => {
    const beside = weekdayBeside(text, said);
    return said.day === undefined || !beside ? [] : [{ day: said.day, date: writeDay(said.day), ...beside }];
  });
}

/** Longer than any weekday and what joins it to a date. */
const longestJoin = 24;

function weekdayBeside(text: string, { index, length }: SaidDate): { name: string; index: number } | undefined {
  const lead = text.slice(Math.max(0, index - longestJoin), index);
  const first = before.exec(lead)?.groups;
  if (first?.name) return { name: first.name, index: index - first.name.length - (first.gap?.length ?? 0) };
  const second = behind.exec(text.slice(index + length, index + length + longestJoin))?.groups;
  if (!second?.name) return undefined;
  return { name: second.name, index: index + length + (second.gap?.length ?? 0) };
}

function isNameOf(name: string, weekday: Weekday): boolean {
  return weekday.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase();
}

/** A short name stays short, capitals stay capitals. */
function inStyleOf(name: string, weekday: Weekday): string {
  const right = name.toLowerCase().endsWith('day') ? weekday : weekday.slice(0, 3);
  return name === name.toUpperCase() ? right.toUpperCase() : right;
}

function textsOf({ view: { campaign, strategy, execution } }: Brief): Value<string>[] {
  const message = strategy?.message;
  const texts = [
    ...[campaign?.name, campaign?.summary, strategy?.background, message?.core, message?.call_to_action],
    ...(campaign?.phases ?? []).flatMap(({ name, purpose }) => [name, purpose]),
    ...(strategy?.goals ?? []).flatMap(({ statement, why }) => [statement, why]),
    ...(strategy?.audience ?? []).flatMap((one) => [one.description, one.insight, one.message]),
    ...(message?.supporting ?? []),
    ...(execution?.content ?? []).flatMap(({ title, subject, text, parts, notes }) => [
      title,
      subject,
      text,
      ...parts,
      notes,
    ]),
  ];
  return texts.filter((text) => text !== undefined);
}
