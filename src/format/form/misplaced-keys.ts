import type { Brief } from '../brief';
import type { Fix } from '../finding';
import { fixTitles, formMessages, quoted } from '../messages';
import { type Entry, isNothing, type MapNode, type Node, type Path, resolveAlias } from '../nodes';
import { placesOfKey } from '../shape';
import type { TextEdit } from '../text';
import { columnOf } from './parts';
import type { Place } from './place';

/** The sections in which a key belongs that stands in another one, where there are at most two of them. */
export function homesOf(key: string, path: Path): readonly Path[] {
  const homes = placesOfKey(key).filter((home) => !home.includes(0) && home.join('/') !== path.join('/'));
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
export function moveOf(brief: Brief, place: Place, map: MapNode, entry: Entry, homes: readonly Path[]): Move {
  const [home] = homes;
  if (homes.length !== 1 || !home || map.flow || !startsLine(brief, entry)) return noMove;
  const inside = columnInside(brief, place, map, entry, home);
  if (inside !== undefined) return moveTo(brief, entry, inside, []);
  const outside = columnOutside(brief, place, home);
  const carried = outside === undefined ? undefined : carriedAlong(place, map, entry, home);
  return outside === undefined || !carried ? noMove : moveTo(brief, entry, outside, carried);
}

const noMove: Move = { fixes: [], carried: [] };

function moveTo(brief: Brief, entry: Entry, column: number, carried: readonly Entry[]): Move {
  const title = fixTitles.lineUp(String(entry.key.value));
  const alone = isNothing(entry.value);
  const edits = shifted(brief, entry, column, (alone ? undefined : carried.at(-1)) ?? entry);
  return { fixes: [{ title, preferred: true, complete: true, edits }], carried };
}

/** The entries behind a key that is too deep: all of them belong where it belongs, or below it; else it cannot move alone. */
function carriedAlong(place: Place, map: MapNode, entry: Entry, home: Path): readonly Entry[] | undefined {
  const rest = map.entries.slice(map.entries.indexOf(entry) + 1);
  const wanted = (isNothing(entry.value) ? [...home, String(entry.key.value)] : home).join('/');
  const belongs = rest.every(({ key }) => {
    const homes = homesOf(String(key.value), place.path);
    return homes.length === 1 && homes[0]?.join('/') === wanted;
  });
  return belongs ? rest : undefined;
}

function startsLine(brief: Brief, { key }: Entry): boolean {
  const line = brief.lines.lineText(brief.lines.lineAt(key.start));
  return /^ *$/.test(line.slice(0, columnOf(brief, key.start)));
}

/** The column of the keys in the section right above, if that is the home. */
function columnInside(brief: Brief, place: Place, map: MapNode, entry: Entry, home: Path): number | undefined {
  const above = map.entries[map.entries.indexOf(entry) - 1];
  const isHome = above && home.join('/') === [...place.path, String(above.key.value)].join('/');
  const first = isHome && above.value.kind === 'map' && !above.value.flow ? above.value.entries[0] : undefined;
  return first && columnOf(brief, first.key.start);
}

/** The column of the keys of a section further out, if everything on the way there ends with this place. */
function columnOutside(brief: Brief, place: Place, home: Path): number | undefined {
  let inner = place;
  for (let outer = place.parent; outer; inner = outer, outer = outer.parent) {
    const holder = resolveAlias(outer.node);
    if (!endsWith(holder, inner)) return undefined;
    const first = holder?.kind === 'map' && outer.path.join('/') === home.join('/') ? holder.entries[0] : undefined;
    if (first) return columnOf(brief, first.key.start);
  }
  return undefined;
}

function endsWith(holder: Node | undefined, inner: Place): boolean {
  if (holder?.kind === 'map') return !holder.flow && holder.entries.at(-1) === inner.entry;
  return holder?.kind === 'list' && !holder.flow && holder.items.at(-1) === inner.node;
}

/** Lines that come to stand right when the key alone moves stay where they are. */
function shifted(brief: Brief, { key, value }: Entry, column: number, lastMoved: Entry): TextEdit[] {
  const from = columnOf(brief, key.start);
  const first = brief.lines.lineAt(key.start);
  const last = brief.lines.lineAt(Math.max(key.start, brief.text.slice(0, lastMoved.value.end).trimEnd().length));
  const child = value.kind === 'map' || value.kind === 'list' ? columnOf(brief, value.start) : undefined;
  const alone = child !== undefined && child - column === 2 && child - from !== 2;
  const edits: TextEdit[] = [];
  for (let line = first; line <= (alone ? first : last); line++) {
    const { start, end } = brief.lines.lineRange(line);
    if (end > start) edits.push(shiftedLine(brief, start, column - from));
  }
  return edits;
}

function shiftedLine(brief: Brief, start: number, shift: number): TextEdit {
  if (shift > 0) return { range: { start, end: start }, newText: ' '.repeat(shift) };
  const spaces = /^ */.exec(brief.text.slice(start, start - shift))?.[0].length ?? 0;
  return { range: { start, end: start + spaces }, newText: '' };
}
