/**
 * Every message about YAML and about the form of a brief, to be read in one sitting. They speak to people who write
 * campaigns: what is wrong, what is allowed, the nearest right thing.
 */

const longestQuote = 40;

/** The author's words in quotation marks, cut to forty characters, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestQuote) return `"${line}"`;
  const characters = [...line];
  const short = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : line;
  return `"${short}"`;
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

const mostListed = 8;

/** At most eight values, then how many more there are. */
export function listed(values: readonly (string | number)[]): string {
  const shown = values.slice(0, mostListed).join(', ');
  return values.length > mostListed ? `${shown} and ${values.length - mostListed} more` : shown;
}

/** 1 → `1st`, 22 → `22nd`. */
export function ordinal(position: number): string {
  const teens = position % 100 >= 11 && position % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th');
  return `${position}${ending}`;
}

export const syntaxMessages = {
  tab: () => 'Tabs cannot indent YAML. Use spaces.',
  overIndented: (key: string) =>
    `${quoted(key)} is indented too far. Move it to the left, in line with its neighbours.`,
  underIndented: (key: string) =>
    `${quoted(key)} is not in line with its neighbours. Move it to the right or to the left.`,
  missingSpace: (key: string) => `Add a space after the colon of ${quoted(key)}.`,
  unquotedColon: () => 'This text contains ": ". Put it in quotes.',
  unclosedQuote: () => 'This quote is never closed. Close it where the text ends.',
  textAfterQuote: (quotedText: string) =>
    `There is more text after the closing quote of ${quotedText}. Put quotes around all of it.`,
  reservedStart: (mark: string) => `YAML cannot read a text that begins with ${quoted(mark)}. Put it in quotes.`,
  specialStart: (mark: string) =>
    `${quoted(mark)} at the start of a text means something else to YAML. Put the text in quotes.`,
  lostHashtag: (lost: string) => `${quoted(lost)} is lost, since YAML reads it as a comment. Put the text in quotes.`,
  duplicateKey: (key: string) => `${quoted(key)} is here twice, and only this one counts.`,
  duplicateKeyInItem: (key: string) => `${quoted(key)} is here twice in one item. Begin the next item with a dash.`,
  firstUse: (line: number) => `first used on line ${line}`,
  unknownAlias: (name: string) => `"*${name}" repeats a block marked "&${name}", and there is none above.`,
  tooComplex: () => 'This file is too large, too deep or repeats its blocks too often to be a brief.',
  severalDocuments: () => 'A file holds one brief. Nothing from this line on is read.',
  empty: () => 'This brief is empty.',
  unclosedBracket: () => 'This bracket is never closed. Close it where the list ends.',
  loneWord: (word: string) =>
    `${quoted(word)} stands alone. Write a key, a colon and a value, such as name: Grow where you live.`,
  missingColon: (key: string) => `There is no colon after ${quoted(key)}.`,
  secondKey: (key: string) => `${quoted(key)} needs a line of its own.`,
  missingSpaceAfterDash: () => 'Add a space after the dash.',
  listMark: (sign: string) => `A list item begins with a dash and a space, not with ${quoted(sign)}.`,
  listOnKeyLine: (key: string) => `The list begins on the line below ${quoted(key)}, each item on a line of its own.`,
  missingDash: (key: string) => `${quoted(key)} begins a new item. Put a dash and a space before it.`,
  strayText: (key: string | undefined) =>
    `This line belongs to the text ${key === undefined ? 'above' : `of ${quoted(key)}`}. Indent it.`,
  badEscape: (sign: string) => `${quoted(sign)} means nothing in double quotes. Use single quotes.`,
  oddSpaces: () => 'These are not plain spaces (they often come from a web page). Use plain ones.',
  wrongBracket: (right: string) => `A list or set of keys ends as it begins. Write ${quoted(right)} here.`,
  boldKey: (key: string) => `A key stands as it is, without stars. Write ${key}.`,
  codeFence: () => 'This line is not a part of the brief. Remove it.',
  unreadable: () => 'YAML cannot read this line. Look for a missing colon, quote or bracket.',
} as const;

export const fixTitles = {
  allTabs: 'Use spaces for all indentation in this file',
  oneTab: 'Use spaces on this line',
  lineUp: (key: string) => `Move ${quoted(key)} in line with its neighbours`,
  addSpace: 'Add the space',
  quote: 'Put the text in quotes',
  closeQuote: 'Close the quote',
  removeDuplicate: (key: string) => `Remove this ${quoted(key)}`,
  closeBracket: 'Close the bracket',
  unquote: 'Remove the quotes',
  starter: 'Insert a starter brief',
  replaceBy: (value: string) => `Replace by ${quoted(value)}`,
  addColon: 'Add a colon',
  ownLine: (key: string) => `Move ${quoted(key)} to a line of its own`,
  ownLines: 'Put each item on a line of its own',
  useDashes: 'Begin the items with dashes',
  addDash: 'Begin the item with a dash',
  indentText: 'Indent the text',
  blockOfText: 'Write it as a block of text',
  singleQuotes: 'Use quotes that leave the backslash alone',
  plainSpaces: 'Use plain spaces',
  removeLine: 'Remove this line',
  removeStars: 'Remove the stars',
  removeFences: 'Remove the lines with ```',
} as const;

/** How we call a kind of value, and what to write for it. */
interface KindWords {
  readonly noun: string;
  readonly advice: string;
}

const kindWords: Readonly<Record<string, KindWords>> = {
  id: { noun: 'an id', advice: 'lower-case letters, digits and hyphens, such as first-harvest' },
  ids: { noun: 'an id', advice: 'lower-case letters, digits and hyphens, such as first-harvest' },
  content_format: { noun: 'a format', advice: 'lower-case letters, digits and hyphens, such as carousel' },
  date: { noun: 'a date we can read', advice: 'year, month and day, such as 2026-03-02' },
  moment: { noun: 'a date and time we can read', advice: 'a day, or a day and a time, such as 2026-03-02 18:00' },
  duration: { noun: 'a length of time', advice: 'a number and s, m, h, d or w, such as 30m or 4h' },
  cadence: { noun: 'a cadence', advice: 'daily, weekly, monthly, or a number such as 3 per week' },
  amount: { noun: 'an amount', advice: 'a number, such as 48000' },
  target: {
    noun: 'a value of a metric',
    advice: 'a number, a percentage or a length of time, such as 3000, 4.5% or 2h',
  },
  url: { noun: 'a full web address', advice: 'all of it without spaces, such as https://www.gov.uk/tax' },
  email: { noun: 'an e-mail address', advice: 'a name, @ and a domain, such as nadia@grow.example' },
  language: { noun: 'a language code', advice: 'a code such as en, en-GB or zh-Hans' },
  number: { noun: 'a number', advice: 'digits only, such as 25' },
  integer: { noun: 'a whole number', advice: 'digits only, such as 25' },
  boolean: { noun: 'true or false', advice: 'true or false' },
  platform: { noun: 'a platform we know', advice: '' },
  metric: { noun: 'a metric we know', advice: '' },
  goal_type: { noun: 'a type of goal', advice: '' },
  role: { noun: 'a role we know', advice: '' },
  industry: { noun: 'an industry we know', advice: '' },
  timezone: { noun: 'a time zone', advice: '' },
  currency: { noun: 'a currency code', advice: '' },
  place: { noun: 'a country code', advice: '' },
};

const anyKind: KindWords = { noun: 'a value that fits here', advice: 'another value' };

/** `The goal in one sentence.` → `the goal in one sentence.`, where it goes on after a colon; `IANA name` stays. */
function uncapitalised(sentence: string): string {
  return /^[A-Z][a-z]|^A /.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

const wordsFor = (kind: string | undefined) => kindWords[kind ?? ''] ?? anyKind;

const didYouMean = (near: readonly string[]) => `Did you mean ${alternatives(near.map(quoted))}?`;

export const formMessages = {
  missingKey: (parent: string, key: string, purpose: string) =>
    `${parent} has no ${quoted(key)}${purpose === '' ? '.' : `: ${uncapitalised(purpose)}`}`,
  misspeltKey: (key: string, near: readonly string[]) => `${quoted(key)} is not a key here. ${didYouMean(near)}`,
  misplacedKey: (key: string, holder: string) => `${quoted(key)} does not belong here. Move it into ${holder}.`,
  keyTooDeep: (key: string, holder: string) =>
    `${quoted(key)} does not belong in ${quoted(holder)}. Move it to the left, out of it.`,
  unknownKey: (key: string, allowed: readonly string[]) =>
    `${quoted(key)} is not a key here. Allowed are ${listed(allowed)}.`,
  noKey: () => 'There is no key before this colon.',
  allowedKeys: (allowed: readonly string[]) => `allowed here: ${allowed.join(', ')}`,
  empty: (name: string) => `${name} is empty.`,
  tooFew: (key: string, item: string) => `${quoted(key)} needs at least one ${item}.`,
  tooLong: (name: string, most: number) => `${name} is too long. At most ${most} fit.`,
  wrongFormat: (kind: string | undefined, value: string, rightOnes: readonly string[]) =>
    `${quoted(value)} is not ${wordsFor(kind).noun}. Write ${rightOnes.length > 0 ? alternatives(rightOnes) : wordsFor(kind).advice}.`,
  quotedNumber: (value: string) => `${quoted(value)} is a text because of its quotes. Write ${value} without them.`,
  noSuchDay: (value: string) => `${quoted(value)} is not a day of the calendar.`,
  outOfRange: (value: string, lowest: number | undefined, highest: number | undefined) =>
    `${quoted(value)} does not fit here. Write a number ${highest === undefined ? `of at least ${lowest}` : `from ${lowest ?? 0} to ${highest}`}.`,
  notText: (key: string, value: string) =>
    `${quoted(key)} takes a text, and ${value} is none to YAML. Put it in quotes.`,
  listForOne: (key: string) => `${quoted(key)} takes one value, not a list.`,
  bracketsForOne: (key: string, written: string) =>
    `${quoted(key)} takes one value, and YAML reads ${quoted(written)} as a list.`,
  keysForText: (key: string) => `${quoted(key)} takes a text, not keys of its own.`,
  textForList: (key: string) => `${quoted(key)} is a list. Begin each of its items with a dash.`,
  listWithoutBrackets: (key: string, list: string) => `A list needs brackets. Write ${key}: ${list}.`,
  textForKeys: (name: string, keys: readonly string[]) =>
    `${name} needs keys below it, such as ${alternatives(keys.slice(0, 3))}.`,
  notOurs: (file: string, keys: readonly string[]) =>
    `${file.replace('the', 'A')} begins with keys such as ${alternatives(keys.filter((key) => key !== 'brief').slice(0, 3))}.`,
  nearValue: (kind: string, value: string, near: readonly string[]) =>
    `${quoted(value)} is not ${wordsFor(kind).noun}. ${didYouMean(near)}`,
  unknownValue: (kind: string, value: string, allowed: readonly string[]) =>
    `${quoted(value)} is not ${wordsFor(kind).noun}. Allowed are ${listed(allowed)}.`,
  nearListed: (key: string, value: string, near: readonly string[]) =>
    `${quoted(key)} cannot be ${quoted(value)}. ${didYouMean(near)}`,
  notListed: (key: string, value: string, allowed: readonly (string | number)[]) =>
    `${quoted(key)} cannot be ${quoted(value)}. Allowed are ${listed(allowed)}.`,
  unknownOpenValue: (kind: string, value: string, allowed: readonly string[], own: string) =>
    `${quoted(value)} is not ${wordsFor(kind).noun}. Allowed are ${listed(allowed)}, or ${own} for your own.`,
  unknownVersion: (value: string) =>
    `This brief says it is of version ${quoted(value)}, and we know version 1 only. Nothing else was checked.`,
} as const;

export const formFixTitles = {
  insertKey: (key: string) => `Insert ${quoted(key)}`,
  renameKey: (key: string) => `Rename to ${quoted(key)}`,
  insertBelow: (key: string) => `Fill in ${quoted(key)}`,
  insertItem: 'Insert a first item',
  removeKey: (key: string) => `Remove ${quoted(key)}`,
  makeList: 'Make it a list',
  removeDashes: 'Remove the dashes',
  makeIds: 'Make the keys the ids of items',
  oneText: 'Keep the lines as one text',
  asKey: (key: string) => `Make it the ${quoted(key)} of the item`,
  takeOnlyItem: 'Keep the one value without the list',
  ownValue: (value: string) => `Use ${quoted(value)} as a value of your own`,
} as const;
