// Facts of the vocabulary files in words, with where they come from.
import { escapeText, table } from './markdown.mjs';

/** How a fact is said whose key alone would be a riddle. */
const WORDS = {
  recommended_max: (value) => `better up to ${amount(value)}`,
  premium_max: (value) => `up to ${amount(value)} with a paid account`,
  api_max: (value) => `up to ${amount(value)} through the API`,
  max_api: (value) => `up to ${amount(value)} through the API`,
  in_app_max: (value) => `up to ${amount(value)} in the app`,
  scheduler_max: (value) => `up to ${amount(value)} in schedulers`,
  unicode_max: (value) => `up to ${amount(value)} with other than plain letters`,
  recommended: (value) => (typeof value === 'number' ? `better up to ${amount(value)}` : inWords(value)),
  warn: (value) => `a warning from ${amount(value)}`,
  count: (value) => `counted as ${value}`,
  per: (value) => `for each ${value}`,
  was: (value) => `before: ${amount(value)}`,
  since: (value) => `since ${value}`,
  confidence: (value) => `confidence: ${value}`,
  types: (value) => value.join(' or '),
  not: (value) => `not: ${value.join(', ')}`,
  supported: (value) => value.join(', '),
  note: (value) => escapeText(value),
};

/** Keys that say little by themselves. */
const LABELS = {
  duration_s: 'seconds',
  durations_s: 'seconds',
  size_mb: 'megabytes',
  image_mb: 'megabytes of an image',
  gif_mb: 'megabytes of a GIF',
  min_age: 'youngest users',
  count_items: 'number of them',
  parts: 'written in parts',
  premium: 'needs a paid account',
};

/** Told elsewhere: how severe a rule is stands on the page of the rule. */
const LEFT_OUT = new Set(['enforce']);

/**
 * @param {unknown} fact as the vocabulary files have it
 * @returns {string} `2 to 20 (counted as chars)`
 */
export function inWords(fact) {
  if (fact === null) return 'none';
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no';
  if (Array.isArray(fact)) return fact.map(inWords).join(', ');
  if (typeof fact !== 'object') return typeof fact === 'number' ? amount(fact) : escapeText(String(fact));
  const details = Object.entries(fact).map(detail).filter(Boolean).join('; ');
  const main = range(fact);
  return main === '' || details === '' ? main || details : `${main} (${details})`;
}

function range({ min, max }) {
  if (max === null) return 'no limit known';
  if (min === undefined && max === undefined) return '';
  if (max === undefined) return `at least ${amount(min)}`;
  if (min === max) return `exactly ${amount(max)}`;
  return min === undefined || min === 0
    ? max === 0
      ? 'none'
      : `up to ${amount(max)}`
    : `${amount(min)} to ${amount(max)}`;
}

function detail([key, value]) {
  if (key === 'min' || key === 'max' || LEFT_OUT.has(key)) return '';
  return WORDS[key]?.(value) ?? `${label(key)}: ${inWords(value)}`;
}

/** `visible_before_more` → `visible before more` */
export function label(key) {
  return LABELS[key] ?? key.replaceAll('_', ' ');
}

function amount(number) {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

/** The sources that a page names, each with its date and how sure it is. */
export function sourceTable(sources) {
  const rows = Object.entries(sources).map(([id, { title, ref, date, confidence }]) => [
    `<a id="source-${id}"></a>${id}`,
    [title, ref].filter(Boolean).map(escapeSource).join(': '),
    date,
    confidence,
  ]);
  return table(['Source', 'What', 'Date', 'Confidence'], rows);
}

/** Addresses stay as they are, so that they become links. */
function escapeSource(text) {
  return text
    .split(/(https?:\/\/[^\s;,)]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part)))
    .join('');
}

export function sourceLinks(ids) {
  return ids.map((id) => `[${id}](#source-${id})`).join(', ');
}

/** What the words for confidence mean. */
export function confidenceList(confidences) {
  return Object.entries(confidences)
    .map(([name, meaning]) => `- **${name}**: ${escapeText(meaning)}`)
    .join('\n');
}
