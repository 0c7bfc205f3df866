/** A stretch of text: offsets in UTF-16 units, counted after a byte order mark; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and character, as editors count them (UTF-16 units). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Replace `range` by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The text after all edits. The edits may come in any order; two that overlap are a caller's mistake, of which the
 * later one is left out, so that no text is ever lost to it.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let at = 0;
  for (const { range, newText } of ordered) {
    if (range.start < at) continue;
    result += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return result + text.slice(at);
}

/** A range that shows: where nothing stands, the character beside it; empty only in an empty text. */
export function visibleRange(text: string, { start, end }: Range): Range {
  if (start < end) return { start, end };
  return start < text.length ? { start, end: start + 1 } : { start: Math.max(0, start - 1), end: start };
}

/** Finds lines by offset and offsets by line. Line breaks are LF, CRLF and a lone CR. */
export class LineIndex {
  private knownStarts: number[] | undefined;

  constructor(readonly text: string) {}

  /** Made on first use: a brief without findings never asks for a line. */
  private get starts(): number[] {
    this.knownStarts ??= lineStarts(this.text);
    return this.knownStarts;
  }

  /** The line break that the text uses. */
  get lineBreak(): string {
    return /\r\n|\n|\r/.exec(this.text)?.[0] ?? '\n';
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** An offset outside the text counts as its nearest end. */
  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(within);
    return { line, character: within - this.lineStart(line) };
  }

  /** A position outside the text counts as the nearest one inside. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.text.length;
    const { start, end } = this.lineRange(position.line);
    return Math.min(start + Math.max(0, position.character), end);
  }

  /** The zero-based line that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStart(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The line without its line break. */
  lineRange(line: number): Range {
    const start = this.lineStart(line);
    let end = line + 1 < this.starts.length ? this.lineStart(line + 1) : this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  lineText(line: number): string {
    const { start, end } = this.lineRange(line);
    return this.text.slice(start, end);
  }

  private lineStart(line: number): number {
    return this.starts[line] ?? this.text.length;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  const lineBreak = /\r\n|\n|\r/g;
  while (lineBreak.exec(text)) starts.push(lineBreak.lastIndex);
  return starts;
}
