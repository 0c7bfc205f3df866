import type { MapNode } from '../nodes';
import type { SourceFile } from '../source-file';
import type { Range } from '../text';
import { columnOf } from './parts';

/** Whether a line that could not be read may hold what the map lacks: one in the map, or right behind it. */
export function holdsUnread(file: SourceFile, map: MapNode): boolean {
  return file.unreadRanges.some(({ start }) => {
    if (start <= map.start) return false;
    return start < map.end || (isBlank(file, map.end, start) && columnOf(file, start) >= columnOf(file, map.start));
  });
}

/** Whether the next thing below a place could not be read, so that it may be its value. */
export function isBeforeUnread(file: SourceFile, { end }: Range): boolean {
  const line = file.lines.lineRange(file.lines.lineAt(end)).end;
  return file.unreadRanges.some(({ start }) => start > line && isBlank(file, line, start));
}

/** Whether nothing but white space and comments stands in a stretch that ends before its line does. */
function isBlank(file: SourceFile, start: number, end: number): boolean {
  return file.text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .every((line) => /^\s*(#.*)?$/.test(line));
}
