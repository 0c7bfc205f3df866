import type { Brief } from '../format/brief';
import type { AliasNode } from '../format/nodes';
import type { Range } from '../format/text';
import { placesAround } from './places-around';
import { writtenNode } from './written';

/** The `*name` at an offset. */
export function aliasAt(brief: Brief, offset: number): AliasNode | undefined {
  const node = placesAround(brief, offset).at(-1)?.node;
  return node?.kind === 'alias' && node.start <= offset ? node : undefined;
}

/** What an alias repeats: its mark `&name`, and the block behind it; undefined where there is none. */
export function anchorOf(brief: Brief, { name, target }: AliasNode): { mark: Range; block: Range } | undefined {
  if (!target) return undefined;
  const block = writtenNode(brief.text, target);
  return { mark: markBefore(brief.text, name, target.start) ?? block, block };
}

/** Between a mark and its block there may be a tag, blanks and comments. */
function markBefore(text: string, name: string, start: number): Range | undefined {
  const mark = `&${name}`;
  const at = text.lastIndexOf(mark, start);
  const between = text.slice(at + mark.length, start);
  return at >= 0 && /^(?:\s+(?:!\S*|#[^\n]*(?=\n)))*\s+$/.test(between)
    ? { start: at, end: at + mark.length }
    : undefined;
}
