/**
 * Characters that a terminal obeys or that turn a text around, and what build servers take for the beginning of a
 * command (see `tame`): JSON can say all of them in another way.
 */
const delicate = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]|(?<=#)#/g;

/**
 * A value as JSON, harmless also where it is printed to a terminal or a log. Its lines from the second on are indented as
 * deep as the value stands in the whole, in spaces.
 */
export function jsonText(value: unknown, indent: number): string {
  const text = JSON.stringify(value, null, 2).replace(delicate, escapeUnicode);
  return text.replaceAll('\n', `\n${' '.repeat(indent)}`);
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
