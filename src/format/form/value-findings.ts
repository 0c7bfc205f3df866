import type { Brief } from '../brief';
import type { Finding, Fix } from '../finding';
import { fixTitles, formFixTitles, formMessages, quoted, syntaxMessages } from '../messages';
import { nearest } from '../near';
import { type ListNode, type MapNode, type Node, resolveAlias, type ScalarNode } from '../nodes';
import { quote, writeText } from '../quote';
import { type Shape, shapeAt } from '../shape';
import type { Range } from '../text';
import { isOpenKind, isVocabularyKind, knownValues, suggestions, type VocabularyKind } from '../vocabulary';
import { fillInFix } from './insert';
import { formFinding } from './key-findings';
import { labelRange, nameOfPlace, type Place, sentenceStart, valueRange } from './place';
import { isRealDay, readings } from './reformat';

/** Nothing stands where a value should. */
export function emptyFinding(brief: Brief, place: Place, shape: Shape): Finding {
  const range = labelRange(brief.text, place);
  const name = sentenceStart(nameOfPlace(place));
  return formFinding('schema/empty', range, formMessages.empty(name), fillInFix(brief, place, keyOf(place), shape));
}

/** A value of another kind than asked for: a number for a text, one for many, keys for a value. */
export function wrongTypeFinding(brief: Brief, place: Place, shape: Shape): Finding {
  const node = resolveAlias(place.node);
  if (node?.kind === 'list') return listInstead(brief, place, node, shape);
  if (node?.kind === 'map') return keysInstead(brief, place, node, shape);
  return node ? scalarInstead(brief, place, node, shape) : emptyFinding(brief, place, shape);
}

function listInstead(brief: Brief, place: Place, list: ListNode, shape: Shape): Finding {
  const range = valueRange(brief.text, place);
  if (shape.keys.length > 0) return formFinding('schema/wrong-type', range, needsKeys(place, shape));
  const only = list.items.length === 1 ? list.items[0] : undefined;
  const takeOne =
    only?.kind === 'scalar' && list.flow
      ? [replaceFix(formFixTitles.takeOnlyItem, list, sourceOf(brief, only), true)]
      : [];
  const asText =
    list.flow && shape.types.includes('string')
      ? [replaceFix(fixTitles.quote, list, quote(sourceOf(brief, list)), false)]
      : [];
  return formFinding(
    'schema/wrong-type',
    range,
    formMessages.listForOne(keyOf(place)),
    [...takeOne, ...asText].map(undecided),
  );
}

/** `- Note: this` in a list of texts is a text with a colon, and keys without a dash are a list item. */
function keysInstead(brief: Brief, place: Place, map: MapNode, shape: Shape): Finding {
  const range = valueRange(brief.text, place);
  const line = lineSource(brief, map);
  if (!hasForm(shape) && !map.flow && line !== undefined) {
    const whole = { start: map.start, end: map.start + line.length };
    return formFinding('yaml/unquoted-colon', whole, syntaxMessages.unquotedColon(), [
      replaceFix(fixTitles.quote, whole, quote(line), true),
    ]);
  }
  if (shape.types.includes('array'))
    return formFinding('schema/wrong-type', range, formMessages.textForList(keyOf(place)), dashFix(brief, map));
  return formFinding('schema/wrong-type', range, formMessages.keysForText(keyOf(place)));
}

/** The source of a map that takes one line only. */
function lineSource(brief: Brief, map: MapNode): string | undefined {
  const source = brief.text.slice(map.start, map.end).trimEnd();
  return /[\r\n]/.test(source) ? undefined : source;
}

function dashFix(brief: Brief, map: MapNode): Fix[] {
  if (map.flow) return [replaceFix(formFixTitles.makeList, map, `[${sourceOf(brief, map)}]`, true)];
  const first = brief.lines.lineAt(map.start);
  const last = brief.lines.lineAt(brief.text.slice(0, map.end).trimEnd().length);
  const edits = [{ range: { start: map.start, end: map.start }, newText: '- ' }];
  for (let line = first + 1; line <= last; line++) {
    const { start, end } = brief.lines.lineRange(line);
    if (end > start) edits.push({ range: { start, end: start }, newText: '  ' });
  }
  return [{ title: formFixTitles.addDash, preferred: true, complete: true, edits }];
}

function scalarInstead(brief: Brief, place: Place, scalar: ScalarNode, shape: Shape): Finding {
  const source = sourceOf(brief, scalar);
  if (shape.keys.length > 0) return textInsteadOfKeys(brief, place, scalar, shape);
  if (shape.types.includes('array') && !shape.types.includes('string')) return textInsteadOfList(brief, place, scalar);
  if (shape.types.includes('boolean')) return notTrueOrFalse(brief, place, scalar);
  if (isVocabularyKind(shape.kind)) return unknownValueFinding(brief, place, source, shape.kind);
  if (hasForm(shape) && !isIdKind(shape)) return wrongFormatFinding(brief, place, shape);
  const range = valueRange(brief.text, place);
  return formFinding('schema/wrong-type', range, formMessages.notText(keyOf(place), source), [
    replaceFix(fixTitles.quote, scalar, quote(source), true),
  ]);
}

/** Whether a value has to be written in a certain way, so that quotes alone would not make it right. */
function hasForm(shape: Shape): boolean {
  return !shape.types.includes('string') || !['text', 'texts', 'person', undefined].includes(shape.kind);
}

function isIdKind({ kind }: Shape): boolean {
  return kind === 'id' || kind === 'ids' || kind === 'content_format';
}

/** `name:Grow` where keys are asked for is a key without the space behind its colon. */
function textInsteadOfKeys(brief: Brief, place: Place, scalar: ScalarNode, shape: Shape): Finding {
  const key = /^([A-Za-z_][\w-]*):\S/.exec(sourceOf(brief, scalar))?.[1];
  if (key === undefined || !shape.keys.includes(key)) {
    const atRoot = place.path.length === 0;
    return formFinding(
      'schema/wrong-type',
      valueRange(brief.text, place),
      atRoot ? formMessages.notABrief() : needsKeys(place, shape),
    );
  }
  const colon = { start: scalar.start + key.length + 1, end: scalar.start + key.length + 1 };
  const range = { start: scalar.start, end: colon.end };
  return formFinding('yaml/missing-space', range, syntaxMessages.missingSpace(key), [
    replaceFix(fixTitles.addSpace, colon, ' ', true),
  ]);
}

function needsKeys(place: Place, shape: Shape): string {
  return formMessages.textForKeys(
    sentenceStart(nameOfPlace(place)),
    shape.required.length > 0 ? shape.required : shape.keys,
  );
}

function textInsteadOfList(brief: Brief, place: Place, scalar: ScalarNode): Finding {
  const source = sourceOf(brief, scalar);
  const takesTexts = (shapeAt([...place.path, 0])?.keys.length ?? 0) === 0;
  const safe = takesTexts && scalar.style !== 'block' && !/[[\]{}\r\n]/.test(source);
  const fixes = safe ? [replaceFix(formFixTitles.makeList, scalar, `[${source}]`, !source.includes(','))] : [];
  return formFinding('schema/wrong-type', valueRange(brief.text, place), formMessages.textForList(keyOf(place)), fixes);
}

function notTrueOrFalse(brief: Brief, place: Place, scalar: ScalarNode): Finding {
  const word = String(scalar.value).toLowerCase();
  const meant = ['yes', 'y', 'on', '1', 'true'].includes(word)
    ? 'true'
    : ['no', 'n', 'off', '0', 'false'].includes(word)
      ? 'false'
      : undefined;
  const message = formMessages.wrongFormat('boolean', String(scalar.value), meant ? [meant] : []);
  const fixes = meant ? [replaceFix(fixTitles.replaceBy(meant), scalar, meant, true)] : [];
  return formFinding('schema/wrong-type', valueRange(brief.text, place), message, fixes);
}

/** A value that is not written in the form of its kind: dates, lengths of time, ids, amounts. */
export function wrongFormatFinding(brief: Brief, place: Place, shape: Shape): Finding {
  const scalar = resolveAlias(place.node);
  const range = valueRange(brief.text, place);
  if (scalar?.kind !== 'scalar')
    return formFinding('schema/wrong-format', range, formMessages.wrongFormat(shape.kind, '', []));
  const kind = shape.kind ?? shape.types[0] ?? '';
  const isNumber = shape.types.includes('number') || shape.types.includes('integer');
  const written = scalar.style === 'plain' ? sourceOf(brief, scalar) : String(scalar.value);
  if (isNumber && scalar.style !== 'plain' && /^-?\d+(\.\d+)?$/.test(written))
    return quotedNumber(brief, place, scalar, written);
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

function quotedNumber(brief: Brief, place: Place, scalar: ScalarNode, number: string): Finding {
  const fix = replaceFix(fixTitles.unquote, scalar, number, true);
  return formFinding('schema/wrong-type', valueRange(brief.text, place), formMessages.quotedNumber(number), [fix]);
}

function readingFix(scalar: ScalarNode, text: string, bare: boolean, index: number, count: number): Fix {
  const title = fixTitles.replaceBy(text);
  return {
    title,
    preferred: index === 0,
    complete: count === 1,
    edits: [{ range: range(scalar), newText: bare ? text : writeText(text) }],
  };
}

/** A number that is too small or too large. */
export function outOfRangeFinding(
  brief: Brief,
  place: Place,
  lowest: number | undefined,
  highest: number | undefined,
): Finding {
  const node = resolveAlias(place.node);
  const value = node?.kind === 'scalar' ? sourceOf(brief, node) : '';
  return formFinding(
    'schema/wrong-format',
    valueRange(brief.text, place),
    formMessages.outOfRange(value, lowest, highest),
  );
}

/** A value that is not on the list of its kind. */
export function unknownValueFinding(brief: Brief, place: Place, value: string, kind: VocabularyKind): Finding {
  const near = suggestions(kind, value);
  const own = isOpenKind(kind) ? ownValue(value) : undefined;
  const known = knownValues(kind);
  const message =
    near.length > 0
      ? formMessages.nearValue(kind, value, near)
      : own
        ? formMessages.unknownOpenValue(kind, value, known, own)
        : formMessages.unknownValue(kind, value, known);
  const ownFix =
    own && near.length === 0
      ? [replaceFix(formFixTitles.ownValue(own), valueRange(brief.text, place), own, false)]
      : [];
  return formFinding('schema/unknown-value', valueRange(brief.text, place), message, [
    ...nearFixes(brief, place, near),
    ...ownFix.map(undecided),
  ]);
}

function ownValue(value: string): string | undefined {
  const [id = value] = readings('id', value.replace(/^x-/i, ''));
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? `x-${id}` : undefined;
}

/** A value that is not on a short list of the schema itself, such as a status. */
export function notListedFinding(brief: Brief, place: Place, shape: Shape): Finding {
  const node = resolveAlias(place.node);
  const value = node?.kind === 'scalar' ? String(node.value) : '';
  const near = nearest(value, shape.values.map(String));
  const message =
    near.length > 0
      ? formMessages.nearListed(keyOf(place), value, near)
      : formMessages.notListed(keyOf(place), value, shape.values);
  return formFinding('schema/unknown-value', valueRange(brief.text, place), message, nearFixes(brief, place, near));
}

function nearFixes(brief: Brief, place: Place, near: readonly string[]): Fix[] {
  const node = resolveAlias(place.node);
  const at = node?.kind === 'scalar' ? range(node) : valueRange(brief.text, place);
  return near.map((value, index) => ({
    title: fixTitles.replaceBy(value),
    preferred: index === 0,
    complete: near.length === 1,
    edits: [{ range: at, newText: writeText(value) }],
  }));
}

export function tooFewFinding(brief: Brief, place: Place): Finding {
  const item = shapeAt([...place.path, 0])?.title.toLowerCase() ?? 'item';
  return formFinding('schema/too-few', labelRange(brief.text, place), formMessages.tooFew(keyOf(place), item));
}

export function tooLongFinding(brief: Brief, place: Place, most: number): Finding {
  return formFinding(
    'schema/too-long',
    labelRange(brief.text, place),
    formMessages.tooLong(quoted(keyOf(place)), most),
  );
}

/** The nearest key above a place: of an item, the key of its list. */
function keyOf(place: Place): string {
  return String(place.path.findLast((step) => typeof step === 'string') ?? '');
}

function sourceOf(brief: Brief, { start, end }: Node): string {
  return brief.text.slice(start, end);
}

function range({ start, end }: Range): Range {
  return { start, end };
}

function replaceFix(title: string, at: Range, newText: string, complete: boolean): Fix {
  return { title, preferred: true, complete, edits: [{ range: range(at), newText }] };
}

/** A fix that is for the author to choose. */
function undecided(fix: Fix): Fix {
  return { ...fix, preferred: false };
}
