import type { Brief } from '../format/brief';
import { excessOf } from '../format/counting';
import type { Limit } from '../format/facts';
import type { Fix, FixEdit } from '../format/finding';
import type { ContentItemView } from '../format/generated/view-types';
import { resolveAlias } from '../format/nodes';
import { writeBlockText } from '../format/quote';
import { stretchesOf } from '../format/stretches';
import type { Value } from '../format/view';
import { fix, insertFix, type Trust } from './fixes';

const fits = (text: string, limit: Limit) => excessOf(text, limit) === undefined;

/** Cuts a text behind the last word with which it fits; no fix where that word cannot be found in the brief. */
export function cutFix(brief: Brief, text: Value<string>, limit: Limit, trust: Trust): Fix[] {
  const kept = longestStart(text.value, limit).replace(/(?<![\s,;:#–—-])[\s,;:#–—-]+$/u, '');
  const { start, end } = stretchesOf(brief.text, text)(0, kept.length);
  const isFound = kept !== '' && start >= text.start && end < text.end;
  if (!isFound) return [];
  const range = { start: end, end: endOfWords(brief, text) };
  return [fix(`Cut it after "… ${lastWords(kept)}"`, trust, [{ range, newText: '' }])];
}

/** The end of what is written of a text, before a closing quotation mark or the line break behind a block. */
function endOfWords(brief: Brief, { place, start, end }: Value<string>): number {
  const node = resolveAlias(place.node);
  const style = node?.kind === 'scalar' ? node.style : 'plain';
  if (style === 'single' || style === 'double') return end - 1;
  return start + brief.text.slice(start, end).trimEnd().length;
}

function lastWords(text: string): string {
  return text.split(/\s+/).slice(-3).join(' ');
}

/** The longest start of a text that fits and ends where a word ends. */
function longestStart(text: string, limit: Limit): string {
  return startUpTo(text, /\s+|$/g, limit);
}

/** A link may count less than it is long, an emoji too; beyond so many characters for each that fits nothing is tried. */
const mostPerCharacter = 4;

/** The text up to the last match of `ending` with which it fits, found by halving. */
function startUpTo(text: string, ending: RegExp, limit: Limit): string {
  const head = text.slice(0, (limit.max ?? 0) * mostPerCharacter);
  const places = [...head.matchAll(ending)].map(({ index }) => index);
  let [fitting, beyond] = [-1, places.length];
  while (beyond - fitting > 1) {
    const middle = (fitting + beyond) >> 1;
    if (fits(text.slice(0, places[middle]), limit)) fitting = middle;
    else beyond = middle;
  }
  return fitting < 0 ? '' : text.slice(0, places[fitting]);
}

/** Makes a thread of a post: its text becomes parts that fit, each of whole sentences where possible. */
export function threadFix(brief: Brief, item: ContentItemView, limit: Limit): Fix[] {
  const entry = item.text?.place.entry;
  const parts = item.text && partsOf(item.text.value.trim(), limit);
  const holder = resolveAlias(item.place.node);
  if (!entry || !parts || item.parts.length > 0 || holder?.kind !== 'map' || holder.flow) return [];
  const start = entry.key.start;
  const end = start + brief.text.slice(start, entry.value.end).trimEnd().length;
  const indent = brief.lines.positionAt(start).character;
  const edit = { range: { start, end }, newText: writeParts(parts, indent, brief.lineBreak) };
  return [fix(`Split it into a thread of ${parts.length}`, 'best', [edit, ...makeThread(brief, item)])];
}

function makeThread(brief: Brief, item: ContentItemView): readonly FixEdit[] {
  if (item.format?.value === 'thread') return [];
  if (item.format) return [{ range: { start: item.format.start, end: item.format.end }, newText: 'thread' }];
  return insertFix(brief, item, 'format', 'thread', 'safe').flatMap(({ edits }) => edits);
}

function writeParts(parts: readonly string[], indent: number, lineBreak: string): string {
  const margin = `${lineBreak}${' '.repeat(indent + 2)}`;
  const written = parts.map((part) => {
    if (!part.includes('\n')) return `${margin}- ${writeBlockText(part)}`;
    return `${margin}- |-${part
      .split('\n')
      .map((line) => (line === '' ? lineBreak : `${margin}  ${line}`))
      .join('')}`;
  });
  return `parts:${written.join('')}`;
}

/** Nobody reads on for longer. */
const mostParts = 25;

/** The text in parts that fit; undefined where a single word is too long for that, or the thread would be. */
function partsOf(text: string, limit: Limit): string[] | undefined {
  const parts: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const part = sentenceStart(rest, limit) || longestStart(rest, limit);
    if (part.trim() === '' || parts.length === mostParts) return undefined;
    parts.push(part.trim());
    rest = rest.slice(part.length).trim();
  }
  return parts;
}

/** The longest start that fits and ends with a sentence or a line. */
function sentenceStart(text: string, limit: Limit): string {
  return startUpTo(text, /(?<=[.!?…]["'”’)]?)\s|\n|$/g, limit);
}
