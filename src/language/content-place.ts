import type { Brief } from '../format/brief';
import type { Line } from '../format/syntax/line';
import { openColumns, pathAround, pathTo } from '../format/syntax/open-columns';
import type { Range } from '../format/text';
import { BriefLines } from './brief-lines';
import { styleOf } from './brief-style';
import { isInComment, isInCopy } from './prose-at';

/** Where content items may be put in as a whole. */
export interface ContentPlace {
  /** What they take the place of. */
  readonly range: Range;
  /** The column of their dashes. */
  readonly column: number;
  /** What has to stand before and behind them. */
  readonly before: string;
  readonly after: string;
}

const contentList = 'execution,content';

/** The place for content items at an offset: an empty line of the list, an empty `content:`, a dash with nothing behind it. */
export function contentPlaceAt(brief: Brief, offset: number): ContentPlace | undefined {
  const lines = new BriefLines(brief);
  const line = lines.line(brief.lines.lineAt(offset));
  if (isInComment(line, offset - line.start) || isInCopy(lines, line, offset)) return undefined;
  if (/^\s*(?:-\s*)?$/.test(line.text)) return ownLine(lines, line);
  return line.key === 'content' && line.value === undefined ? behindKey(lines, line, offset) : undefined;
}

function ownLine(lines: BriefLines, line: Line): ContentPlace | undefined {
  const column = columnOfList(lines, line) ?? columnOfNewList(lines, line);
  const next = lines.lineAfter(line.number);
  const goesOn = column !== undefined && next !== undefined && next.indent > column;
  if (column === undefined || goesOn) return undefined;
  const { lineBreak } = lines.brief;
  const range = { start: line.start, end: line.start + line.text.length };
  return { range, column, before: '', after: line.number === lines.lastLine ? lineBreak : '' };
}

/** The column of the dashes above a line. */
function columnOfList(lines: BriefLines, line: Line): number | undefined {
  const open = openColumns(lines, line);
  return open.find(({ step }, index) => step === 0 && pathTo(open, index).join() === contentList)?.column;
}

/** The column of the dashes below a key that has none above the line. */
function columnOfNewList(lines: BriefLines, line: Line): number | undefined {
  const open = openColumns(lines, line);
  const [key] = open;
  if (!key || [...pathTo(open, 0), key.step].join() !== contentList || lines.line(key.line).value) return undefined;
  const dash = line.text.indexOf('-');
  return dash >= key.column ? dash : columnBelow(lines, line, key.column);
}

function columnBelow(lines: BriefLines, line: Line, keyColumn: number): number | undefined {
  const next = lines.lineAfter(line.number);
  if (next && next.indent >= keyColumn && next.text[next.indent] === '-') return next.indent;
  const { step, flush } = styleOf(lines);
  return keyColumn + (flush ? 0 : step);
}

function behindKey(lines: BriefLines, line: Line, offset: number): ContentPlace | undefined {
  const isBehind = line.text.slice(0, offset - line.start).includes(':');
  const end = line.start + line.text.length;
  const isEmpty = lines.brief.text.slice(offset, end).trim() === '';
  if (!isBehind || !isEmpty || pathAround(lines, line).join() !== 'execution') return undefined;
  const column = columnBelow(lines, line, line.column);
  const next = lines.lineAfter(line.number);
  if (column === undefined || (next && next.indent > column)) return undefined;
  const start = line.start + line.text.trimEnd().length;
  return { range: { start, end }, column, before: lines.brief.lineBreak, after: '' };
}
