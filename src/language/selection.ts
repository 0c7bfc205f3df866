import type { Brief } from '../format/brief';
import type { Place } from '../format/form/place';
import type { ScalarNode } from '../format/nodes';
import { writtenRange } from '../format/stretches';
import { scalarAt } from '../format/syntax/scalar-at';
import type { Range } from '../format/text';
import { commentOn } from './comments';
import { placesAround } from './places-around';
import { writtenEntry, writtenItem, writtenNode } from './written';

/**
 * The stretches that a selection at an offset grows through, the smallest first: a line of a text, the text, the value,
 * its entry, the item, the section …, the whole brief. Each holds the offset and more than the one before.
 */
export function selectionsAt(brief: Brief, offset: number): readonly Range[] {
  const all = { start: 0, end: brief.text.length };
  // The sections of a brief taken together are nearly all of it, and no step of their own.
  const places = placesAround(brief, offset).slice(1);
  const outermostFirst = [
    all,
    ...places.flatMap((place) => stretchesOf(brief, place, offset)),
    ...lineAt(brief, offset),
  ];
  const growing: Range[] = [];
  for (const { start, end } of outermostFirst.reverse())
    if (isNext(growing.at(-1), { start, end }, offset)) growing.push({ start, end });
  return growing.length > 0 ? growing : [all];
}

function isNext(before: Range | undefined, { start, end }: Range, offset: number): boolean {
  if (start === end || start > offset || end < offset) return false;
  return !before || (start <= before.start && before.end <= end && end - start > before.end - before.start);
}

/** What a place adds, the largest first: its entry or item, then the key, or the value and the words within its quotes. */
function stretchesOf(brief: Brief, place: Place, offset: number): Range[] {
  const { entry, node, parent } = place;
  const value = writtenNode(brief.text, node);
  if (entry && offset <= entry.key.end) return [writtenEntry(brief.text, entry), entry.key];
  const words = node.kind === 'scalar' ? wordsWithin(node, value) : [];
  return [...(entry ? [writtenEntry(brief.text, entry)] : itemAround(brief, place, parent)), value, ...words];
}

function itemAround(brief: Brief, { path }: Place, parent: Place | undefined): Range[] {
  return parent?.node.kind === 'list' ? [writtenItem(brief.lines, parent.node, Number(path.at(-1)))] : [];
}

function wordsWithin({ style }: ScalarNode, { start, end }: Range): Range[] {
  return style === 'single' || style === 'double' ? [{ start: start + 1, end: Math.max(start + 1, end - 1) }] : [];
}

/** A line of a text that has several, or a comment. */
function lineAt(brief: Brief, offset: number): Range[] {
  const line = brief.lines.lineAt(offset);
  const comment = commentOn(brief, line);
  if (comment && comment.start <= offset) return [comment];
  const text = scalarAt(brief.root, offset) ?? scalarAt(brief.root, offset - 1);
  return text && /[\r\n]/.test(brief.text.slice(text.start, text.end).trimEnd()) ? [lineOf(brief, line, text)] : [];
}

function lineOf({ lines }: Brief, line: number, text: Range): Range {
  const { start, end } = writtenRange(lines.text, lines.lineRange(line));
  const indent = Math.max(0, lines.lineText(line).search(/\S/));
  return { start: Math.max(start + indent, text.start), end: Math.min(end, text.end) };
}
