import { writeBlockText, writeText } from '../quote';
import type { Range } from '../text';

/** Text to insert, with the stretches of it that stand for what only the author knows. */
export interface Skeleton {
  readonly text: string;
  readonly placeholders: readonly Range[];
}

/** Writes example data as YAML, every value of it a placeholder. */
class SkeletonWriter {
  text = '';
  readonly placeholders: Range[] = [];

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
    this.value(value, indent + 2);
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
export function entrySkeleton(key: string, example: unknown, indent: number): Skeleton {
  const writer = new SkeletonWriter();
  writer.entry(key, example, indent);
  return writer;
}

/** What stands below a key at column `indent`, beginning with a line break. */
export function childSkeleton(example: unknown, indent: number): Skeleton {
  const writer = new SkeletonWriter();
  if (!isBlock(example)) writer.write(' ');
  writer.value(example, indent + 2);
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
export function itemSkeleton(data: unknown, indent: number): Skeleton {
  const writer = new SkeletonWriter();
  writer.item(data, indent);
  return writer;
}
