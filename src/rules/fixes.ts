import type { Brief } from '../format/brief';
import { type Fix, type FixEdit, withEdits } from '../format/finding';
import { appendItem, insertEntry } from '../format/form/insert';
import { formFixTitles } from '../format/messages';
import { entryOf, resolveAlias } from '../format/nodes';
import type { Range } from '../format/text';
import type { Section } from '../format/view';

/** How far a fix may be trusted: applied unasked, offered as the best, or one way of several. */
export type Trust = 'safe' | 'best' | 'choice';

/** A fix out of edits that are known already. */
export function fix(title: string, trust: Trust, edits: readonly FixEdit[]): Fix {
  return { title, preferred: trust !== 'choice', complete: trust === 'safe', edits };
}

/** The same, of edits that take a while to make. */
export function laterFix(title: string, trust: Trust, makeEdits: () => readonly FixEdit[]): Fix {
  return withEdits({ title, preferred: trust !== 'choice', complete: trust === 'safe' }, makeEdits);
}

/** Puts other text in the place of a value. */
export function replaceFix(title: string, trust: Trust, { start, end }: Range, newText: string): Fix {
  return fix(title, trust, [{ range: { start, end }, newText }]);
}

/**
 * Adds a key to a section (or to the brief as a whole) with data to go on from; what stands there already stays. Values
 * are placeholders for the author, unless the fix is safe. No fix where the section is not written as keys.
 */
export function insertFix(
  brief: Brief,
  section: Section,
  key: string,
  data: unknown,
  trust: Trust = 'best',
  title = formFixTitles.insertKey(key),
): Fix[] {
  const map = resolveAlias(section.place.node);
  if (map?.kind !== 'map' || entryOf(map, key)) return [];
  return [laterFix(title, trust, () => [decided(insertEntry(brief, map, section.place.path, key, data), trust)])];
}

/** Adds an item to the list under `key` of a section, or the list with it where there is none yet. */
export function appendFix(
  brief: Brief,
  section: Section,
  key: string,
  item: unknown,
  trust: Trust,
  title: string,
): Fix[] {
  const map = resolveAlias(section.place.node);
  const list = map?.kind === 'map' ? resolveAlias(entryOf(map, key)?.value) : undefined;
  if (list?.kind !== 'list') return insertFix(brief, section, key, [item], trust, title);
  return [laterFix(title, trust, () => [decided(appendItem(brief, list, item), trust)])];
}

/** Where nothing is left to decide, nothing is to be filled in. */
function decided(edit: FixEdit, trust: Trust): FixEdit {
  return trust === 'safe' ? { range: edit.range, newText: edit.newText } : edit;
}

/** Takes the lines of a key, or of an item of a list, out of the brief, where they hold nothing else. */
export function removeFix(brief: Brief, title: string, trust: Trust, whole: Range): Fix[] {
  const first = brief.lines.lineAt(whole.start);
  const last = brief.lines.lineAt(Math.max(whole.start, brief.text.slice(0, whole.end).trimEnd().length - 1));
  const start = brief.lines.lineRange(first).start;
  const alone =
    /^[\s-]*$/.test(brief.text.slice(start, whole.start)) &&
    /^\s*(#.*)?$/.test(brief.text.slice(whole.end, brief.lines.lineRange(last).end));
  if (!alone) return [];
  const end = last + 1 < brief.lines.lineCount ? brief.lines.lineRange(last + 1).start : brief.text.length;
  return [fix(title, trust, [{ range: { start, end }, newText: '' }])];
}
