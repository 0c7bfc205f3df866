import { Brief } from '../format/brief';
import type { Finding, Fix } from '../format/finding';
import { homesOf } from '../format/form/misplaced-keys';
import type { Place } from '../format/form/place';
import type { Entry, Path } from '../format/nodes';
import { applyEdits, type Range, type TextEdit } from '../format/text';
import { landingOfKey } from './landing';
import { shifted, withCommentsAbove, withCommentsBelow } from './part-lines';
import { placesAround } from './places-around';
import { isSameData } from './same-data';
import { writtenEntry } from './written';

/**
 * The fixes that move a key that does not belong where it stands, with all that is below it and the comments above it, to
 * a section where it belongs; one for each such section. None where another fix mends the finding, or where the key
 * cannot move without a change to other data.
 */
export function moveKeyFixes(brief: Brief, { code, range, fixes }: Finding): Fix[] {
  if (code !== 'schema/unknown-key' || fixes.length > 0) return [];
  const place = placesAround(brief, range.start).findLast(({ entry }) => entry?.key.start === range.start);
  if (!place?.entry || !place.parent) return [];
  const homes = homesOf(String(place.entry.key.value), place.parent);
  return homes.flatMap((home) => moveFix(brief, place, home, homes.length === 1));
}

function moveFix(brief: Brief, place: Place, home: Path, preferred: boolean): Fix[] {
  const key = String(place.path.at(-1));
  const edits = place.entry ? editsFor(brief, place.entry, home) : [];
  const after = Brief.read(applyEdits(brief.text, edits));
  if (edits.length === 0 || !isSameData(after.data, movedData(brief.data, place.path, home))) return [];
  const target = home.length === 0 ? 'to the top level' : `into "${home.at(-1)}"`;
  return [{ title: `Move "${key}" ${target}`, preferred, complete: true, edits }];
}

function editsFor(brief: Brief, entry: Entry, home: Path): TextEdit[] {
  const landing = landingOfKey(brief, home, String(entry.key.value));
  const { line, character } = brief.lines.positionAt(entry.key.start);
  if ('reason' in landing || brief.lines.lineText(line).search(/\S/) !== character) return [];
  const range = linesOf(brief, entry, line, character);
  const lines = brief.text
    .slice(range.start, range.end)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
  const moved = shifted(lines, character, landing.column).join(brief.lineBreak);
  return [
    { range, newText: '' },
    { range: landing.range, newText: landing.lead + moved + landing.tail },
  ];
}

/** The whole lines of an entry, with the comments above it and those within it. */
function linesOf({ lines, text }: Brief, entry: Entry, line: number, column: number): Range {
  const last = withCommentsBelow(lines, lines.lineAt(writtenEntry(text, entry).end), column);
  const end = last + 1 < lines.lineCount ? lines.lineRange(last + 1).start : text.length;
  return { start: lines.lineRange(withCommentsAbove(lines, line)).start, end };
}

type Data = Record<string | number, unknown>;

/** The data of the brief as it should be after a move. */
function movedData(data: unknown, from: Path, home: Path): unknown {
  const moved = structuredClone(data);
  const key = String(from.at(-1));
  const holder = from.slice(0, -1).reduce<Data>((at, step) => at[step] as Data, moved as Data);
  const value = holder[key];
  delete holder[key];
  const target = home.reduce<Data>((at, step) => {
    at[step] ??= {};
    return at[step] as Data;
  }, moved as Data);
  target[key] = value;
  return moved;
}
