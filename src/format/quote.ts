/**
 * A text in quotes that YAML reads back as the very same text: double quotes where nothing has to be escaped for them,
 * single quotes where those are free, else double quotes with escapes.
 */
export function quote(text: string): string {
  const control = /[\p{Cc}\u2028\u2029\ufeff]/u.test(text);
  if (!/["\\]/.test(text) && !control) return `"${text}"`;
  if (!text.includes("'") && !control) return `'${text}'`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnicode);
}

function escapeUnicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Puts quotes around a text that may run over several lines, where the line breaks stand as they are: YAML folds them
 * in quotes as it does without.
 */
export function quoteInPlace(source: string): string {
  if (!/["\\]/.test(source)) return `"${source}"`;
  if (!source.includes("'")) return `'${source}'`;
  return `"${source.replace(/["\\]/g, '\\$&')}"`;
}

/** Words and numbers that YAML 1.2 does not read as text, and what older tools take for yes and no. */
const notText =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?(?:\.?\d[\d_.,:]*(?:e[-+]?\d+)?|\.inf|\.nan)|0x[\da-f]+|0o[0-7]+)$/i;

/** A text as a value of a brief: bare where YAML reads it back as the same text, between brackets too, else in quotes. */
export function writeText(text: string): string {
  return /[,[\]{}]/.test(text) ? quote(text) : writeBlockText(text);
}

/** The same for a value that does not stand between brackets, so that commas and brackets are free in it. */
export function writeBlockText(text: string): string {
  const bare = /^[\p{L}\p{N}(/.€£$+][^\n\r]*$/u.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) && !notText.test(text);
  return bare ? text : quote(text);
}
