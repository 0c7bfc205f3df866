import type { Finding, Fix } from '../finding';
import { idForm } from '../id-form';
import { fixTitles, formFixTitles, formMessages, quoted } from '../messages';
import { nearest } from '../near';
import { resolveAlias, type ScalarNode } from '../nodes';
import { writeText } from '../quote';
import type { Shape } from '../shape';
import type { SourceFile } from '../source-file';
import { isOpenKind, knownVocabulary, type Vocabulary, type VocabularyKind } from '../vocabulary';
import { fillInFix, firstItemFix } from './insert';
import { formFinding } from './key-findings';
import { keyOf, rangeOf, replaceFix, sourceOf, undecided } from './parts';
import { labelRange, nameOfPlace, type Place, sentenceStart, shapeOf, valueRange } from './place';
import { isRealDay, readings } from './reformat';

/** Nothing stands where a value should. */
export function emptyFinding(file: SourceFile, place: Place, shape: Shape): Finding {
  const range = labelRange(file.text, place);
  const name = sentenceStart(nameOfPlace(place));
  return formFinding('schema/empty', range, formMessages.empty(name), fillInFix(file, place, keyOf(place), shape));
}

/** A value that is not written in the form of its kind: dates, lengths of time, ids, amounts. */
export function wrongFormatFinding(file: SourceFile, place: Place, shape: Shape): Finding {
  const scalar = resolveAlias(place.node);
  const range = valueRange(file.text, place);
  if (scalar?.kind !== 'scalar')
    return formFinding('schema/wrong-format', range, formMessages.wrongFormat(shape.kind, '', []));
  const kind = shape.kind ?? shape.types[0] ?? '';
  const isNumber = shape.types.includes('number') || shape.types.includes('integer');
  const written = scalar.style === 'plain' ? sourceOf(file, scalar) : String(scalar.value);
  if (isNumber && scalar.style !== 'plain' && /^-?\d+(\.\d+)?$/.test(written))
    return quotedNumber(file, place, scalar, written);
  if (shape.types.includes('array') && /[,;]/.test(written))
    return severalValues(file, place, written, (part) => readings('id', part)[0] ?? part);
  const near = readings(isNumber && kind !== 'target' && kind !== 'amount' ? 'number' : kind, written);
  const fixes = near.map((text, index) =>
    readingFix(scalar, text, isNumber && /^-?[\d.]+$/.test(text), index, near.length),
  );
  const code = isNumber && kind !== 'target' ? 'schema/wrong-type' : 'schema/wrong-format';
  const unreal = kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(written) && !isRealDay(written);
  return formFinding(
    code,
    range,
    unreal ? formMessages.noSuchDay(written) : formMessages.wrongFormat(kind, written, near),
    fixes,
  );
}

/** `goals: sell, inform`: several values without the brackets of a list. */
function severalValues(file: SourceFile, place: Place, written: string, mean: (part: string) => string): Finding {
  const parts = written
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const meant = parts.map(mean);
  const list = `[${meant.join(', ')}]`;
  const fix = replaceFix(formFixTitles.makeList, place.node, list, parts.join() === meant.join());
  const message = formMessages.listWithoutBrackets(keyOf(place), list);
  return formFinding('schema/wrong-format', valueRange(file.text, place), message, [fix]);
}

function quotedNumber(file: SourceFile, place: Place, scalar: ScalarNode, number: string): Finding {
  const fix = replaceFix(fixTitles.unquote, scalar, number, true);
  return formFinding('schema/wrong-type', valueRange(file.text, place), formMessages.quotedNumber(number), [fix]);
}

function readingFix(scalar: ScalarNode, text: string, bare: boolean, index: number, count: number): Fix {
  const title = fixTitles.replaceBy(text);
  return {
    title,
    preferred: index === 0,
    complete: count === 1,
    edits: [{ range: rangeOf(scalar), newText: bare ? text : writeText(text) }],
  };
}

/** A number that is too small or too large. */
export function outOfRangeFinding(
  file: SourceFile,
  place: Place,
  lowest: number | undefined,
  highest: number | undefined,
): Finding {
  const node = resolveAlias(place.node);
  const value = node?.kind === 'scalar' ? sourceOf(file, node) : '';
  return formFinding(
    'schema/wrong-format',
    valueRange(file.text, place),
    formMessages.outOfRange(value, lowest, highest),
  );
}

/** A value that is not on the list of its kind. */
export function unknownValueFinding(
  file: SourceFile,
  place: Place,
  value: string,
  kind: VocabularyKind,
  vocabulary: Vocabulary = knownVocabulary,
): Finding {
  if (shapeOf(place)?.types.includes('array') && /[,;]/.test(value))
    return severalValues(file, place, value, (part) =>
      vocabulary.allows(kind, part) ? part : (vocabulary.suggestions(kind, part)[0] ?? part),
    );
  const near = vocabulary.suggestions(kind, value);
  const own = isOpenKind(kind) ? ownValue(value) : undefined;
  const known = vocabulary.values(kind);
  const message =
    near.length > 0
      ? formMessages.nearValue(kind, value, near)
      : own
        ? formMessages.unknownOpenValue(kind, value, known, own)
        : formMessages.unknownValue(kind, value, known);
  const ownFix =
    own && near.length === 0 ? [replaceFix(formFixTitles.ownValue(own), valueRange(file.text, place), own, false)] : [];
  return formFinding('schema/unknown-value', valueRange(file.text, place), message, [
    ...nearFixes(file, place, near),
    ...ownFix.map(undecided),
  ]);
}

function ownValue(value: string): string | undefined {
  const [id = value] = readings('id', value.replace(/^x-/i, ''));
  return idForm.test(id) ? `x-${id}` : undefined;
}

/** A value that is not on a short list of the schema itself, such as a status. */
export function notListedFinding(file: SourceFile, place: Place, shape: Shape): Finding {
  const node = resolveAlias(place.node);
  const value = node?.kind === 'scalar' ? String(node.value) : '';
  const near = nearest(value, shape.values.map(String));
  const message =
    near.length > 0
      ? formMessages.nearListed(keyOf(place), value, near)
      : formMessages.notListed(keyOf(place), value, shape.values);
  return formFinding('schema/unknown-value', valueRange(file.text, place), message, nearFixes(file, place, near));
}

function nearFixes(file: SourceFile, place: Place, near: readonly string[]): Fix[] {
  const node = resolveAlias(place.node);
  const at = node?.kind === 'scalar' ? rangeOf(node) : valueRange(file.text, place);
  return near.map((value, index) => ({
    title: fixTitles.replaceBy(value),
    preferred: index === 0,
    complete: near.length === 1,
    edits: [{ range: at, newText: writeText(value) }],
  }));
}

export function tooFewFinding(file: SourceFile, place: Place): Finding {
  const item = shapeOf(place, 0)?.title.toLowerCase() ?? 'item';
  const message = formMessages.tooFew(keyOf(place), item);
  return formFinding('schema/too-few', labelRange(file.text, place), message, firstItemFix(file, place));
}

export function tooLongFinding(file: SourceFile, place: Place, most: number): Finding {
  return formFinding('schema/too-long', labelRange(file.text, place), formMessages.tooLong(quoted(keyOf(place)), most));
}
