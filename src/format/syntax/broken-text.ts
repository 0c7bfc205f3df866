import type { ScalarNode } from '../nodes';
import { isKnownKey } from '../shape';
import { LineIndex, type Range } from '../text';
import type { YamlReading } from '../yaml-reader';
import { isBlank, type Line, readLine } from './line';

/** A text that YAML cannot read, with what its reader made of it all the same. */
export class BrokenText {
  readonly lines: LineIndex;
  private readonly known: (Line | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly reading: YamlReading,
  ) {
    this.lines = new LineIndex(text);
  }

  line(number: number): Line {
    const line = this.known[number] ?? readLine(this.lines, number);
    this.known[number] = line;
    return line;
  }

  lineAt(offset: number): Line {
    return this.line(this.lines.lineAt(offset));
  }

  get lastLine(): number {
    return this.lines.lineCount - 1;
  }

  /** The last line before `line` that holds something. */
  lineBefore(line: Line): Line | undefined {
    for (let number = line.number - 1; number >= 0; number--) {
      const candidate = this.line(number);
      if (!isBlank(candidate)) return candidate;
    }
    return undefined;
  }

  /** The first line after `line` that holds something. */
  lineAfter(line: Line): Line | undefined {
    for (let number = line.number + 1; number <= this.lastLine; number++) {
      const candidate = this.line(number);
      if (!isBlank(candidate)) return candidate;
    }
    return undefined;
  }

  /** The line break that the text uses. */
  get lineBreak(): string {
    return this.lines.lineBreak;
  }

  /** A text that goes on over the next, deeper lines, up to its last character. */
  wholeText(line: Line): Range {
    const start = line.start + (line.value?.column ?? line.column);
    let end = start + (line.value?.text.length ?? 0);
    for (let number = line.number + 1; number <= this.lastLine; number++) {
      const next = this.line(number);
      if (isBlank(next) || next.indent <= line.column || !next.value || startsEntry(next)) break;
      end = next.start + next.text.trimEnd().length;
    }
    return { start, end };
  }

  /** The quoted text in which, or right before which, the reader gave up. */
  openQuoteBefore(offset: number): ScalarNode | undefined {
    return lastBefore(this.reading.longQuotes, offset);
  }
}

/** Whether the line begins a new entry or item of the brief, rather than going on with a text. */
export function startsEntry(line: Line): boolean {
  return line.column > line.indent || (line.key !== undefined && isBriefKey(line.key));
}

export function isBriefKey(key: string): boolean {
  return isKnownKey(key) || key.startsWith('x-');
}

function lastBefore<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  let found: T | undefined;
  for (const range of ranges) {
    if (range.start > offset) break;
    found = range;
  }
  return found;
}
