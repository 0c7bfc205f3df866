import { Brief } from '../format/brief';
import { keyText, type MapNode } from '../format/nodes';
import { applyEdits, type TextEdit } from '../format/text';
import { withCommentsAbove } from './part-lines';
import { isSameData } from './same-data';

/**
 * The edit that puts the sections of a brief in the standard order; each keeps the comments right above it, and the empty
 * lines between sections stay where they are. Undefined where they are in order, or cannot move without a change of data.
 */
export function sortSections(brief: Brief): TextEdit | undefined {
  const { root, text } = brief;
  if (root?.kind !== 'map' || root.flow || brief.syntaxFindings.some(({ severity }) => severity === 'error'))
    return undefined;
  const order = sortedIndexes(brief, root);
  if (order.every((wanted, index) => wanted === index)) return undefined;
  const starts = sectionStarts(brief, root);
  const start = starts[0] ?? 0;
  const edit = { range: { start, end: text.length }, newText: inOrder(brief, starts, order) };
  const after = Brief.read(applyEdits(text, [edit]));
  const isSafe = after.syntaxFindings.length === brief.syntaxFindings.length && isSameData(after.data, brief.data);
  return isSafe ? edit : undefined;
}

/** Sections that the format does not know stay behind the one that they follow. */
function sortedIndexes({ format }: Brief, { entries }: MapNode): number[] {
  const order = format.shapes.at([])?.keys ?? [];
  let rank = -1;
  const ranks = entries.map((entry) => {
    const known = order.indexOf(keyText(entry));
    if (known >= 0) rank = known;
    return rank;
  });
  return ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

/** What is said to a tool about the file as a whole stays at its top. */
const fileComment = /^# *(?:yaml-language-server:|brief-ignore-file\b)/;

function sectionStarts({ lines }: Brief, { entries }: MapNode): number[] {
  return entries.map(({ key }) => {
    const own = lines.lineAt(key.start);
    let line = withCommentsAbove(lines, own);
    for (let at = line; at < own; at++) if (fileComment.test(lines.lineText(at))) line = at + 1;
    return lines.lineRange(line).start;
  });
}

/** The sections one after the other, with the gaps that stood at each place. */
function inOrder({ text, lineBreak }: Brief, starts: readonly number[], order: readonly number[]): string {
  const chunks = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  const bodies = chunks.map((chunk) => chunk.trimEnd());
  const gaps = chunks.map((chunk, index) => chunk.slice(bodies[index]?.length ?? 0));
  return order
    .map((wanted, index) => (bodies[wanted] ?? '') + (gaps[index] || (index < order.length - 1 ? lineBreak : '')))
    .join('');
}
