import type { Brief } from '../format/brief';
import type { Place } from '../format/form/place';
import { placesAround } from './places-around';

/** The content item in which an offset lies; on an empty line below an item, the one that the column belongs to. */
export function contentItemAt(brief: Brief, offset: number): Place | undefined {
  const { line, character } = brief.lines.positionAt(offset);
  const above = lastWrittenLine(brief, line);
  if (above === line) return itemAround(brief, offset);
  const item = itemAround(brief, brief.lines.lineRange(above).end);
  return item && character > brief.lines.positionAt(item.node.start).character - 2 ? item : undefined;
}

function itemAround(brief: Brief, offset: number): Place | undefined {
  return placesAround(brief, offset).find(
    ({ path, node }) => path.length === 3 && path[0] === 'execution' && path[1] === 'content' && node.kind === 'map',
  );
}

function lastWrittenLine({ lines }: Brief, line: number): number {
  let above = line;
  while (above > 0 && lines.lineText(above).trim() === '') above--;
  return above;
}
