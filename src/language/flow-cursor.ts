import type { Path } from '../format/nodes';
import { shapeAt } from '../format/shape';
import type { Line } from '../format/syntax/line';
import { pathAround } from '../format/syntax/open-columns';
import type { Range } from '../format/text';
import { type BriefLines, unquoted } from './brief-lines';
import type { Beside, Cursor } from './cursor';

/** A list in brackets or a map in braces that is open at the cursor, and its parts between commas. */
interface Frame {
  readonly isMap: boolean;
  readonly path: Path;
  /** The part with the cursor, then all others. */
  readonly part: Range;
  readonly others: readonly Range[];
}

/** How many lines up brackets are looked for. */
const reach = 30;

/**
 * What may be written at an offset between brackets or braces, closed or not; `outside` where the format knows nothing of
 * it, undefined where no bracket is open.
 */
export function flowCursor(
  lines: BriefLines,
  line: Line,
  offset: number,
  around: Beside,
): Cursor | 'outside' | undefined {
  const start = startOfFlow(lines, line, offset);
  if (!start) return undefined;
  const { text } = lines.brief;
  const value = start.line.start + (start.line.value?.column ?? 0);
  const masked = text.slice(0, value) + withoutQuotes(text.slice(value));
  const frames = framesAt(masked, text, start.open, offset, pathOfValue(lines, start.line));
  const frame = frames.at(-1);
  if (!frame) return 'outside';
  const beside = besideIn(frames, text, masked, around);
  return (frame.isMap ? inMap(frame, text, masked, offset, beside) : inList(frame, text, offset, beside)) ?? 'outside';
}

function pathOfValue(lines: BriefLines, line: Line): Path {
  const path = pathAround(lines, line);
  return line.key === undefined ? path : [...path, line.key];
}

/** The line whose value opens the brackets around an offset, and the offsets of those still open there. */
function startOfFlow(lines: BriefLines, line: Line, offset: number): { line: Line; open: number[] } | undefined {
  for (let number = line.number; number >= Math.max(0, line.number - reach); number--) {
    const candidate = lines.line(number);
    if (number < line.number && !candidate.blank && candidate.indent === 0 && !candidate.value) return undefined;
    if (!/^[[{]/.test(candidate.value?.text ?? '')) continue;
    if (number < line.number && !isDeeper(lines, candidate, line)) return undefined;
    const open = openBrackets(lines.brief.text, candidate.start + (candidate.value?.column ?? 0), offset);
    if (open.length > 0) return { line: candidate, open };
  }
  return undefined;
}

/** What belongs to brackets over several lines is deeper than the key in front of them. */
function isDeeper(lines: BriefLines, start: Line, line: Line): boolean {
  const least = start.key === undefined ? start.indent : start.column;
  for (let number = start.number + 1; number <= line.number; number++) {
    const between = lines.line(number);
    if (between.text.trim() !== '' && between.indent <= least) return false;
  }
  return true;
}

function openBrackets(text: string, start: number, offset: number): number[] {
  const open: number[] = [];
  const masked = withoutQuotes(text.slice(start, offset));
  for (let at = 0; at < masked.length; at++) {
    if (/[[{]/.test(masked.charAt(at))) open.push(start + at);
    else if (/[\]}]/.test(masked.charAt(at))) open.pop();
  }
  return open;
}

/** The same text with signs that mean nothing in the place of quoted ones. */
function withoutQuotes(text: string): string {
  return text.replace(/(?<=[[{,:\s])(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')/g, (quoted) => 'x'.repeat(quoted.length));
}

function framesAt(masked: string, text: string, open: readonly number[], offset: number, path: Path): Frame[] {
  const frames: Frame[] = [];
  let around = path;
  open.forEach((bracket, index) => {
    const isMap = masked[bracket] === '{';
    const cursor = open[index + 1] ?? offset;
    const parts = partsOf(masked, bracket, offset);
    const part = parts.find(({ start, end }) => start <= cursor && cursor <= end) ?? { start: cursor, end: cursor };
    frames.push({ isMap, path: around, part, others: parts.filter((other) => other !== part) });
    around = [...around, isMap ? (entryIn(part, text, masked)?.key ?? '') : 0];
  });
  return frames;
}

/** What stands between the commas of brackets; what was never closed ends with the line of the cursor. */
function partsOf(masked: string, bracket: number, offset: number): Range[] {
  const parts: Range[] = [];
  let start = bracket + 1;
  let depth = 0;
  let at = start;
  for (; at < masked.length; at++) {
    const sign = masked.charAt(at);
    if (at >= offset && sign === '\n' && depth === 0) break;
    if (/[[{]/.test(sign)) depth++;
    else if (/[\]}]/.test(sign) && depth-- === 0) break;
    else if (sign === ',' && depth === 0) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  return [...parts, { start, end: at }];
}

function inList({ path, part, others }: Frame, text: string, offset: number, beside: Beside): Cursor | undefined {
  const item = [...path, 0];
  if (!shapeAt(item)) return undefined;
  const word = trimmed(text, part, offset);
  const present = new Set(others.map(({ start, end }) => unquoted(text.slice(start, end).trim())));
  return { kind: 'value', path: item, word, flow: true, beside, column: 0, present, lead: '', isItem: false };
}

function inMap(frame: Frame, text: string, masked: string, offset: number, beside: Beside): Cursor | undefined {
  const { path, part, others } = frame;
  const entry = entryIn(part, text, masked);
  if (entry && offset > entry.colon) {
    const word = trimmed(text, { start: entry.colon + 1, end: part.end }, offset);
    const lead = word.start === entry.colon + 1 ? ' ' : '';
    const place = [...path, entry.key];
    if (!shapeAt(place)) return undefined;
    return { kind: 'value', path: place, word, flow: true, beside, column: 0, present: new Set(), lead, isItem: false };
  }
  if (!shapeAt(path)?.keys.length) return undefined;
  const word = trimmed(text, { start: part.start, end: entry?.colon ?? part.end }, offset);
  const lead = text[word.start - 1] === ',' ? ' ' : '';
  const behind = entry ? 'colon' : 'nothing';
  const present = entriesOf(others, text, masked);
  return { kind: 'key', path, word, flow: true, beside, column: 0, present, lead, behind };
}

/** A part without the blanks around it; where nothing stands, the cursor. */
function trimmed(text: string, { start, end }: Range, offset: number): Range {
  const written = text.slice(start, end);
  if (written.trim() === '') return { start: offset, end: offset };
  const first = start + written.search(/\S/);
  return { start: Math.min(first, offset), end: Math.max(start + written.trimEnd().length, offset) };
}

interface FlowEntry {
  readonly key: string;
  readonly value: string;
  /** Offset of the colon. */
  readonly colon: number;
}

function entryIn({ start, end }: Range, text: string, masked: string): FlowEntry | undefined {
  const at = masked.slice(start, end).search(/:(?=[\s[{]|$)/);
  if (at < 0) return undefined;
  const colon = start + at;
  return { key: unquoted(text.slice(start, colon).trim()), value: unquoted(text.slice(colon + 1, end).trim()), colon };
}

function entriesOf(parts: readonly Range[], text: string, masked: string): Map<string, string> {
  const entries = parts.flatMap((part) => entryIn(part, text, masked) ?? []);
  return new Map(entries.map(({ key, value }) => [key, value]));
}

/** The innermost braces that have the key answer first, then the lines around the brackets. */
function besideIn(frames: readonly Frame[], text: string, masked: string, around: Beside): Beside {
  return (key) => {
    const frame = frames.findLast(({ isMap, part }) => isMap && entryIn(part, text, masked)?.key === key);
    return frame ? entriesOf(frame.others, text, masked) : around(key);
  };
}
