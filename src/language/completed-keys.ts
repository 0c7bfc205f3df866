import type { Brief } from '../format/brief';
import type { FixEdit } from '../format/finding';
import { entrySkeleton, flowSkeleton, type Skeleton, type Style, withLineBreaks } from '../format/form/skeleton';
import { shapeAt } from '../format/shape';
import { wordsOfKey } from '../format/words';
import { BriefLines } from './brief-lines';
import { styleOf } from './brief-style';
import type { CompletionItem } from './completion';
import type { Beside, KeyCursor } from './cursor';
import { fittedExample } from './fitted-example';
import type { Surroundings } from './suggestion';

/** The keys that are missing at a place, required ones first, then in the standard order; none that has nothing to name yet. */
export function keyItems(brief: Brief, cursor: KeyCursor, surroundings: Surroundings): CompletionItem[] {
  const shape = shapeAt(cursor.path);
  const missing = shape?.keys.filter((key) => !cursor.present.has(key)) ?? [];
  const isRequired = (key: string) => shape?.required.includes(key) === true;
  const style = styleOf(new BriefLines(brief));
  return [...missing.filter(isRequired), ...missing.filter((key) => !isRequired(key))].flatMap((key) => {
    const example = exampleOf(brief, cursor, key, surroundings);
    if (example === undefined) return [];
    const edit = insertion(brief, cursor.word, cursor.lead, skeletonOf(cursor, key, example, style));
    const detail = isRequired(key) ? 'required' : '';
    const documentation = wordsOfKey(cursor.path, key);
    return [{ label: key, kind: 'key', detail, documentation, sortText: '', filterText: key, edit } as const];
  });
}

function exampleOf(brief: Brief, cursor: KeyCursor, key: string, surroundings: Surroundings): unknown {
  const path = [...cursor.path, key];
  const beside: Beside = (name) => (name === key ? cursor.present : cursor.beside(name));
  return fittedExample({ ...surroundings, brief, path, beside }, shapeAt(path)?.example);
}

function skeletonOf(cursor: KeyCursor, key: string, example: unknown, style: Style): Skeleton {
  if (cursor.behind === 'colon') return { text: key, placeholders: [] };
  if (cursor.behind === 'children') return { text: `${key}:`, placeholders: [] };
  return cursor.flow ? flowSkeleton(key, example) : entrySkeleton(key, example, cursor.column, style);
}

/** The edit that puts a skeleton in the place of a word, with the line breaks that the brief uses. */
export function insertion(brief: Brief, range: FixEdit['range'], lead: string, skeleton: Skeleton): FixEdit {
  const { text, placeholders } = withLineBreaks(skeleton, brief.lineBreak);
  const shift = lead.length;
  const moved = placeholders.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { range, newText: lead + text, placeholders: moved };
}
