import type { Brief } from '../format/brief';
import { childSkeleton, itemSkeleton, type Skeleton } from '../format/form/skeleton';
import { quote, writeBlockText, writeText } from '../format/quote';
import { type Shape, shapeAt } from '../format/shape';
import { BriefLines } from './brief-lines';
import { styleOf } from './brief-style';
import { insertion } from './completed-keys';
import type { CompletionItem } from './completion';
import type { ValueCursor } from './cursor';
import { fittedExample } from './fitted-example';
import type { Question, Suggestion, Surroundings } from './suggestion';
import { suggestionsFor } from './suggestions';

/** The values that may be chosen at a place; where a part with keys belongs, that part. */
export function valueItems(brief: Brief, cursor: ValueCursor, surroundings: Surroundings): CompletionItem[] {
  const question: Question = { ...surroundings, brief, path: cursor.path, beside: cursor.beside };
  const shape = shapeAt(cursor.path);
  if (!shape || hasValueBelow(brief, cursor, shape)) return [];
  const suggestions = suggestionsFor(question).filter(({ value }) => !cursor.present.has(String(value)));
  if (suggestions.length > 0) return suggestions.map((suggestion) => valueItem(brief, cursor, shape, suggestion));
  return cursor.flow ? [] : partItems(question, cursor, shape);
}

/** What stands below a key is its value already; dashes right below it are, where it takes a list. */
function hasValueBelow(brief: Brief, { word, flow, isItem, column }: ValueCursor, { types }: Shape): boolean {
  const lines = new BriefLines(brief);
  const line = brief.lines.lineAt(word.end);
  if (flow || word.start < word.end) return false;
  const isDeeper = (lines.lineAfter(line)?.indent ?? 0) > column;
  return isDeeper || (!isItem && types.includes('array') && lines.holdsBelow(line, column));
}

function valueItem(brief: Brief, cursor: ValueCursor, { types }: Shape, suggestion: Suggestion): CompletionItem {
  const { detail, documentation, kind } = suggestion;
  const label = String(suggestion.value);
  const listOnly = types.includes('array') && !types.includes('string');
  const opening = /^["']/.exec(brief.text.slice(cursor.word.start, cursor.word.end))?.[0] ?? '';
  const written = writtenValue(suggestion.value, opening !== '', cursor.flow || listOnly);
  const newText = cursor.lead + (listOnly ? `[${written}]` : written);
  const edit = { range: cursor.word, newText };
  return { label, kind, detail, documentation, sortText: '', filterText: opening + label, edit };
}

function writtenValue(value: Suggestion['value'], inQuotes: boolean, inBrackets: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (inQuotes) return quote(value);
  // A day is no number, and YAML 1.2 reads it as it stands.
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  return inBrackets ? writeText(value) : writeBlockText(value);
}

/** A whole item of a list of parts, or all that belongs to a key, where nothing of it stands yet. */
function partItems(question: Question, cursor: ValueCursor, shape: Shape): CompletionItem[] {
  const isPart = shape.keys.length > 0 || shapeAt([...cursor.path, 0])?.keys.length;
  if (!isPart || cursor.word.start !== cursor.word.end) return [];
  const lines = new BriefLines(question.brief);
  const example = fittedExample(question, exampleOf(cursor, shape));
  if (example === undefined) return [];
  const skeleton = cursor.isItem
    ? withoutDash(itemSkeleton(example, cursor.column, styleOf(lines)))
    : childSkeleton(example, cursor.column, styleOf(lines));
  const lead = cursor.isItem ? cursor.lead : '';
  const label =
    shape.keys.length > 0 ? shape.title.toLowerCase() : (shapeAt([...cursor.path, 0])?.title.toLowerCase() ?? '');
  const edit = insertion(question.brief, cursor.word, lead, skeleton);
  const filterText = cursor.isItem ? `- ${label}` : label;
  return [{ label, kind: 'part', detail: '', documentation: shape.description, sortText: '', filterText, edit }];
}

/** The first item of a list's example is fuller than the item's own. */
function exampleOf({ path, isItem }: ValueCursor, { example }: Shape): unknown {
  const ofList = isItem ? shapeAt(path.slice(0, -1))?.example : undefined;
  return Array.isArray(ofList) ? ofList[0] : example;
}

/** The skeleton of an item begins with a line break and a dash, which the cursor has or leads with. */
function withoutDash({ text, placeholders }: Skeleton): Skeleton {
  const cut = text.indexOf('- ') + 2;
  const moved = placeholders.map(({ start, end }) => ({ start: start - cut, end: end - cut }));
  return { text: text.slice(cut), placeholders: moved };
}
