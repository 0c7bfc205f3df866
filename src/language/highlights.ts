import type { Brief } from '../format/brief';
import type { Range } from '../format/text';
import { aliasAt, anchorOf } from './aliases';
import { referencesAt } from './references';

/** A word to show because it means the same as the one at the cursor. */
export interface Highlight {
  readonly range: Range;
  /** Whether the thing gets its name here. */
  readonly role: 'definition' | 'reference';
}

/** The places that mean the same as the word at an offset: an id, a platform, a `*name`. Empty where there is none. */
export function highlightsAt(brief: Brief, offset: number): readonly Highlight[] {
  const found = referencesAt(brief, offset);
  if (!found) return aliasHighlights(brief, offset);
  return [
    ...found.definitions.map((range): Highlight => ({ range, role: 'definition' })),
    ...found.references.map((range): Highlight => ({ range, role: 'reference' })),
  ];
}

function aliasHighlights(brief: Brief, offset: number): Highlight[] {
  const alias = aliasAt(brief, offset);
  const anchor = alias && anchorOf(brief, alias);
  if (!anchor) return [];
  const { start, end } = alias;
  return [
    { range: anchor.mark, role: 'definition' },
    { range: { start, end }, role: 'reference' },
  ];
}
