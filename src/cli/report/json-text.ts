/**
 * Characters that a terminal obeys or that turn a text around, and what build servers take for the beginning of a
 * command (see `tame`): JSON can say all of them in another way.
 */
const delicate = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]|(?<=#)#/g;

/** A value as indented JSON with a line break behind it, harmless also where it is printed to a terminal or a log. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(delicate, escapeUnicode)}\n`;
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
