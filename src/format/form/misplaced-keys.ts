import type { Fix } from '../finding';
import { fixTitles, formMessages, quoted } from '../messages';
import { type Entry, isNothing, type MapNode, type Node, type Path, resolveAlias } from '../nodes';
import type { SourceFile } from '../source-file';
import type { TextEdit } from '../text';
import { columnOf } from './parts';
import type { Place } from './place';

/** The sections in which a key belongs that stands in another one, where there are at most two of them. */
export function homesOf(key: string, { path, shapes }: Place): readonly Path[] {
  const homes = shapes.placesOfKey(key).filter((home) => !home.includes(0) && home.join('/') !== path.join('/'));
  return homes.length <= 2 ? homes : [];
}

export function misplacedMessage(key: string, place: Place, homes: readonly Path[]): string {
  const [home] = homes;
  if (
    home &&
    homes.length === 1 &&
    home.length < place.path.length &&
    home.every((step, at) => step === place.path[at])
  )
    return formMessages.keyTooDeep(key, String(place.path[home.length]));
  return formMessages.misplacedKey(
    key,
    homes.map((path) => quoted(String(path.at(-1) ?? 'the top level'))).join(' or '),
  );
}

/** The mend for a misplaced key, and the entries below it that the same mend puts right. */
export interface Move {
  readonly fixes: readonly Fix[];
  readonly carried: readonly Entry[];
}

/** Moves a key, with what stands below it, into the section right above it, or out of the section that ends with it. */
export function moveOf(file: SourceFile, place: Place, map: MapNode, entry: Entry, homes: readonly Path[]): Move {
  const [home] = homes;
  if (homes.length !== 1 || !home || map.flow || !startsLine(file, entry)) return noMove;
  const inside = columnInside(file, place, map, entry, home);
  if (inside !== undefined) return moveTo(file, entry, inside, []);
  const outside = columnOutside(file, place, home);
  const carried = outside === undefined ? undefined : carriedAlong(place, map, entry, home);
  return outside === undefined || !carried ? noMove : moveTo(file, entry, outside, carried);
}

const noMove: Move = { fixes: [], carried: [] };

function moveTo(file: SourceFile, entry: Entry, column: number, carried: readonly Entry[]): Move {
  const title = fixTitles.lineUp(String(entry.key.value));
  const alone = isNothing(entry.value);
  // Where tabs stand for spaces, columns may be the same although the levels differ.
  if (column === columnOf(file, entry.key.start)) return noMove;
  const edits = shifted(file, entry, column, (alone ? undefined : carried.at(-1)) ?? entry);
  return { fixes: [{ title, preferred: true, complete: true, edits }], carried };
}

/** The entries behind a key that is too deep: all of them belong where it belongs, or below it; else it cannot move alone. */
function carriedAlong(place: Place, map: MapNode, entry: Entry, home: Path): readonly Entry[] | undefined {
  const rest = map.entries.slice(map.entries.indexOf(entry) + 1);
  const wanted = (isNothing(entry.value) ? [...home, String(entry.key.value)] : home).join('/');
  const belongs = rest.every(({ key }) => {
    const homes = homesOf(String(key.value), place);
    return homes.length === 1 && homes[0]?.join('/') === wanted;
  });
  return belongs ? rest : undefined;
}

function startsLine(file: SourceFile, { key }: Entry): boolean {
  const line = file.lines.lineText(file.lines.lineAt(key.start));
  return /^ *$/.test(line.slice(0, columnOf(file, key.start)));
}

/** The column of the keys in the section right above, if that is the home. */
function columnInside(file: SourceFile, place: Place, map: MapNode, entry: Entry, home: Path): number | undefined {
  const above = map.entries[map.entries.indexOf(entry) - 1];
  const isHome = above && home.join('/') === [...place.path, String(above.key.value)].join('/');
  const first = isHome && above.value.kind === 'map' && !above.value.flow ? above.value.entries[0] : undefined;
  return first && columnOf(file, first.key.start);
}

/** The column of the keys of a section further out, if everything on the way there ends with this place. */
function columnOutside(file: SourceFile, place: Place, home: Path): number | undefined {
  let inner = place;
  for (let outer = place.parent; outer; inner = outer, outer = outer.parent) {
    const holder = resolveAlias(outer.node);
    if (!endsWith(holder, inner)) return undefined;
    const first = holder?.kind === 'map' && outer.path.join('/') === home.join('/') ? holder.entries[0] : undefined;
    if (first) return columnOf(file, first.key.start);
  }
  return undefined;
}

function endsWith(holder: Node | undefined, inner: Place): boolean {
  if (holder?.kind === 'map') return !holder.flow && holder.entries.at(-1) === inner.entry;
  return holder?.kind === 'list' && !holder.flow && holder.items.at(-1) === inner.node;
}

/** Lines that come to stand right when the key alone moves stay where they are. */
function shifted(file: SourceFile, { key, value }: Entry, column: number, lastMoved: Entry): TextEdit[] {
  const from = columnOf(file, key.start);
  const first = file.lines.lineAt(key.start);
  const last = file.lines.lineAt(Math.max(key.start, file.text.slice(0, lastMoved.value.end).trimEnd().length));
  const child = value.kind === 'map' || value.kind === 'list' ? columnOf(file, value.start) : undefined;
  const alone = child !== undefined && child - column === 2 && child - from !== 2;
  const edits: TextEdit[] = [];
  for (let line = first; line <= (alone ? first : last); line++) {
    const { start, end } = file.lines.lineRange(line);
    if (end > start) edits.push(shiftedLine(file, start, column - from));
  }
  return edits;
}

function shiftedLine(file: SourceFile, start: number, shift: number): TextEdit {
  if (shift > 0) return { range: { start, end: start }, newText: ' '.repeat(shift) };
  const spaces = /^ */.exec(file.text.slice(start, start - shift))?.[0].length ?? 0;
  return { range: { start, end: start + spaces }, newText: '' };
}
