import type { Fix } from '../finding';
import type { Node } from '../nodes';
import type { SourceFile } from '../source-file';
import type { Range } from '../text';
import type { Place } from './place';

/** The nearest key above a place: of an item, the key of its list. */
export function keyOf(place: Place): string {
  return String(place.path.findLast((step) => typeof step === 'string') ?? '');
}

/** What is written for a node. */
export function sourceOf(file: SourceFile, { start, end }: Node): string {
  return file.text.slice(start, end);
}

export function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

export function columnOf(file: SourceFile, offset: number): number {
  return file.lines.positionAt(offset).character;
}

/** The preferred fix that puts a text in the place of another; `complete` where nothing is left to decide. */
export function replaceFix(title: string, at: Range, newText: string, complete: boolean): Fix {
  return { title, preferred: true, complete, edits: [{ range: rangeOf(at), newText }] };
}

/** A fix that is for the author to choose. */
export function undecided(fix: Fix): Fix {
  return { ...fix, preferred: false };
}
