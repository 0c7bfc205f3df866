import { firstIndex } from '../format/search';
import type { Range, TextEdit } from '../format/text';

/** Places that do not overlap each other, kept in order, so that asking stays quick with ten thousand of them. */
export class DisjointPlaces {
  private readonly places: Range[] = [];

  /** Whether a place here shares a character or an edge with the range. */
  touches(range: Range): boolean {
    const candidate = this.places[this.indexOfFirstEndingAt(range.start)];
    return candidate !== undefined && candidate.start <= range.end;
  }

  add(range: Range): void {
    this.places.splice(this.indexOfFirstEndingAt(range.start), 0, range);
  }

  private indexOfFirstEndingAt(offset: number): number {
    return firstIndex(this.places.length, (index) => (this.places[index]?.end ?? 0) >= offset);
  }
}

/** Answers whether a place shares a character or an edge with any of the ranges, which may overlap. */
export function touchesAny(ranges: readonly Range[]): (place: Range) => boolean {
  const ordered = [...ranges].sort((a, b) => a.start - b.start);
  let reach = 0;
  const reaches = ordered.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return (place) => {
    const startingBefore = firstIndex(ordered.length, (index) => (ordered[index]?.start ?? 0) > place.end);
    return (reaches[startingBefore - 1] ?? -1) >= place.start;
  };
}

/** Where the new text of each edit stands once all of them, which must not overlap, are applied. */
export function placesAfter(edits: readonly TextEdit[]): Map<TextEdit, Range> {
  let shift = 0;
  const places = new Map<TextEdit, Range>();
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    const start = edit.range.start + shift;
    places.set(edit, { start, end: start + edit.newText.length });
    shift += edit.newText.length - (edit.range.end - edit.range.start);
  }
  return places;
}
