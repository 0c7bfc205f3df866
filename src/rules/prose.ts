import { dayNumber } from '../format/dates';

/** Something that a text says, and where: offsets within the text. */
export interface Said {
  readonly index: number;
  readonly length: number;
}

/** A day in a text. */
export interface SaidDate extends Said {
  /** Days since 1970-01-01; undefined where the text gives no year. */
  readonly day: number | undefined;
  /** From 1 */
  readonly month: number;
  readonly date: number;
}

/** A number in a text, written in digits. */
export interface SaidNumber extends Said {
  readonly value: number;
  readonly isPercent: boolean;
  /** `£`, `$` or `€`, where one stands before the number. */
  readonly currency: string;
  /** Where the digits stand, with a word such as "million" and without a sign. */
  readonly digits: Said;
}

const months = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];
const monthNames = months.join('|');
const monthNumbers = new Map(
  months.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
// Groups without names, because V8 takes four times as long over those with names.
const iso = '(\\d{4})-(\\d\\d)-(\\d\\d)';
const dayFirst = `(\\d{1,2})(?:st|nd|rd|th)?(?: of)?\\s+(${monthNames})\\b\\.?(?:,?\\s+(\\d{4}))?`;
const monthFirst = `(${monthNames})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`;
const datePattern = new RegExp(`(?<![\\d/.-])(?:${iso}|${dayFirst}|${monthFirst})(?![\\d/-])`, 'g');

/** What every day has in it. Most texts name none, and are done with this. */
const partOfDate = /-\d\d-|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** The days that a text names: `2026-05-31`, `31 May 2026`, `May 31st, 2026`, `31 May`. Those no calendar has are left out. */
export function datesIn(text: string): SaidDate[] {
  if (!/\d/.test(text) || !partOfDate.test(text)) return [];
  const dates: SaidDate[] = [];
  for (const match of text.matchAll(datePattern)) {
    const date = dateOf(match);
    if (date) dates.push(date);
  }
  return dates;
}

function dateOf(match: RegExpMatchArray): SaidDate | undefined {
  const [, isoYear, isoMonth, isoDate, date, month, year, month2, date2, year2] = match;
  const monthNumber = isoMonth === undefined ? monthOf(month ?? month2) : Number(isoMonth);
  const dateNumber = Number(isoDate ?? date ?? date2);
  const saidYear = isoYear ?? year ?? year2;
  const place = { index: match.index ?? 0, length: match[0].length, month: monthNumber, date: dateNumber };
  const day = dayNumber(Number(saidYear ?? 2024), monthNumber, dateNumber); // 2024 has a 29 February
  return day === undefined ? undefined : { ...place, day: saidYear === undefined ? undefined : day };
}

function monthOf(name: string | undefined): number {
  return monthNumbers.get(name ?? '') ?? 0;
}

const otherDates = new RegExp(
  `\\b(?:${monthNames}|Q[1-4]|(?:19|20)\\d\\d)\\b|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\b\\d{1,2}/\\d{1,2}\\b`,
);

/** The one day that a text names; undefined where there are several, or something else that may be meant as a date. */
export function onlyDateIn(text: string, [date, ...others]: readonly SaidDate[] = datesIn(text)): SaidDate | undefined {
  if (!date || others.length > 0 || otherDates.test(without(text, [date]))) return undefined;
  return date;
}

/** A sign of money, the digits, a word such as "million", and a sign of per cent. */
const numberPattern =
  /([£$€]\s?)?(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)(\s?(?:k|m|bn|thousand|million|billion)\b)?(\s?(?:%|per ?cent\b))?/gi;
const numberWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|half|halve|third|quarter|dozen|double|twice|triple)(?:s|d)?\b/i;

/** The one number that a text holds in digits, dates aside; undefined where there are several. */
export function onlyNumberIn(text: string, dates: readonly SaidDate[]): SaidNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  const [match, ...others] = without(text, dates).matchAll(numberPattern);
  return match && others.length === 0 ? numberOf(match) : undefined;
}

/**
 * Whether it can be told how the only number of a text is meant: not beside others in words, nor in "24/7",
 * "18-year-olds" or "3.000", which is three in one country and three thousand in another.
 */
export function isClear(text: string, number: SaidNumber, dates: readonly SaidDate[]): boolean {
  const rest = without(text, dates);
  const elsewhere = without(rest, [number]);
  const isAmbiguous = /^\d{1,3}\.\d{3}(?!\d)/.test(rest.slice(number.digits.index));
  return !isAmbiguous && standsAlone(rest, number) && !numberWords.test(elsewhere) && !otherDates.test(elsewhere);
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

function numberOf(match: RegExpMatchArray): SaidNumber {
  const [, currency = '', digits = '', times = '', percent] = match;
  const index = match.index ?? 0;
  const plain = /[,\u00a0\u202f ]\d{3}(?!\d)/.test(digits) ? digits.replace(/[^\d.]/g, '') : digits.replace(',', '.');
  return {
    index,
    length: match[0].length,
    value: Number(plain) * (multipliers[times.trim().toLowerCase()] ?? 1),
    isPercent: percent !== undefined,
    currency: currency.trim(),
    digits: { index: index + currency.length, length: digits.length + times.length },
  };
}

function standsAlone(text: string, { index, length }: Said): boolean {
  const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + length, index + length + 2)];
  return !/[\p{L}\p{N}_#/.,+-]$/u.test(before) && !/^[\p{L}\p{N}_/+:-]/u.test(after);
}

/** The text with blanks in place of what was read already, so that all offsets stay. */
function without(text: string, said: readonly Said[]): string {
  return said.reduce(
    (rest, { index, length }) => rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length),
    text,
  );
}
