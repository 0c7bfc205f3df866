import type { Severity } from '../../format/finding';
import type { Output } from '../surroundings';

/** Codes of ECMA-48, "Select Graphic Rendition". */
const codes = {
  bold: 1,
  dim: 2,
  error: 31,
  warning: 33,
  info: 34,
  hint: 36,
  added: 32,
  removed: 31,
} as const satisfies Record<Severity, number> & Record<string, number>;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;
export const coloured: Paint = (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m`;

/** Colours on a terminal, unless told otherwise: --no-color, --color, then NO_COLOR (see no-color.org). */
export function paintFor(
  { isTTY }: Output,
  env: Readonly<Record<string, string | undefined>>,
  switches: ReadonlySet<string>,
): Paint {
  if (switches.has('no-color')) return plain;
  if (switches.has('color')) return coloured;
  return isTTY && !env.NO_COLOR && env.TERM !== 'dumb' ? coloured : plain;
}
