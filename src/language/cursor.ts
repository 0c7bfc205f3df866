import type { Brief } from '../format/brief';
import { effectiveEntries, type Node, type Path, type PathStep, resolveAlias } from '../format/nodes';
import { shapeAt } from '../format/shape';
import type { Line } from '../format/syntax/line';
import { type OpenColumn, openColumns, pathAround, pathTo } from '../format/syntax/open-columns';
import type { Range } from '../format/text';
import { BriefLines, unquoted } from './brief-lines';
import { flowCursor } from './flow-cursor';
import { placesAround } from './places-around';
import { isInComment, isInCopy } from './prose-at';

/** What stands around a place: the values beside the nearest enclosing entry with a key, by their keys. */
export type Beside = (key: string) => ReadonlyMap<string, string>;

interface CursorBase {
  /** What is written there so far, to be replaced. */
  readonly word: Range;
  /** Between brackets or braces, so that all has to stay on one line. */
  readonly flow: boolean;
  readonly beside: Beside;
}

/** A place where a key may be written. */
export interface KeyCursor extends CursorBase {
  readonly kind: 'key';
  /** The map that would get the key; list items stand as 0. */
  readonly path: Path;
  /** The keys that the map has already, with their values. */
  readonly present: ReadonlyMap<string, string>;
  /** The column at which the map's keys stand. */
  readonly column: number;
  /** What has to stand before the key so that it is in its column. */
  readonly lead: string;
  /** What stands behind the word already makes it a key, or is what it holds. */
  readonly behind: 'nothing' | 'colon' | 'children';
}

/** A place where a value may be written. */
export interface ValueCursor extends CursorBase {
  readonly kind: 'value';
  /** The key or list item that would get the value; list items stand as 0. */
  readonly path: Path;
  /** The column of the key or dash in front of it. */
  readonly column: number;
  /** The values that the list has already. */
  readonly present: ReadonlySet<string>;
  /** What has to stand before the value: a space behind a colon, a dash. */
  readonly lead: string;
  /** The place is a new item of its list, to be written with `lead`, or one that has a dash already. */
  readonly isItem: boolean;
}

export type Cursor = KeyCursor | ValueCursor;

/**
 * What may be written at an offset, told by the lines around it, so that it is known in broken text too. None in
 * comments, in copy, and where the format knows nothing; more than one where lists and keys share a column.
 */
export function cursorsAt(brief: Brief, offset: number): readonly Cursor[] {
  const lines = new BriefLines(brief);
  const line = lines.line(brief.lines.lineAt(offset));
  const column = offset - line.start;
  if (isInComment(line, column) || isInCopy(lines, line, offset)) return [];
  const flow = flowCursor(lines, line, offset, besideOf(lines, line.number, line.column));
  if (flow) return flow === 'outside' ? [] : [withMerged(brief, flow)];
  if (line.text.trim() === '') return blankLineCursors(lines, line, column);
  const written = withDash(line);
  if (offset < line.start + written.column && written === line) return [];
  const item = written === line ? undefined : newItemCursor(lines, written, offset);
  return [item, writtenCursor(lines, written, offset)].filter((cursor) => cursor !== undefined);
}

/** A dash with nothing behind it is an item that begins, whether a blank follows or not. */
function withDash(line: Line): Line {
  if (line.text.trim() !== '-') return line;
  return { ...line, column: Math.max(line.indent + 2, line.text.length), key: undefined, value: undefined };
}

/** The place of an item that may be put in as a whole. */
function newItemCursor(lines: BriefLines, line: Line, offset: number): ValueCursor | undefined {
  const path = pathAround(lines, line);
  return shapeAt(path)?.keys.length ? itemCursor(lines, line, path, offset) : undefined;
}

function writtenCursor(lines: BriefLines, line: Line, offset: number): Cursor | undefined {
  const path = pathAround(lines, line);
  const keyed = keyedValue(line, path);
  if (keyed && offset > line.start + keyed.colon)
    return valueCursor(lines, line, [...path, keyed.key], keyed.colon, offset);
  const shape = shapeAt(path);
  if (!shape) return undefined;
  if (shape.keys.length > 0) return keyCursor(lines, line, path, offset);
  return path.at(-1) === 0 && line.key === undefined ? itemCursor(lines, line, path, offset) : undefined;
}

/** The key of a line and the column of its colon, which the author may not have put a blank behind yet. */
function keyedValue(line: Line, path: Path): { key: string; colon: number } | undefined {
  const colon = line.text.indexOf(':', line.column + (line.key?.length ?? 0));
  if (line.key !== undefined) return { key: line.key, colon };
  const key = line.text.slice(line.column, colon);
  return colon > 0 && shapeAt(path)?.keys.includes(key) ? { key, colon } : undefined;
}

function valueCursor(lines: BriefLines, line: Line, path: Path, colon: number, offset: number): Cursor | undefined {
  if (!shapeAt(path)) return undefined;
  const behind = line.start + colon + 1;
  const value = line.text.slice(colon + 1);
  if (/^\s*(?:[|>][-+\d]*|[*&!].*)$/.test(value)) return undefined;
  const word = wordIn(line, behind, offset);
  const lead = word.start === behind ? ' ' : '';
  const base = { word, flow: false, beside: besideOf(lines, line.number, line.column) };
  return { ...base, kind: 'value', path, column: line.column, present: new Set(), lead, isItem: false };
}

/** The value on a line behind `from`, with the cursor in it or at its edge. */
function wordIn(line: Line, from: number, offset: number): Range {
  const rest = line.text.slice(from - line.start);
  const text = rest.replace(/(?:^|\s)#.*$/, '').trimEnd();
  if (text.trim() === '') return { start: offset, end: offset };
  const start = Math.min(offset, from + rest.search(/\S/));
  return { start, end: Math.max(offset, from + text.length) };
}

function itemCursor(lines: BriefLines, line: Line, path: Path, offset: number): ValueCursor {
  const behind = line.start + line.text.lastIndexOf('-', line.column - 1) + 1;
  const word = wordIn(line, behind, offset);
  const lead = word.start === behind ? ' ' : '';
  const present = new Set(lines.itemsBeside(line.number, line.indent).map(valueText));
  const beside = besideOf(lines, line.number, line.indent);
  return { kind: 'value', path, word, flow: false, beside, column: line.indent, present, lead, isItem: true };
}

function keyCursor(lines: BriefLines, line: Line, path: Path, offset: number): KeyCursor | undefined {
  const [, word = '', colon] = /^([\w-]*)(\s*:)?/.exec(line.text.slice(line.column)) ?? [];
  const start = Math.min(line.start + line.column, offset);
  const isAlone = colon !== undefined || /^\s*(?:#.*)?$/.test(line.text.slice(line.column + word.length));
  if (!isAlone || offset > start + word.length) return undefined;
  return {
    kind: 'key',
    path,
    word: { start, end: start + word.length },
    flow: false,
    beside: besideOf(lines, line.number, line.column),
    present: keysBeside(lines, line.number, line.column),
    column: line.column,
    lead: word === '' && line.text[start - line.start - 1] === '-' ? ' ' : '',
    behind: colon !== undefined ? 'colon' : lines.holdsBelow(line.number, line.column) ? 'children' : 'nothing',
  };
}

/** On a blank line the column tells what is meant, unless the lines below go on with something deeper. */
function blankLineCursors(lines: BriefLines, line: Line, at: number): Cursor[] {
  const open = openColumns(lines, line);
  const next = lines.lineAfter(line.number);
  const column = Math.max(at, next?.indent ?? 0);
  const index = open.findIndex((candidate) => candidate.column <= column);
  const inner = open[index];
  if (!inner) return blankKey(lines, line, at, 0, []);
  const isBelowKey = index === 0 && typeof inner.step === 'string';
  if (isBelowKey && (column > inner.column || lines.holdsBelow(line.number, column)))
    return belowKey(lines, line, at, column, open);
  const isWithinList = next !== undefined && next.indent === column && next.column > next.indent;
  return open.flatMap((candidate, depth) => {
    const isMeant = candidate.column === inner.column && (!isWithinList || candidate.step === 0);
    return isMeant ? inColumn(lines, line, at, candidate, pathTo(open, depth)) : [];
  });
}

function inColumn(lines: BriefLines, line: Line, at: number, open: OpenColumn, path: PathStep[]): Cursor[] {
  if (open.step !== 0) return blankKey(lines, line, at, open.column, path);
  return blankItem(lines, line, at, open.column, [...path, 0]);
}

/** Below a key that has nothing behind it yet. Below any other one its value goes on. */
function belowKey(lines: BriefLines, line: Line, at: number, column: number, open: OpenColumn[]): Cursor[] {
  const [parent] = open;
  if (!parent || lines.line(parent.line).value !== undefined) return [];
  const path = [...pathTo(open, 0), parent.step];
  const next = lines.lineAfter(line.number);
  const below = next && next.indent > parent.column ? next.indent : column;
  if (shapeAt(path)?.types.includes('array')) return blankItem(lines, line, at, below, [...path, 0]);
  return blankKey(lines, line, at, below, path);
}

function blankKey(lines: BriefLines, line: Line, at: number, column: number, path: Path): Cursor[] {
  if (!shapeAt(path)?.keys.length) return [];
  const present = keysBeside(lines, line.number, column);
  const beside = besideOf(lines, line.number, column);
  const { word, lead } = moved(line, at, column);
  return [{ kind: 'key', path, word, flow: false, beside, present, column, lead, behind: 'nothing' }];
}

function blankItem(lines: BriefLines, line: Line, at: number, column: number, path: Path): Cursor[] {
  const present = new Set(lines.itemsBeside(line.number, column).map(valueText));
  const beside = besideOf(lines, line.number, column);
  const { word, lead } = moved(line, at, column);
  return [{ kind: 'value', path, word, flow: false, beside, column, present, lead: `${lead}- `, isItem: true }];
}

/** What brings the cursor of a blank line into another column. */
function moved(line: Line, at: number, column: number): { word: Range; lead: string } {
  const offset = line.start + at;
  if (at === column) return { word: { start: offset, end: offset }, lead: '' };
  return { word: { start: line.start, end: offset }, lead: ' '.repeat(column) };
}

function keysBeside(lines: BriefLines, number: number, column: number): ReadonlyMap<string, string> {
  const beside = lines.beside(number, column);
  const own = beside.map((line): [string, string] => [line.key ?? '', valueText(line)]);
  const merges = beside.filter(({ key }) => key === '<<');
  return new Map([...merges.flatMap((line) => mergedKeys(lines.brief, line.start + line.column)), ...own]);
}

/** Between braces, with the keys that a `<<` brings. */
function withMerged(brief: Brief, cursor: Cursor): Cursor {
  if (cursor.kind !== 'key' || !cursor.present.has('<<')) return cursor;
  return { ...cursor, present: new Map([...mergedKeys(brief, cursor.word.start), ...cursor.present]) };
}

/** The keys of the innermost map around an offset, those that a `<<` brings with them, with their values. */
function mergedKeys(brief: Brief, offset: number): [string, string][] {
  const map = placesAround(brief, offset).findLast(({ node }) => node.kind === 'map')?.node;
  const entries = map?.kind === 'map' ? [...effectiveEntries(map)] : [];
  return entries.map(([key, { value }]) => [key, scalarText(resolveAlias(value))]);
}

function scalarText(node: Node | undefined): string {
  return node?.kind === 'scalar' ? String(node.value ?? '') : '';
}

function valueText(line: Line): string {
  return unquoted(line.value?.text ?? '');
}

/** The values around line `number`, in the map whose keys stand at `column`, and in the maps around that. */
function besideOf(lines: BriefLines, number: number, column: number): Beside {
  return (key) => {
    const line = lines.line(number);
    if (line.key === key) return keysBeside(lines, number, line.column);
    const open = openColumns(lines, { ...line, number });
    const around = open.find((candidate) => candidate.step === key && candidate.column <= column);
    return keysBeside(lines, around?.line ?? number, around?.column ?? column);
  };
}
