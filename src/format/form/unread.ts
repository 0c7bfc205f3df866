import type { Brief } from '../brief';
import type { MapNode } from '../nodes';
import type { Range } from '../text';
import { columnOf } from './parts';

/** Whether a line that could not be read may hold what the map lacks: one in the map, or right behind it. */
export function holdsUnread(brief: Brief, map: MapNode): boolean {
  return brief.unreadRanges.some(({ start }) => {
    if (start <= map.start) return false;
    return start < map.end || (isBlank(brief, map.end, start) && columnOf(brief, start) >= columnOf(brief, map.start));
  });
}

/** Whether the next thing below a place could not be read, so that it may be its value. */
export function isBeforeUnread(brief: Brief, { end }: Range): boolean {
  const line = brief.lines.lineRange(brief.lines.lineAt(end)).end;
  return brief.unreadRanges.some(({ start }) => start > line && isBlank(brief, line, start));
}

/** Whether nothing but white space and comments stands in a stretch that ends before its line does. */
function isBlank(brief: Brief, start: number, end: number): boolean {
  return brief.text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .every((line) => /^\s*(#.*)?$/.test(line));
}
