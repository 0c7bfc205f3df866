import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Path } from '../format/nodes';
import type { Vocabulary } from '../format/vocabulary';
import { wordsOfValue } from '../format/words';
import type { Beside } from './cursor';

/** What completion may be told beside the brief. */
export interface Surroundings {
  /** YYYY-MM-DD, where the author is. */
  readonly today: string;
  readonly facts: Facts;
  readonly vocabulary: Vocabulary;
  /** The site of the team, for briefs that name none. */
  readonly website?: string | undefined;
}

/** A value to choose, with what it stands for. */
export interface Suggestion {
  readonly value: string | number | boolean;
  readonly detail: string;
  readonly documentation: string;
  readonly kind: 'value' | 'id' | 'date' | 'text';
}

/** A place whose value is to be chosen. */
export interface Question extends Surroundings {
  readonly brief: Brief;
  /** List items stand as 0. */
  readonly path: Path;
  readonly beside: Beside;
}

/** A value of a list of the format, with its name and meaning. */
export function known(kind: string, value: string | number, name: string | undefined): Suggestion {
  const words = wordsOfValue(kind, String(value));
  const documentation = name !== undefined && words.startsWith(`${name}: `) ? words.slice(name.length + 2) : words;
  return { value, detail: name === value ? '' : (name ?? ''), documentation, kind: 'value' };
}
