import type { Brief } from '../format/brief';
import type { Fix, FixEdit } from '../format/finding';
import { insertEntry } from '../format/form/insert';
import { entryOf, resolveAlias } from '../format/nodes';
import type { Section } from '../format/view';
import { laterFix, type Trust } from './fixes';

/** Adds several keys to a section at once, each with data to go on from; those that stand there already stay as they are. */
export function insertKeysFix(
  brief: Brief,
  section: Section,
  data: Readonly<Record<string, unknown>>,
  trust: Trust,
  title: string,
): Fix[] {
  const map = resolveAlias(section.place.node);
  if (map?.kind !== 'map') return [];
  const absent = Object.keys(data).filter((key) => !entryOf(map, key));
  const edits = () => joined(absent.map((key) => insertEntry(brief, map, section.place.path, key, data[key])));
  return absent.length > 0 ? [laterFix(title, trust, edits)] : [];
}

/** Insertions at one place become one, so that nobody has to ask which of them comes first. */
function joined(edits: readonly FixEdit[]): FixEdit[] {
  const byPlace = new Map<number, FixEdit>();
  for (const edit of edits) {
    const before = byPlace.get(edit.range.start);
    byPlace.set(edit.range.start, before ? oneAfterAnother(before, edit) : edit);
  }
  return [...byPlace.values()];
}

function oneAfterAnother(first: FixEdit, second: FixEdit): FixEdit {
  const shift = first.newText.length;
  const moved = (second.placeholders ?? []).map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return {
    range: first.range,
    newText: first.newText + second.newText,
    placeholders: [...(first.placeholders ?? []), ...moved],
  };
}
