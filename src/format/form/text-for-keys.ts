import type { Finding, Fix } from '../finding';
import { fixTitles, formFixTitles, formMessages, syntaxMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import type { Shape } from '../shape';
import type { SourceFile } from '../source-file';
import { withoutColon } from '../syntax/colons';
import { idOfTitle } from './id-of-words';
import { formFinding } from './key-findings';
import { columnOf, replaceFix, sourceOf } from './parts';
import { nameOfPlace, type Place, sentenceStart, valueRange } from './place';

/** A text where keys are asked for: a key without its colon or the space behind it, or the name alone of what is meant. */
export function textInsteadOfKeys(file: SourceFile, place: Place, scalar: ScalarNode, shape: Shape): Finding {
  const keyed = scalar.style === 'plain' ? missingSpaceOrColon(file, scalar, shape) : undefined;
  if (keyed) return keyed;
  const fixes = keysFix(file, place, scalar, shape);
  return formFinding('schema/wrong-type', valueRange(file.text, place), needsKeys(place, shape), fixes);
}

export function needsKeys(place: Place, shape: Shape): string {
  if (place.path.length === 0) return formMessages.notOurs(nameOfPlace(place), shape.keys);
  return formMessages.textForKeys(
    sentenceStart(nameOfPlace(place)),
    shape.required.length > 0 ? shape.required : shape.keys,
  );
}

/** `name:Grow`, `name Grow`, `name = Grow`. */
function missingSpaceOrColon(file: SourceFile, { start, ...scalar }: ScalarNode, shape: Shape): Finding | undefined {
  const source = sourceOf(file, { ...scalar, start });
  const stuck = /^([A-Za-z_][\w-]*)(:)(?=\S)/.exec(source);
  const [, key, sign] = stuck ?? withoutColon.exec(source) ?? [];
  if (key === undefined || sign === undefined || !shape.keys.includes(key)) return undefined;
  const end = start + key.length;
  if (sign === ':')
    return formFinding('yaml/missing-space', { start, end: end + 1 }, syntaxMessages.missingSpace(key), [
      replaceFix(fixTitles.addSpace, { start: end + 1, end: end + 1 }, ' ', true),
    ]);
  const isSign = sign.trim() !== '';
  const at = { start: end, end: isSign ? end + sign.length : end };
  return formFinding('yaml/syntax', { start, end }, syntaxMessages.missingColon(key), [
    replaceFix(fixTitles.addColon, at, isSign ? ': ' : ':', true),
  ]);
}

/** `- instagram` → `- platform: instagram`, `- Sell 3,000 kits` → an id and the statement. */
function keysFix(file: SourceFile, place: Place, scalar: ScalarNode, shape: Shape): Fix[] {
  const key = shape.required.find((required) => required !== 'id');
  const source = sourceOf(file, scalar);
  if (typeof place.path.at(-1) !== 'number' || key === undefined || /[\r\n]/.test(source) || isInBrackets(place))
    return [];
  const id = shape.required.includes('id') ? idOfTitle(String(scalar.value)) : undefined;
  const lineBreak = `${file.lines.lineBreak}${' '.repeat(columnOf(file, scalar.start))}`;
  const newText = `${id === undefined ? '' : `id: ${id}${lineBreak}`}${key}: ${source}`;
  return [replaceFix(formFixTitles.asKey(key), scalar, newText, shape.required.length === 1)];
}

function isInBrackets({ parent }: Place): boolean {
  return parent?.node.kind === 'list' && parent.node.flow;
}
