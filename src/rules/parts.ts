import type { Brief } from '../format/brief';
import { valueRange } from '../format/form/place';
import { resolveAlias } from '../format/nodes';
import type { Range } from '../format/text';
import type { Value } from '../format/view';

/** What to mark for a text: the text itself, or its key where it is a block of several lines. */
export function textRange(brief: Brief, text: Value<string>): Range {
  return valueRange(brief.text, text.place);
}

/**
 * Where words of a text stand in the brief.
 * @param index offset of the first letter in the text, as YAML reads it
 * @param length of the words; they begin and end with something else than a blank
 * @returns the words, or what stands for the whole text where the brief writes it otherwise (with escapes)
 */
export function partRange(brief: Brief, text: Value<string>, index: number, length: number): Range {
  return writtenAt(brief, text, index, length) ?? textRange(brief, text);
}

/** Where words of a text stand in the brief, to be replaced there; undefined where they are not written as they read. */
export function writtenAt(brief: Brief, text: Value<string>, index: number, length: number): Range | undefined {
  const from = text.start + sourceLead(brief, text);
  const start = sourceOffset(brief.text, from, text.end, text.value, index);
  const last =
    start === undefined ? undefined : sourceOffset(brief.text, from, text.end, text.value, index + length - 1);
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}

/** What stands before the text itself: a quotation mark, or the first line of a block. */
function sourceLead(brief: Brief, { place, start, end }: Value<string>): number {
  const node = resolveAlias(place.node);
  if (node?.kind !== 'scalar' || node.style === 'plain') return 0;
  return node.style === 'block' ? brief.text.slice(start, end).indexOf('\n') + 1 : 1;
}

/** Blanks are written and read in different ways, all else is the same in both; a text with escapes cannot be followed. */
function sourceOffset(source: string, from: number, to: number, text: string, index: number): number | undefined {
  let at = from;
  for (let read = 0; read <= index; read++) {
    if (isBlank(text, read)) continue;
    while (at < to && isBlank(source, at)) at++;
    if (at >= to || source.charCodeAt(at) !== text.charCodeAt(read)) return undefined;
    if (read < index) at++;
  }
  return at;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9;
}
