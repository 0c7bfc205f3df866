import type { Brief } from '../format/brief';
import { valueRange } from '../format/form/place';
import { stretchesOf } from '../format/stretches';
import type { Range } from '../format/text';
import type { Value } from '../format/view';

/** What to mark for a text: the text itself, or its key where it is a block of several lines. */
export function textRange(brief: Brief, text: Value<string>): Range {
  return valueRange(brief.text, text.place);
}

/**
 * Where words of a text stand in the brief; where they cannot be found, what stands for the text as a whole.
 * @param index offset of the first letter in the text, as YAML reads it
 * @param length of the words; they begin and end with something else than a blank
 */
export function partRange(brief: Brief, text: Value<string>, index: number, length: number): Range {
  return stretchesOf(brief.text, text)(index, length);
}

/** The same for words that are to be replaced: undefined where they are not written letter by letter as they read. */
export function writtenAt(brief: Brief, text: Value<string>, index: number, length: number): Range | undefined {
  const range = partRange(brief, text, index, length);
  const asWritten = singleSpaced(brief.text.slice(range.start, range.end));
  return asWritten === singleSpaced(text.value.slice(index, index + length)) ? range : undefined;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
