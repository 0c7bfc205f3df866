import type { Brief } from '../format/brief';
import { type Line, readLine } from '../format/syntax/line';
import type { LineSource } from '../format/syntax/open-columns';

/** The lines of a brief as its author sees them, whatever YAML makes of them. */
export class BriefLines implements LineSource {
  private readonly known: (Line | undefined)[] = [];

  constructor(readonly brief: Brief) {}

  line(number: number): Line {
    const line = this.known[number] ?? readLine(this.brief.lines, number);
    this.known[number] = line;
    return line;
  }

  get lastLine(): number {
    return this.brief.lines.lineCount - 1;
  }

  /** The first line after `number` that holds something. */
  lineAfter(number: number): Line | undefined {
    for (let next = number + 1; next <= this.lastLine; next++) if (!this.line(next).blank) return this.line(next);
    return undefined;
  }

  /** Whether the lines below `number` would belong to a key at `column`: deeper ones, or the dashes of a flush list. */
  holdsBelow(number: number, column: number): boolean {
    const next = this.lineAfter(number);
    if (!next) return false;
    return next.indent > column || (next.indent === column && next.column > next.indent);
  }

  /**
   * The lines whose keys stand at `column` in the same map as what stands there on line `number`, from top to bottom;
   * the line itself is not among them. An item's first key stands behind its dash.
   */
  beside(number: number, column: number): readonly Line[] {
    return [...this.along(number, column, -1).reverse(), ...this.along(number, column, 1)];
  }

  private along(from: number, column: number, direction: 1 | -1): Line[] {
    const found: Line[] = [];
    if (direction === -1 && this.line(from).column > this.line(from).indent) return found;
    for (let number = from + direction; number >= 0 && number <= this.lastLine; number += direction) {
      const line = this.line(number);
      if (line.blank) continue;
      const begins = line.column > line.indent;
      const isSibling = line.key !== undefined && line.column === column && !(begins && direction === 1);
      if (isSibling) found.push(line);
      if (line.indent < column) break;
    }
    return found;
  }

  /** The items of the list whose dashes stand at `column` around line `number`, which is not among them. */
  itemsBeside(number: number, column: number): readonly Line[] {
    return [...this.itemsAlong(number, column, -1).reverse(), ...this.itemsAlong(number, column, 1)];
  }

  private itemsAlong(from: number, column: number, direction: 1 | -1): Line[] {
    const found: Line[] = [];
    for (let number = from + direction; number >= 0 && number <= this.lastLine; number += direction) {
      const line = this.line(number);
      if (line.blank) continue;
      const isItem = line.indent === column && line.column > line.indent;
      if (line.indent < column || (line.indent === column && !isItem)) break;
      if (isItem) found.push(line);
    }
    return found;
  }
}

/** A value as YAML reads it, as far as quotes go. */
export function unquoted(text: string): string {
  return text.replace(/^(["'])(.*?)\1?$/s, '$2');
}
