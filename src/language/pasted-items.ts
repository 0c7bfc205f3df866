import type { Brief } from '../format/brief';
import { readMoment } from '../format/dates';
import type { Facts } from '../format/facts';
import { idOfWords } from '../format/form/id-of-words';
import { readings } from '../format/form/reformat';
import type { IdKind } from '../format/ids';
import { shapeAt } from '../format/shape';
import type { Vocabulary } from '../format/vocabulary';
import type { ColumnName, Columns } from './pasted-columns';
import type { Row } from './spreadsheet';
import { thingsOf } from './things';

/** What a content item is to hold, key by key in the standard order; no empty values. */
export type PastedItem = ReadonlyMap<string, string | readonly string[]>;

/** What is known of the brief that takes the items. */
export interface Taker {
  readonly brief: Brief;
  readonly vocabulary: Vocabulary;
  readonly facts: Facts;
}

const contentPath = ['execution', 'content', 0] as const;

/** Content items out of the rows below a header. What cannot be understood stays as it was written, for the check to find. */
export function itemsOf(rows: readonly Row[], columns: Columns, taker: Taker): readonly PastedItem[] {
  const taken = new Set(taker.brief.ids.definitions('content item').keys());
  return rows.map((row) => itemOf(row, columns, taker, taken));
}

function itemOf(row: Row, { known, own }: Columns, taker: Taker, taken: Set<string>): PastedItem {
  const cell = (name: ColumnName) => row[known.get(name) ?? -1] ?? '';
  const title = onOneLine(cell('title')) || shortened(cell('text'), 60);
  const platform = platformOf(cell('platform'), taker.vocabulary);
  const values: Record<string, string | readonly string[]> = {
    id: freeId(cell('id') || title, taken),
    title,
    platform,
    format: formatOf(cell('format'), platform, taker.facts),
    goals: idsOf(cell('goals'), 'goal', taker.brief),
    audience: idsOf(cell('audience'), 'audience', taker.brief),
    pillar: idOf(cell('pillar'), 'pillar', taker.brief),
    phase: idOf(cell('phase'), 'phase', taker.brief),
    publish: momentOf(`${cell('date')} ${cell('time')}`),
    owner: idOf(cell('owner'), 'person', taker.brief),
    status: statusOf(cell('status')),
    subject: onOneLine(cell('subject')),
    text: cell('text'),
    hashtags: partsOf(cell('hashtags'), /[\s,;#]+/),
    link: linkOf(cell('link')),
    notes: cell('notes'),
  };
  const others = [...own].map(([key, index]) => [key, row[index] ?? ''] as const);
  return new Map([...Object.entries(values), ...others].filter(([, value]) => value.length > 0));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first words of a text, as many as there is room for. */
function shortened(text: string, room: number): string {
  const words = onOneLine(text);
  return words.length <= room
    ? words
    : words
        .slice(0, room + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, room);
}

/** Longer ones are cut between their words. */
const longestId = 40;

/** An id of the words of a title that no other item has. */
function freeId(words: string, taken: Set<string>): string {
  const whole = idOfWords(words.slice(0, 4 * longestId)) ?? 'item';
  const id =
    whole.length <= longestId
      ? whole
      : whole
          .slice(0, longestId + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longestId);
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

/** `Twitter` → `x` */
function platformOf(cell: string, vocabulary: Vocabulary): string {
  const word = onOneLine(cell);
  if (word === '' || vocabulary.allows('platform', word)) return word;
  const [meant, other] = vocabulary.suggestions('platform', word);
  return meant !== undefined && other === undefined ? meant : word;
}

/** `Reel` → `reel`, where the platform has one. */
function formatOf(cell: string, platform: string, facts: Facts): string {
  const word = onOneLine(cell);
  const id = readings('content_format', word)[0] ?? word;
  return Object.hasOwn(facts.platform(platform)?.formats ?? {}, id) ? id : word;
}

/** Ambiguous days (`03/04/2026`) are for the author to decide. */
function momentOf(cell: string): string {
  const words = onOneLine(cell);
  if (readMoment(words)) return words;
  const [moment, other] = readings('moment', words);
  return moment !== undefined && other === undefined ? moment : words;
}

/** `www.example.com` → `https://www.example.com` */
function linkOf(cell: string): string {
  const words = onOneLine(cell);
  return readings('url', words)[0] ?? words;
}

/** The id of what is called so, by its id or its name, in any case. */
function idOf(cell: string, kind: IdKind, brief: Brief): string {
  const words = onOneLine(cell);
  const isMeant = (name: string) => name.toLowerCase() === words.toLowerCase();
  return thingsOf(brief, kind).find(({ id, name }) => isMeant(id) || isMeant(name))?.id ?? words;
}

function idsOf(cell: string, kind: IdKind, brief: Brief): readonly string[] {
  const whole = idOf(cell, kind, brief);
  const isOne = brief.ids.definitions(kind).has(whole);
  return isOne ? [whole] : partsOf(cell, /[,;\n]+/).map((part) => idOf(part, kind, brief));
}

/** What content calendars call the steps to publication. */
const statusWords: Readonly<Record<string, string>> = {
  backlog: 'idea',
  'to do': 'idea',
  'in progress': 'draft',
  wip: 'draft',
  'in review': 'review',
  planned: 'scheduled',
  posted: 'published',
  live: 'published',
  sent: 'published',
};

function statusOf(cell: string): string {
  const words = onOneLine(cell);
  const lower = words.toLowerCase();
  if (shapeAt([...contentPath, 'status'])?.values.includes(lower)) return lower;
  return Object.hasOwn(statusWords, lower) ? (statusWords[lower] ?? words) : words;
}

function partsOf(cell: string, between: RegExp): readonly string[] {
  const parts = cell.split(between).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
}
