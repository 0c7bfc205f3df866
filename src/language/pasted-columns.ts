import { idOfWords } from '../format/form/id-of-words';
import type { Row } from './spreadsheet';

/** What the columns of a content calendar are called, the usual names first; `date` and `time` together are `publish`. */
const namesOfColumns = {
  id: ['id'],
  title: ['title', 'post', 'topic', 'post title', 'content title', 'working title', 'name', 'headline', 'idea'],
  platform: ['platform', 'channel', 'network', 'social network', 'social channel'],
  format: ['format', 'content format', 'content type', 'post type', 'type'],
  goals: ['goals', 'goal', 'objective', 'objectives'],
  audience: ['audience', 'target audience', 'segment'],
  pillar: ['pillar', 'content pillar', 'theme'],
  phase: ['phase'],
  date: ['publish', 'publish date', 'publishing date', 'publication date', 'post date', 'go live date', 'date', 'day'],
  time: ['time', 'publish time', 'publishing time', 'post time'],
  owner: ['owner', 'who', 'responsible', 'assignee', 'assigned to', 'author'],
  status: ['status', 'state'],
  subject: ['subject', 'subject line'],
  text: ['text', 'copy', 'caption', 'post copy', 'post text', 'post caption', 'body'],
  hashtags: ['hashtags', 'hashtag', 'tags'],
  link: ['link', 'url', 'landing page', 'link url'],
  notes: ['notes', 'note', 'comments', 'comment'],
} as const;

export type ColumnName = keyof typeof namesOfColumns;

const columnNames = Object.keys(namesOfColumns) as ColumnName[];

/** Which column of a spreadsheet holds what. */
export interface Columns {
  readonly known: ReadonlyMap<ColumnName, number>;
  /** Columns that the format has no key for, by keys of the author's own: `x-budget-code`. */
  readonly own: ReadonlyMap<string, number>;
}

/**
 * Reads a row as the names of columns; undefined where it is none: nobody can tell then what a cell is. A title or a
 * text has to be among them, and something else.
 */
export function columnsOf(header: Row): Columns | undefined {
  const words = header.map((cell) => cell.toLowerCase().replace(/[\s_-]+/g, ' '));
  const known = new Map(columnNames.flatMap((name) => indexed(name, columnNamed(name, words))));
  if (known.size < 2 || !(known.has('title') || known.has('text'))) return undefined;
  const taken = new Set(known.values());
  const others = header.flatMap((cell, index) =>
    taken.has(index) ? [] : [[ownKey(cell, index, header), index] as const],
  );
  return { known, own: new Map(others) };
}

function indexed(name: ColumnName, index: number): [ColumnName, number][] {
  return index < 0 ? [] : [[name, index]];
}

/** Of `Day` and `Date` the one with the more usual name. */
function columnNamed(name: ColumnName, words: readonly string[]): number {
  const usual = (namesOfColumns[name] as readonly string[]).find((each) => words.includes(each));
  return usual === undefined ? -1 : words.indexOf(usual);
}

/** A column without a name of its own is told by its number. */
function ownKey(cell: string, index: number, header: Row): string {
  const id = idOfWords(cell);
  const isOnly = header.indexOf(cell) === index;
  return `x-${[id ?? 'column', ...(id && isOnly ? [] : [index + 1])].join('-')}`;
}
