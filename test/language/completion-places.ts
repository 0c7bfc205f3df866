import { Brief } from '../../src/format/brief';
import { type Place, rootPlace, stepInto } from '../../src/format/form/place';
import { type Entry, isNothing, type MapNode, type Node } from '../../src/format/nodes';

/** A text in which something is to be completed at `offset`. */
export interface Position {
  readonly text: string;
  readonly offset: number;
}

/** In every value and item of a brief, behind every colon, the value taken away, and on a new line above every key. */
export function entryPlaces(text: string): Position[] {
  const brief = Brief.read(text);
  return brief.root ? placesIn(brief, rootPlace(brief.root)) : [];
}

function placesIn(brief: Brief, place: Place): Position[] {
  const { node } = place;
  if (node.kind === 'list')
    return node.items.flatMap((node, index) => {
      const item = stepInto(place, index);
      return [...inValue(brief, node), ...(item ? placesIn(brief, item) : [])];
    });
  if (node.kind !== 'map') return [];
  if (node.flow) return node.entries.flatMap(({ value }) => inValue(brief, value));
  return node.entries.flatMap((entry) => aroundEntry(brief, place, node, entry));
}

/** The cursor behind a single value that stands on one line. */
function inValue({ text }: Brief, value: Node): Position[] {
  return value.kind === 'scalar' && value.style !== 'block' && !isNothing(value) ? [{ text, offset: value.end }] : [];
}

function aroundEntry(brief: Brief, place: Place, map: MapNode, entry: Entry): Position[] {
  const within = stepInto(place, String(entry.key.value));
  const value = entry.value.kind === 'scalar' && entry.value.style !== 'block' ? valuePositions(brief, entry) : [];
  return [...value, ...keyPositions(brief, map, entry), ...(within ? placesIn(brief, within) : [])];
}

/** The cursor in the value, and in its place when it is gone. */
function valuePositions({ text }: Brief, { key, value }: Entry): Position[] {
  if (isNothing(value)) return [];
  const colon = text.indexOf(':', key.end);
  const emptied = `${text.slice(0, colon + 1)}${text.slice(value.end)}`;
  return [
    { text, offset: value.end },
    { text: emptied, offset: colon + 1 },
  ];
}

/** A new line above the key, in its column and in none; above the first one of an item there is room for an item only. */
function keyPositions(brief: Brief, map: MapNode, { key }: Entry): Position[] {
  const { text, lines, lineBreak } = brief;
  if (map.entries[0]?.key === key && map !== brief.root) return [];
  const { start } = lines.lineRange(lines.lineAt(key.start));
  const indent = ' '.repeat(key.start - start);
  const added = text.slice(0, start) + indent + lineBreak + text.slice(start);
  const outside = text.slice(0, start) + lineBreak + text.slice(start);
  return [
    { text: added, offset: start + indent.length },
    { text: outside, offset: start },
  ];
}
