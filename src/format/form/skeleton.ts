import { writeBlockText, writeText } from '../quote';
import type { Range } from '../text';

/** Text to insert, with the stretches of it that stand for what only the author knows. */
export interface Skeleton {
  readonly text: string;
  readonly placeholders: readonly Range[];
}

/** How an author indents. */
export interface Style {
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Whether the dashes of a list stand right below its key. */
  readonly flush: boolean;
}

const usualStyle: Style = { step: 2, flush: false };

/** Writes example data as YAML, every value of it a placeholder. */
class SkeletonWriter {
  text = '';
  readonly placeholders: Range[] = [];

  constructor(private readonly style: Style) {}

  write(text: string): void {
    this.text += text;
  }

  /** @param indent the column of the keys, or of the dashes, that follow */
  value(data: unknown, indent: number): void {
    if (Array.isArray(data)) for (const item of data) this.item(item, indent);
    else if (isKeys(data)) this.keys(data, indent, true);
    else this.placeholder(data);
  }

  keys(data: Record<string, unknown>, indent: number, onNewLine: boolean): void {
    Object.entries(data).forEach(([key, value], index) => {
      if (index > 0 || onNewLine) this.newLine(indent);
      this.entry(key, value, indent);
    });
  }

  entry(key: string, value: unknown, indent: number): void {
    this.write(isBlock(value) ? `${key}:` : `${key}: `);
    this.below(value, indent);
  }

  /** @param indent the column of the key above */
  below(value: unknown, indent: number): void {
    this.value(value, Array.isArray(value) && this.style.flush ? indent : indent + this.style.step);
  }

  item(data: unknown, indent: number): void {
    this.newLine(indent);
    this.write('- ');
    if (isKeys(data)) this.keys(data, indent + 2, false);
    else this.value(data, indent + 2);
  }

  private placeholder(data: unknown): void {
    const start = this.text.length;
    this.write(typeof data === 'string' ? writeBlockText(data) : String(data));
    this.placeholders.push({ start, end: this.text.length });
  }

  private newLine(indent: number): void {
    this.write(`\n${' '.repeat(indent)}`);
  }
}

function isKeys(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isBlock(data: unknown): boolean {
  return typeof data === 'object' && data !== null;
}

/** `key: value` in block style; lines after the first are indented to stand below a key at column `indent`. */
export function entrySkeleton(key: string, example: unknown, indent: number, style = usualStyle): Skeleton {
  const writer = new SkeletonWriter(style);
  writer.entry(key, example, indent);
  return writer;
}

/** What stands below a key at column `indent`, beginning with a line break. */
export function childSkeleton(example: unknown, indent: number, style = usualStyle): Skeleton {
  const writer = new SkeletonWriter(style);
  if (!isBlock(example)) writer.write(' ');
  writer.below(example, indent);
  return writer;
}

/** `key: value` on one line, for a map in braces. */
export function flowSkeleton(key: string, example: unknown): Skeleton {
  const value = flowValue(example);
  const placeholders = value.placeholders.map(({ start, end }) => ({
    start: start + key.length + 1,
    end: end + key.length + 1,
  }));
  return { text: `${key}:${value.text}`, placeholders };
}

/** `"key": value`, for a brief that is written as JSON. */
export function jsonSkeleton(key: string, example: unknown): Skeleton {
  const name = `${JSON.stringify(key)}: `;
  const text = name + JSON.stringify(example);
  return { text, placeholders: [{ start: name.length, end: text.length }] };
}

/** A value on one line, with a space before it, for a map in braces. */
export function flowValue(example: unknown): Skeleton {
  const text = isBlock(example)
    ? JSON.stringify(example)
    : typeof example === 'string'
      ? writeText(example)
      : String(example);
  return { text: ` ${text}`, placeholders: [{ start: 1, end: text.length + 1 }] };
}

/** `- key: value …`, on a new line, with its dash at column `indent`. */
export function itemSkeleton(data: unknown, indent: number, style = usualStyle): Skeleton {
  const writer = new SkeletonWriter(style);
  writer.item(data, indent);
  return writer;
}

/** The same with the line breaks that a file uses. */
export function withLineBreaks({ text, placeholders }: Skeleton, lineBreak: string): Skeleton {
  const shifted = (at: number) => at + (text.slice(0, at).match(/\n/g)?.length ?? 0) * (lineBreak.length - 1);
  const moved = placeholders.map(({ start, end }) => ({ start: shifted(start), end: shifted(end) }));
  return { text: text.replace(/\n/g, lineBreak), placeholders: moved };
}
