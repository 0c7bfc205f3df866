import type { Fix, FixEdit } from '../../format/finding';
import { applyEdits, type LineIndex } from '../../format/text';
import { excerptOf } from './excerpt';

/** The lines that a fix takes away and those that it puts there. */
export interface Difference {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What a fix does to whole lines, one difference for each stretch of lines it changes; long lines are cut. */
export function differencesOf(fix: Fix, lines: LineIndex): Difference[] {
  return stretchesOf(fix.edits, lines).map(({ first, last, edits }) => {
    const start = lines.offsetAt({ line: first, character: 0 });
    const before = lines.text.slice(start, lines.lineRange(last).end);
    return lineDifference(
      before,
      applyEdits(
        before,
        edits.map((edit) => moved(edit, -start)),
      ),
    );
  });
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly FixEdit[];
}

/** Edits by the lines they touch; those that share a line belong together. */
function stretchesOf(edits: readonly FixEdit[], lines: LineIndex): Stretch[] {
  const stretches: Stretch[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const own = { first: lines.lineAt(edit.range.start), last: lines.lineAt(edit.range.end), edits: [edit] };
    const previous = stretches.at(-1);
    if (previous === undefined || previous.last < own.first) stretches.push(own);
    else stretches.splice(-1, 1, joined(previous, own));
  }
  return stretches;
}

function joined(a: Stretch, b: Stretch): Stretch {
  return { first: a.first, last: Math.max(a.last, b.last), edits: [...a.edits, ...b.edits] };
}

function moved({ range, newText }: FixEdit, by: number): FixEdit {
  return { range: { start: range.start + by, end: range.end + by }, newText };
}

/** Lines that are the same at the beginning and at the end are left out. */
function lineDifference(before: string, after: string): Difference {
  const removed = before.split(/\r\n|\n|\r/);
  const added = after.split(/\r\n|\n|\r/);
  while (removed.length > 0 && removed.at(-1) === added.at(-1)) {
    removed.pop();
    added.pop();
  }
  while (removed.length > 0 && removed[0] === added[0]) {
    removed.shift();
    added.shift();
  }
  const at = firstDifference(removed[0] ?? '', added[0] ?? '');
  return {
    removed: removed.map((line) => excerptOf(line, at, at).source),
    added: added.map((line) => excerptOf(line, at, at).source),
  };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
