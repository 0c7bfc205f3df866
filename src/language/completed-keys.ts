import type { Brief } from '../format/brief';
import type { FixEdit } from '../format/finding';
import { entrySkeleton, flowSkeleton, type Skeleton, withLineBreaks } from '../format/form/skeleton';
import { shapeAt } from '../format/shape';
import { wordsOfKey } from '../format/words';
import { BriefLines } from './brief-lines';
import { styleOf } from './brief-style';
import type { CompletionItem } from './completion';
import type { Beside, KeyCursor } from './cursor';
import { fittedExample } from './fitted-example';
import type { Surroundings } from './suggestions';

/** The keys that are missing at a place, required ones first, then in the standard order. */
export function keyItems(brief: Brief, cursor: KeyCursor, surroundings: Surroundings): CompletionItem[] {
  const shape = shapeAt(cursor.path);
  if (!shape) return [];
  const missing = shape.keys.filter((key) => !cursor.present.has(key));
  const required = missing.filter((key) => shape.required.includes(key));
  const others = missing.filter((key) => !shape.required.includes(key));
  const written = styleOf(new BriefLines(brief));
  const item = (key: string, detail: string): CompletionItem[] => {
    const path = [...cursor.path, key];
    const beside: Beside = (name) => (name === key ? cursor.present : cursor.beside(name));
    const example = fittedExample({ ...surroundings, brief, path, beside }, shapeAt(path)?.example);
    if (example === undefined) return [];
    const skeleton = skeletonOf(cursor, key, example, written);
    const documentation = wordsOfKey(cursor.path, key);
    return [
      {
        label: key,
        kind: 'key',
        detail,
        documentation,
        sortText: '',
        filterText: key,
        edit: editOf(brief, cursor, skeleton),
      },
    ];
  };
  return [...required.flatMap((key) => item(key, 'required')), ...others.flatMap((key) => item(key, ''))];
}

function skeletonOf(
  cursor: KeyCursor,
  key: string,
  example: unknown,
  style: Parameters<typeof entrySkeleton>[3],
): Skeleton {
  if (cursor.behind === 'colon') return { text: key, placeholders: [] };
  if (cursor.behind === 'children') return { text: `${key}:`, placeholders: [] };
  return cursor.flow ? flowSkeleton(key, example) : entrySkeleton(key, example, cursor.column, style);
}

function editOf(brief: Brief, { word, lead }: KeyCursor, skeleton: Skeleton): FixEdit {
  return insertion(brief, word, lead, skeleton);
}

/** The edit that puts a skeleton in the place of a word, with the line breaks that the brief uses. */
export function insertion(brief: Brief, range: FixEdit['range'], lead: string, skeleton: Skeleton): FixEdit {
  const { text, placeholders } = withLineBreaks(skeleton, brief.lineBreak);
  const shift = lead.length;
  const moved = placeholders.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { range, newText: lead + text, placeholders: moved };
}
