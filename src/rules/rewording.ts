import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { resolveAlias } from '../format/nodes';
import { stretchesOf } from '../format/stretches';
import type { Range } from '../format/text';
import type { Value } from '../format/view';
import { replaceFix, type Trust } from './fixes';

/** Words of a text: offset and length within the value. They begin and end with something else than a blank. */
export interface Words {
  readonly index: number;
  readonly length: number;
}

/** Where words of a text stand in the brief; where they cannot be found, what stands for the text as a whole. */
export function rangeOfWords(brief: Brief, text: Value<string>, { index, length }: Words): Range {
  // Most texts are written as they read, and long ones need not be gone through then.
  for (const start of [text.start, text.start + 1])
    if (brief.text.startsWith(text.value, start)) return { start: start + index, end: start + index + length };
  return stretchesOf(brief.text, text)(index, length);
}

/**
 * Puts other words in the place of some of a text, and leaves the rest of it as it is written. No fix where the words
 * are written with escapes or the new ones would need them.
 */
export function rewordFix(
  brief: Brief,
  title: string,
  trust: Trust,
  text: Value<string>,
  words: Words,
  newWords: string,
): Fix[] {
  const range = rangeOfWords(brief, text, words);
  const asWritten = brief.text.slice(range.start, range.end);
  const asRead = text.value.slice(words.index, words.index + words.length);
  const escaped = isBetweenBrackets(text) ? /["'\\:#{}[\],]/ : /["'\\:#{}[\]]/;
  const isSafe = singleSpaced(asWritten) === singleSpaced(asRead) && !escaped.test(newWords);
  return isSafe ? [replaceFix(title, trust, range, newWords)] : [];
}

/** Between brackets a comma ends a text. */
function isBetweenBrackets({ place }: Value<string>): boolean {
  for (let around = place.parent; around; around = around.parent) {
    const node = resolveAlias(around.node);
    if (node?.kind !== 'scalar' && node?.flow) return true;
  }
  return false;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
