import type { Brief } from '../format/brief';
import { type Facts, knownFacts } from '../format/facts';
import { quote, writeBlockText, writeText } from '../format/quote';
import type { TextEdit } from '../format/text';
import { knownVocabulary, type Vocabulary } from '../format/vocabulary';
import { contentPlaceAt } from './content-place';
import { columnsOf } from './pasted-columns';
import { itemsOf, type PastedItem } from './pasted-items';
import { rowsOf } from './spreadsheet';

/** What pasting knows beside the brief. */
export interface PasteOptions {
  readonly vocabulary?: Vocabulary;
  readonly facts?: Facts;
}

/** The edit that puts in content items for the rows of a spreadsheet, and how many these are. */
export interface PastedRows {
  readonly edit: TextEdit;
  readonly count: number;
}

/**
 * Rows of a spreadsheet, pasted at an offset where content items may stand, as content items. Undefined anywhere else, for
 * other text, and for rows without a header: nobody can tell then what a cell is.
 */
export function pastedRows(
  brief: Brief,
  offset: number,
  pasted: string,
  { vocabulary = knownVocabulary, facts = knownFacts }: PasteOptions = {},
): PastedRows | undefined {
  if (!pasted.includes('\t')) return undefined;
  const [header, ...rows] = rowsOf(pasted);
  const columns = header && columnsOf(header);
  const place = columns && contentPlaceAt(brief, Math.min(offset, brief.text.length));
  if (!place || rows.length === 0) return undefined;
  const items = itemsOf(rows, columns, { brief, vocabulary, facts });
  const written = items.flatMap((item) => linesOf(item, place.column)).join('\n');
  const newText = place.before + written.replaceAll('\n', brief.lineBreak) + place.after;
  return { edit: { range: place.range, newText }, count: items.length };
}

function linesOf(item: PastedItem, column: number): string[] {
  const indent = ' '.repeat(column);
  return [...item].map(
    ([key, value], index) => `${indent}${index === 0 ? '-' : ' '} ${key}: ${written(value, column + 2)}`,
  );
}

function written(value: string | readonly string[], column: number): string {
  if (typeof value !== 'string') return `[${value.map(writeText).join(', ')}]`;
  // YAML reads a day as the day that it is.
  if (/^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/.test(value)) return value;
  return value.includes('\n') ? blockOf(value, column + 2) : writeBlockText(value);
}

/** Copy with line breaks as it will be published; what YAML lets nobody write in a block goes in quotes. */
function blockOf(text: string, column: number): string {
  if (/[^\P{Cc}\n\t]|[\u2028\u2029\ufeff]/u.test(text)) return quote(text);
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : ' '.repeat(column) + line.trimEnd()));
  return `|\n${lines.join('\n')}`;
}
