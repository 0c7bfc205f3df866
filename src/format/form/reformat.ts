import { kebabCase } from '../id-form';

/**
 * What an author most likely meant by a value that is not in the form a brief asks for: dates of other countries, `2
 * hours`, `48k`. Each function gives the likeliest readings first, and none where it cannot know.
 */
export function readings(kind: string, text: string): readonly string[] {
  if (text.length > longestValue) return [];
  return (reformatters[kind]?.(text.trim()) ?? []).filter((reading) => reading !== text);
}

/** Longer than any date, amount, id or address that somebody mistyped; a paragraph is none of them. */
const longestValue = 200;

const reformatters: Readonly<Record<string, (text: string) => readonly string[]>> = {
  id: kebab,
  ids: kebab,
  content_format: kebab,
  date: dates,
  moment: moments,
  duration: durations,
  cadence: cadences,
  amount: amounts,
  number: numbers,
  target: targets,
  url: urls,
  language: languages,
};

function kebab(text: string): readonly string[] {
  const id = kebabCase(text);
  return id === '' ? [] : [id];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Where day and month cannot be told apart (`03/04/2026`), both readings, the day first. */
function dates(text: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(text) ?? [];
  if (year) return realDays([[year, month, day]]);
  const [, first, second, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (last)
    return realDays([
      [last, second, first],
      [last, first, second],
    ]);
  return realDays([wordyDate(text)]);
}

/** `2 March 2026`, `Monday, March 2nd, 2026`. */
function wordyDate(text: string): readonly (string | undefined)[] {
  const words = text.replace(/^[a-z]+day,?\s+/i, '').replace(/(\d)(st|nd|rd|th)\b/i, '$1');
  const [, day, month, year] = /^(\d{1,2})\.?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(words) ?? [];
  if (year) return [year, monthNumber(month), day];
  const [, month2, day2, year2] = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(words) ?? [];
  return [year2, monthNumber(month2), day2];
}

function monthNumber(name = ''): string | undefined {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function realDays(candidates: readonly (readonly (string | undefined)[])[]): readonly string[] {
  const written = candidates.flatMap(([year, month, day]) => {
    if (!year || !month || !day) return [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isRealDay(date) ? [date] : [];
  });
  return [...new Set(written)];
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isRealDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** `02/03/2026 6pm`, `2026-03-02 at 18.00`. */
function moments(text: string): readonly string[] {
  const [, day = text, clock] =
    /^(.*?\d)[,\s]*(?:T\s*|at\s+|(?<=\s))(\d{1,2}(?:[:.]\d{2})?(?::\d{2})?\s*(?:[ap]\.?m\.?)?)$/i.exec(text) ?? [];
  const days = isRealDay(day) ? [day] : dates(day);
  if (clock === undefined) return days;
  const time = timeOfDay(clock);
  return time === undefined ? [] : days.map((date) => `${date} ${time}`);
}

function timeOfDay(clock: string): string | undefined {
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])?/i.exec(clock) ?? [];
  const late = half?.toLowerCase() === 'p';
  const hours = half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  return hours > 23 || Number(minute) > 59 ? undefined : `${String(hours).padStart(2, '0')}:${minute}`;
}

const durationUnits: Readonly<Record<string, string>> = {
  s: 's',
  sec: 's',
  second: 's',
  m: 'm',
  min: 'm',
  minute: 'm',
  h: 'h',
  hr: 'h',
  hour: 'h',
  d: 'd',
  day: 'd',
  w: 'w',
  wk: 'w',
  week: 'w',
};

/** `2 hours`, `30 min`, `1 day`. */
function durations(text: string): readonly string[] {
  const [, number, word = ''] = /^(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?$/i.exec(text) ?? [];
  const unit = durationUnits[word.toLowerCase()] ?? durationUnits[word.toLowerCase().replace(/s$/, '')];
  return number && unit ? [number.replace(',', '.') + unit] : [];
}

const numberWords: Readonly<Record<string, string>> = {
  once: '1',
  one: '1',
  twice: '2',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
};
const everyWords: Readonly<Record<string, string>> = {
  day: 'daily',
  daily: 'daily',
  week: 'weekly',
  weekly: 'weekly',
  month: 'monthly',
  monthly: 'monthly',
};

/** `3x per week`, `twice a week`, `every day`. */
function cadences(text: string): readonly string[] {
  const words = text.toLowerCase();
  const [, period = ''] = /^(?:every|each|once (?:a|per|every))?\s*([a-z]+)$/.exec(words) ?? [];
  if (everyWords[period]) return [everyWords[period]];
  const [, count = '', unit] =
    /^(\d+|[a-z]+)\s*(?:(?:x|times?)\s*)?(?:a|an|per|\/|each|every)\s*(day|week|month)s?$/.exec(words) ?? [];
  const number = /^\d+$/.test(count) ? count : numberWords[count];
  return number && unit ? [`${number} per ${unit}`] : [];
}

/** `48,000`, `€48.000`, `48k`, `1.5 million`. */
function amounts(text: string): readonly string[] {
  const bare = text.replace(/^[^\d.-]{0,4}(?=[\d-])/, '').replace(/(?<!\s)\s*(?:[A-Z]{3}|€|£|\$)$/, '');
  const [, digits = '', scale = ''] = /^(-?[\d.,][\d.,\s']*)(k|m|mn|million|thousand)?$/i.exec(bare) ?? [];
  const number = plainNumber(digits.trim());
  if (number === undefined) return [];
  const factor =
    { k: 1_000, thousand: 1_000, m: 1_000_000, mn: 1_000_000, million: 1_000_000 }[scale.toLowerCase()] ?? 1;
  return [String(Number((number * factor).toPrecision(15)))];
}

/** A share is often written as `40%` where the number alone is asked for. */
function numbers(text: string): readonly string[] {
  return amounts(text.replace(/(?<!\s)\s*%$/, ''));
}

/** Separators that come in groups of three are thousands; a single one before one, two or more than three digits is a decimal. */
function plainNumber(digits: string): number | undefined {
  const joined = digits.replace(/[\s']/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(joined)) return Number(joined.replace(/,/g, ''));
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(joined)) return Number(joined.replace(/\./g, '').replace(',', '.'));
  if (/^-?(\d+([.,]\d+)?|[.,]\d+)$/.test(joined)) return Number(joined.replace(',', '.'));
  return undefined;
}

/** `4,5 %`, `3,000`, `2 hours`. */
function targets(text: string): readonly string[] {
  const [, share] = /^(.*\d)\s*(?:%|percent|per cent)$/i.exec(text) ?? [];
  if (share !== undefined) return amounts(share).map((number) => `${number}%`);
  const duration = durations(text);
  return duration.length > 0 && !/^\d+\s*m$/i.test(text) ? duration : amounts(text);
}

/** `www.grow.example/kit`, `grow.example`. */
function urls(text: string): readonly string[] {
  if (/^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text)) return [`https://${text}`];
  const unspaced = /^https?:\/\//i.test(text)
    ? text.replace(/\s+/g, '%20').replace(/^https?/i, (scheme) => scheme.toLowerCase())
    : '';
  return unspaced === '' ? [] : [unspaced];
}

const languageCodes: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  dutch: 'nl',
  portuguese: 'pt',
  polish: 'pl',
  welsh: 'cy',
  gaelic: 'gd',
  chinese: 'zh',
  arabic: 'ar',
  hindi: 'hi',
  japanese: 'ja',
  turkish: 'tr',
  ukrainian: 'uk',
  russian: 'ru',
  swedish: 'sv',
  danish: 'da',
};

/** `en_GB`, `English`. */
function languages(text: string): readonly string[] {
  const code = languageCodes[text.toLowerCase()];
  if (code) return [code];
  const joined = text.replace(/[\s_]+/g, '-');
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(joined) ? [joined] : [];
}
