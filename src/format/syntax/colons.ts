import { fixTitles, syntaxMessages } from '../messages';
import { type BrokenText, isBriefKey } from './broken-text';
import { type Line, valueRange } from './line';
import { type Mend, mended, preferredFix, quoteFix } from './mend';
import { shapeAround, siblingKeys } from './open-columns';

/** `name:Grow` — but not `https://…`. */
export function missingSpaceMend(line: Line): Mend | undefined {
  const stuck = /^([A-Za-z_][\w-]*):(?!\/\/)\S/.exec(line.key === undefined ? (line.value?.text ?? '') : '');
  const key = stuck?.[1];
  if (key === undefined || !line.value) return undefined;
  const start = line.start + line.value.column;
  const end = start + key.length + 1;
  return mended({
    code: 'yaml/missing-space',
    range: { start, end },
    message: syntaxMessages.missingSpace(key),
    fixes: [preferredFix(fixTitles.addSpace, [{ range: { start: end, end }, newText: ' ' }])],
  });
}

/** A key, and what its author wrote in place of a colon: another sign, an arrow, or nothing but a space. */
export const withoutColon = /^([A-Za-z_][\w-]*)(\s*(?:[-=]>|[=：﹕∶;])\s*|\s+[–—]\s+|\s+|$)/;

/** `platform instagram`, `title = Teaser`, `goals`: a key of this place that is not there yet, and no colon behind it. */
export function missingColonMend(broken: BrokenText, line: Line): Mend | undefined {
  const [, key, separator] = withoutColon.exec(line.key === undefined ? (line.value?.text ?? '') : '') ?? [];
  if (key === undefined || separator === undefined) return undefined;
  if (!shapeAround(broken, line)?.keys.includes(key) || siblingKeys(broken, line).has(key)) return undefined;
  const start = line.start + line.column;
  const end = start + key.length;
  const sign = /\S/.test(separator) ? { start: end, end: end + separator.length } : { start: end, end };
  const newText = sign.start === sign.end ? ':' : ': ';
  return mended({
    code: 'yaml/syntax',
    range: { start, end },
    message: syntaxMessages.missingColon(key),
    fixes: [preferredFix(fixTitles.addColon, [{ range: sign, newText }])],
  });
}

/** `sta`: a key that somebody is still writing. */
export function loneWordMend(line: Line): Mend | undefined {
  const word =
    line.key === undefined && /^[A-Za-z_][\w-]*$/.test(line.value?.text ?? '') ? line.value?.text : undefined;
  if (word === undefined) return undefined;
  const range = valueRange(line);
  const addColon = preferredFix(fixTitles.addColon, [{ range: { start: range.end, end: range.end }, newText: ':' }]);
  // The colon makes it a key, but only its author knows the value.
  return mended({
    code: 'yaml/syntax',
    range,
    message: syntaxMessages.loneWord(word),
    fixes: [{ ...addColon, complete: false }],
  });
}

/** `title: Teaser, platform: instagram`: a key that the item needs stands on the line of another one. */
export function secondKeyMend(broken: BrokenText, line: Line): Mend | undefined {
  if (line.key === undefined || !line.value || /^["'[{|>]/.test(line.value.text)) return undefined;
  const candidates = [...line.value.text.matchAll(/([,;]\s+|(?<!\s)\s+)([a-z_]+):(?=\s)/g)];
  if (candidates.length === 0) return undefined;
  const required = new Set(shapeAround(broken, line)?.required);
  for (const key of [line.key, ...siblingKeys(broken, line)]) required.delete(key);
  const second = candidates.find(([, , key = '']) => required.has(key));
  return second && ownLineMend(broken, line, second);
}

function ownLineMend(broken: BrokenText, line: Line, { index, 1: gap = '', 2: key = '' }: RegExpMatchArray): Mend {
  const start = valueRange(line).start + (index ?? 0);
  const range = { start: start + gap.length, end: start + gap.length + key.length };
  const newText = `${broken.lineBreak}${' '.repeat(line.column)}`;
  return mended({
    code: 'yaml/syntax',
    range,
    message: syntaxMessages.secondKey(key),
    fixes: [
      preferredFix(fixTitles.ownLine(key), [{ range: { start, end: range.start }, newText }]),
      { ...quoteFix(broken.text, valueRange(line)), preferred: false },
    ],
  });
}

/** A text over several lines, one of which holds a colon: `our garden: it is open`. */
export function textWithColonMend(broken: BrokenText, first: Line, last: Line): Mend | undefined {
  const goesOn = last.number > first.number && first.value !== undefined && last.indent > first.column;
  if (!goesOn || !/:(\s|$)/.test(last.text) || (last.key !== undefined && isBriefKey(last.key))) return undefined;
  const range = broken.wholeText(first);
  if (range.end <= last.start) return undefined;
  const fix = quoteFix(broken.text, range);
  return mended({ code: 'yaml/unquoted-colon', range, message: syntaxMessages.unquotedColon(), fixes: [fix] });
}
