import type { Brief } from '../format/brief';
import type { Node } from '../format/nodes';
import type { Range } from '../format/text';
import { commentOn } from './comments';
import { writtenEntry, writtenItem } from './written';

/** Lines that can be folded away below their first one; zero-based, the last one included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  /** A section or item, a text over several lines, comments, or what the author put between `#region` and `#endregion`. */
  readonly kind: 'part' | 'text' | 'comment' | 'region';
}

/** What can be folded in a brief, in text order, one for each first line: the largest. */
export function foldsOf(brief: Brief): readonly Fold[] {
  const folds = [...partFolds(brief), ...commentFolds(brief), ...regionFolds(brief)].filter(
    ({ startLine, endLine }) => startLine < endLine,
  );
  const largest = new Map<number, Fold>();
  for (const fold of folds) {
    const known = largest.get(fold.startLine);
    if (!known || known.endLine < fold.endLine) largest.set(fold.startLine, fold);
  }
  return [...largest.values()].sort((a, b) => a.startLine - b.startLine);
}

function partFolds(brief: Brief): Fold[] {
  const folds: Fold[] = [];
  const add = ({ start, end }: Range, node: Node) => {
    const kind = node.kind === 'scalar' ? 'text' : 'part';
    folds.push({ startLine: brief.lines.lineAt(start), endLine: brief.lines.lineAt(end), kind });
    visit(node);
  };
  const visit = (node: Node) => {
    if (node.kind === 'map') for (const entry of node.entries) add(writtenEntry(brief.text, entry), entry.value);
    if (node.kind === 'list')
      for (const [index, item] of node.items.entries()) add(writtenItem(brief.lines, node, index), item);
  };
  if (brief.root) visit(brief.root);
  return folds;
}

const regionMark = /^\s*#\s*(end|)region\b/;

/** Comments that stand below each other. */
function commentFolds(brief: Brief): Fold[] {
  const folds: Fold[] = [];
  for (const line of commentLines(brief)) {
    if (regionMark.test(brief.lines.lineText(line))) continue;
    const last = folds.at(-1);
    if (last?.endLine === line - 1) folds[folds.length - 1] = { ...last, endLine: line };
    else folds.push({ startLine: line, endLine: line, kind: 'comment' });
  }
  return folds;
}

/** The stretches that comments mark, as in other languages. */
function regionFolds(brief: Brief): Fold[] {
  const folds: Fold[] = [];
  const open: number[] = [];
  for (const line of commentLines(brief)) {
    const [, end] = regionMark.exec(brief.lines.lineText(line)) ?? [];
    if (end === '') open.push(line);
    const startLine = end ? open.pop() : undefined;
    if (startLine !== undefined) folds.push({ startLine, endLine: line, kind: 'region' });
  }
  return folds;
}

/** The lines that hold nothing but a comment. */
function commentLines(brief: Brief): number[] {
  const lines = Array.from({ length: brief.lines.lineCount }, (_, line) => line);
  return lines.filter((line) => /^\s*#/.test(brief.lines.lineText(line)) && commentOn(brief, line));
}
