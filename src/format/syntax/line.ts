import type { LineIndex, Range } from '../text';

/** One line of a brief as an author sees it: indentation, dashes, a key, a value. Columns are offsets into the line. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Whether nothing but white space and a comment is written. */
  readonly blank: boolean;
  /** Offset of the line in the whole text. */
  readonly start: number;
  /** Where the first dash, key or value stands; the length of the line when it is blank. */
  readonly indent: number;
  /** Where the key or value behind the dashes stands; the same as `indent` without dashes. */
  readonly column: number;
  readonly key: string | undefined;
  /** Without the comment behind it; undefined where there is none. */
  readonly value: { readonly text: string; readonly column: number } | undefined;
}

/** Spaces that no keyboard writes by itself, such as the one that does not break; YAML takes them for letters. */
export const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

const space = `[ \\t${oddSpaces.source.slice(1)}`;
const linePattern = new RegExp(
  `^(${space}*)((?:-${space}+)*)(?:([A-Za-z_][\\w-]*|<<|"[^"]*"|'[^']*')[ \\t]*:(?=\\s|$))?${space}*(.*)$`,
);

/** Takes the line apart without knowing what stands around it: inside a block of copy the parts mean nothing. */
export function readLine(lines: LineIndex, number: number): Line {
  const { start } = lines.lineRange(number);
  const text = lines.lineText(number);
  const [, white = '', dashes = '', key, rest = ''] = linePattern.exec(text) ?? [];
  const value = withoutComment(rest);
  const column = white.length + dashes.length;
  return {
    number,
    text,
    blank: /^\s*(#.*)?$/.test(text),
    start,
    indent: white.length,
    column,
    key: key?.replace(/^["']|["']$/g, ''),
    value: value === '' ? undefined : { text: value, column: text.length - rest.length },
  };
}

export function isBlank(line: Line): boolean {
  return line.blank;
}

export function valueRange(line: Line): Range {
  const column = line.value?.column ?? line.column;
  const start = line.start + column;
  return { start, end: start + (line.value?.text.length ?? 0) };
}

/** `Teaser # first draft` → `Teaser`; a hashtag (`#1`, `#Spring`) is not a comment but text that YAML would lose. */
export function withoutComment(value: string): string {
  const comment = /(?:^|\s)#(?![\p{L}\p{N}])/u.exec(value);
  return (comment ? value.slice(0, comment.index) : value).trimEnd();
}
