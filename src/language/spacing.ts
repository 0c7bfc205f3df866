import type { Brief } from '../format/brief';
import type { ListNode, MapNode, Node } from '../format/nodes';
import type { TextEdit } from '../format/text';
import { writtenItem, writtenNode } from './written';

/** One blank behind the dashes, colons and commas of a brief, and none before. Only blanks between words are touched. */
export function spacingEdits(brief: Brief): TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (node: Node) => {
    if (node.kind === 'map') edits.push(...colonEdits(brief, node), ...commaEdits(brief, partsOf(node)));
    if (node.kind === 'list')
      edits.push(...(node.flow ? commaEdits(brief, node.items.map(asPart)) : dashEdits(brief, node)));
    for (const child of childrenOf(node)) visit(child);
  };
  if (brief.root) visit(brief.root);
  return edits;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'map' ? node.entries.flatMap(({ key, value }) => [key, value]) : [];
}

function partsOf({ flow, entries }: MapNode): Part[] {
  return flow ? entries.map(({ key, value }) => ({ start: key.start, end: Math.max(key.end, value.end) })) : [];
}

function asPart({ start, end }: Node): Part {
  return { start, end };
}

function colonEdits({ text }: Brief, { entries }: MapNode): TextEdit[] {
  return entries.flatMap(({ key, value }) => {
    const from = writtenNode(text, key).end;
    const [blanks = '', before = ''] = /^([ \t]*):[ \t]*/.exec(text.slice(from, value.start)) ?? [];
    if (blanks === '') return [];
    const wanted = endsLine(text, from + blanks.length) ? blanks.slice(before.length) : ': ';
    return isEmpty(value) || blanks === wanted ? [] : [replace(from, blanks, wanted)];
  });
}

function isEmpty({ start, end }: Node): boolean {
  return start === end;
}

function commaEdits({ text }: Brief, parts: readonly Part[]): TextEdit[] {
  return parts.slice(1).flatMap(({ start }, index) => {
    const from = parts[index]?.end ?? start;
    const between = text.slice(from, start);
    return /^[ \t]*,[ \t]*$/.test(between) && between !== ', ' ? [replace(from, between, ', ')] : [];
  });
}

function dashEdits({ text, lines }: Brief, list: ListNode): TextEdit[] {
  return list.items.flatMap((item, index) => {
    const dash = writtenItem(lines, list, index).start;
    const [, blanks = ' '] = /^-([ \t]+)/.exec(text.slice(dash, item.start)) ?? [];
    return isEmpty(item) || blanks === ' ' || endsLine(text, dash + 1 + blanks.length)
      ? []
      : [replace(dash + 1, blanks, ' ')];
  });
}

/** Whether nothing but a comment stands behind an offset. */
function endsLine(text: string, offset: number): boolean {
  return offset >= text.length || /[\r\n#]/.test(text.charAt(offset));
}

function replace(start: number, old: string, newText: string): TextEdit {
  return { range: { start, end: start + old.length }, newText };
}
