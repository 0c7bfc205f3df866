import type { Brief } from '../format/brief';
import { knownFacts } from '../format/facts';
import type { FixEdit } from '../format/finding';
import { knownVocabulary } from '../format/vocabulary';
import { keyItems } from './completed-keys';
import { valueItems } from './completed-values';
import { cursorsAt } from './cursor';
import type { Surroundings } from './suggestion';

/** One thing that an author may put in at the cursor. */
export interface CompletionItem {
  readonly label: string;
  /** `part` is a whole item of a list, or all that belongs to a key. */
  readonly kind: 'key' | 'part' | 'value' | 'id' | 'date' | 'text';
  /** What it stands for, in a few words. */
  readonly detail: string;
  /** A sentence or two of what it is for. */
  readonly documentation: string;
  /** Items in the order of these texts are in the order in which they are best. */
  readonly sortText: string;
  /** What is typed to find it. */
  readonly filterText: string;
  readonly edit: FixEdit;
}

export type CompletionOptions = Partial<Surroundings> & Pick<Surroundings, 'today'>;

/**
 * What may stand at an offset of a brief, the best first: keys that are missing, values of lists, ids that exist, days.
 * Empty inside comments and copy, and where only the author knows what to write. Any text and any offset will do.
 */
export function completeAt(brief: Brief, offset: number, options: CompletionOptions): readonly CompletionItem[] {
  const surroundings = { facts: knownFacts, vocabulary: knownVocabulary, ...options };
  const within = Math.max(0, Math.min(offset, brief.text.length));
  const items = cursorsAt(brief, within).flatMap((cursor) =>
    cursor.kind === 'key' ? keyItems(brief, cursor, surroundings) : valueItems(brief, cursor, surroundings),
  );
  return items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, '0') }));
}
