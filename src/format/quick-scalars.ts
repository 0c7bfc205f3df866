import type { ScalarNode, ScalarValue } from './nodes';

/** Thrown where YAML's library has to read. Made once: a stack trace takes longer than reading a brief. */
export const unusual = new Error('not for the quick reader');

const quotedText = /^(?:"([^"\\]*(?:\\["\\/nt][^"\\]*)*)"|'([^']*(?:''[^']*)*)')/;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** The text in quotes with which `source` begins. @throws {unusual} where it goes on over more lines, or is no such text */
export function quotedNode(source: string, at: number): ScalarNode {
  const [whole, inDouble, inSingle = ''] = quotedText.exec(source) ?? [];
  if (whole === undefined) throw unusual;
  const end = at + whole.length;
  if (inDouble === undefined)
    return { kind: 'scalar', start: at, end, value: inSingle.replaceAll("''", "'"), style: 'single' };
  const value = inDouble.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
  return { kind: 'scalar', start: at, end, value, style: 'double' };
}

/** A value without quotes. @throws {unusual} where it is not sound, or a number in an odd notation */
export function plainNode(source: string, at: number): ScalarNode {
  return { kind: 'scalar', start: at, end: at + source.length, value: plainValue(sound(source)), style: 'plain' };
}

/** A text without quotes over several lines. */
export function foldedNode(source: string, at: number): ScalarNode {
  const lines = source.split(/\r?\n/).map((line) => withoutSpaces(line).replace(/^ +/, ''));
  const value = folded(lines.map(sound));
  return { kind: 'scalar', start: at, end: at + source.length, value: plainValue(value), style: 'plain' };
}

/** A line break between two lines becomes a space, and of several one is lost. */
export function folded(lines: readonly string[]): string {
  return lines.join('\n').replace(/([^\n])(\n+)(?=[^\n])/g, (_, last: string, breaks: string) => {
    return last + (breaks.length === 1 ? ' ' : breaks.slice(1));
  });
}

/** A text as it is written, up to the comment behind it. */
export function withoutComment(source: string): string {
  const comment = source.indexOf(' #');
  return withoutSpaces(comment < 0 ? source : source.slice(0, comment));
}

/** Without spaces at the end: to YAML, no other white space of Unicode is one. */
export function withoutSpaces(source: string): string {
  let end = source.length;
  while (source.charCodeAt(end - 1) === 0x20) end--;
  return source.slice(0, end);
}

function sound(source: string): string {
  if (source.includes('\t') || source.includes(': ') || source.endsWith(':')) throw unusual;
  return source;
}

function plainValue(source: string): ScalarValue {
  if (!isOtherThanText(source)) return source;
  if (source === 'true') return true;
  if (source === 'false') return false;
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(source)) return Number(source);
  throw unusual;
}

/** What YAML 1.2's core schema may read as a number, as truth or as nothing; and a few texts more. */
export function isOtherThanText(source: string): boolean {
  return (
    /^[~nNtTfF+\-.\d]/.test(source) &&
    /^(?:[-+]?\.?\d[\d.]*(?:e[-+]?\d+)?|0[xo].*|[-+]?\.(?:inf|nan)|~|null|true|false)$/i.test(source)
  );
}

const keys = new Map<string, string>();
/** More than all formats together have. */
const mostKeys = 1_000;

/**
 * One string for a key wherever it stands, as the name of a property: V8 compares, looks up and stores by such a string
 * much faster than by a piece of a text. @throws {unusual} where YAML reads no text there
 */
export function sameKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (isOtherThanText(word)) throw unusual;
  const [name = word] = Object.keys({ [word]: word });
  if (keys.size < mostKeys) keys.set(name, name);
  return name;
}
