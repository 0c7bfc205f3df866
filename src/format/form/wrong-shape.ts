import type { Finding, Fix, FixEdit } from '../finding';
import { fixTitles, formFixTitles, formMessages, syntaxMessages } from '../messages';
import { type Entry, keyText, type ListNode, type MapNode, type Node, resolveAlias, type ScalarNode } from '../nodes';
import { quote } from '../quote';
import type { Shape } from '../shape';
import type { SourceFile } from '../source-file';
import { listMarkFinding, listMarkOf } from '../syntax/list-marks';
import { isVocabularyKind } from '../vocabulary';
import { formFinding } from './key-findings';
import { columnOf, keyOf, rangeOf, replaceFix, sourceOf, undecided } from './parts';
import { type Place, valueRange } from './place';
import { needsKeys, textInsteadOfKeys } from './text-for-keys';
import { textInsteadOfList } from './text-for-list';
import { emptyFinding, unknownValueFinding, wrongFormatFinding } from './value-findings';

/** A value of another kind than asked for: a number for a text, one for many, keys for a value. */
export function wrongTypeFinding(file: SourceFile, place: Place, shape: Shape): Finding {
  const node = resolveAlias(place.node);
  if (node?.kind === 'list') return listInstead(file, place, node, shape);
  if (node?.kind === 'map') return keysInstead(file, place, node, shape);
  return node ? scalarInstead(file, place, node, shape) : emptyFinding(file, place, shape);
}

function listInstead(file: SourceFile, place: Place, list: ListNode, shape: Shape): Finding {
  const range = valueRange(file.text, place);
  if (shape.keys.length > 0)
    return formFinding('schema/wrong-type', range, needsKeys(place, shape), dashesFix(file, list));
  const fixes = list.flow ? flowListFixes(file, list, shape) : blockTextFix(file, place, list, shape);
  const message = list.flow
    ? formMessages.bracketsForOne(keyOf(place), sourceOf(file, list))
    : formMessages.listForOne(keyOf(place));
  return formFinding('schema/wrong-type', range, message, fixes);
}

function flowListFixes(file: SourceFile, list: ListNode, shape: Shape): Fix[] {
  const only = list.items.length === 1 ? list.items[0] : undefined;
  const takeOne =
    only?.kind === 'scalar' ? [replaceFix(formFixTitles.takeOnlyItem, list, sourceOf(file, only), true)] : [];
  const asText = shape.types.includes('string')
    ? [replaceFix(fixTitles.quote, list, quote(sourceOf(file, list)), false)]
    : [];
  return [...takeOne, ...asText].map(undecided);
}

/** Lines of copy that begin with dashes: a bar behind the key makes one text of them. */
function blockTextFix(file: SourceFile, { entry }: Place, list: ListNode, shape: Shape): Fix[] {
  if (shape.kind !== 'text' || !entry || entry.value !== list) return [];
  if (columnOf(file, list.start) <= columnOf(file, entry.key.start)) return [];
  const end = file.text.indexOf(':', entry.key.end) + 1;
  return [replaceFix(formFixTitles.oneText, { start: end, end }, ' |', false)];
}

/** `- Note: this` in a list of texts is a text with a colon, and keys without a dash are a list item. */
function keysInstead(file: SourceFile, place: Place, map: MapNode, shape: Shape): Finding {
  if (isText(shape)) return keysInsteadOfText(file, place, map);
  const range = valueRange(file.text, place);
  if (!shape.types.includes('array'))
    return formFinding('schema/wrong-type', range, formMessages.keysForText(keyOf(place)));
  return (
    wrongDashes(file, map) ??
    formFinding('schema/wrong-type', range, formMessages.textForList(keyOf(place)), listFixes(file, place, map))
  );
}

function keysInsteadOfText(file: SourceFile, place: Place, map: MapNode): Finding {
  if (map.flow && map.entries.every(({ key, value }) => value.start >= value.end && key.style === 'plain'))
    return textWithSign(file, map, 'yaml/special-start', syntaxMessages.specialStart('{'));
  const end = map.start + sourceOf(file, map).trimEnd().length;
  const oneLine = !map.flow && file.lines.lineAt(map.start) === file.lines.lineAt(end);
  if (oneLine && /^\?\s/.test(sourceOf(file, map)))
    return textWithSign(file, { ...map, end }, 'yaml/special-start', syntaxMessages.specialStart('?'));
  if (oneLine) return textWithSign(file, { ...map, end }, 'yaml/unquoted-colon', syntaxMessages.unquotedColon());
  return formFinding('schema/wrong-type', valueRange(file.text, place), formMessages.keysForText(keyOf(place)));
}

function textWithSign(file: SourceFile, node: Node, code: string, message: string): Finding {
  const fix = replaceFix(fixTitles.quote, node, quote(sourceOf(file, node)), true);
  return formFinding(code, rangeOf(node), message, [fix]);
}

/** `-id: teaser`, `• id: teaser` where a list is expected: the sign before the key was meant as a dash. */
function wrongDashes(file: SourceFile, map: MapNode): Finding | undefined {
  const items = map.entries.flatMap(({ key }) => {
    const mark = listMarkOf(sourceOf(file, key));
    return mark === undefined ? [] : [{ start: key.start, mark }];
  });
  return items[0]?.start === map.start ? listMarkFinding(items) : undefined;
}

/** Keys with a dash before each of them, where one set of keys is asked for. */
function dashesFix(file: SourceFile, list: ListNode): Fix[] {
  const dashes = list.items.flatMap(({ start }) => dashBefore(file.text, start));
  const keys = list.items.flatMap((item) => (item.kind === 'map' && !item.flow ? item.entries.map(keyText) : ['']));
  if (list.flow || dashes.length < list.items.length || keys.includes('') || new Set(keys).size < keys.length)
    return [];
  const edits = dashes.map((start) => ({ range: { start, end: start + 1 }, newText: ' ' }));
  return [{ title: formFixTitles.removeDashes, preferred: true, complete: true, edits }];
}

function dashBefore(text: string, start: number): number[] {
  const dash = text.lastIndexOf('-', start);
  return dash >= 0 && /^- +$/.test(text.slice(dash, start)) ? [dash] : [];
}

/** `goals:` with `first-harvest:` below it: items by their id. */
function idsFix(file: SourceFile, map: MapNode): Fix[] {
  const edits = map.entries.flatMap((entry) => idEdit(file, entry));
  if (edits.length < map.entries.length) return [];
  return [{ title: formFixTitles.makeIds, preferred: true, complete: true, edits }];
}

function idEdit(file: SourceFile, { key, value }: Entry): FixEdit[] {
  const step = columnOf(file, value.start) - columnOf(file, key.start);
  if (value.kind !== 'map' || value.flow || step < 2 || key.style !== 'plain') return [];
  const range = { start: key.start, end: file.text.indexOf(':', key.end) + 1 };
  return [{ range, newText: `-${' '.repeat(step - 1)}id: ${sourceOf(file, key)}` }];
}

function listFixes(file: SourceFile, place: Place, map: MapNode): Fix[] {
  const known = file.format.shapes.at([...place.path, 0])?.keys ?? [];
  if (map.entries.some((entry) => known.includes(keyText(entry)))) return dashFix(file, map);
  return known.includes('id') && !map.flow ? idsFix(file, map) : [];
}

function dashFix(file: SourceFile, map: MapNode): Fix[] {
  if (map.flow) return [replaceFix(formFixTitles.makeList, map, `[${sourceOf(file, map)}]`, true)];
  const first = file.lines.lineAt(map.start);
  const last = file.lines.lineAt(file.text.slice(0, map.end).trimEnd().length);
  const edits = [{ range: { start: map.start, end: map.start }, newText: '- ' }];
  for (let line = first + 1; line <= last; line++) {
    const { start, end } = file.lines.lineRange(line);
    if (end > start) edits.push({ range: { start, end: start }, newText: '  ' });
  }
  return [{ title: fixTitles.addDash, preferred: true, complete: true, edits }];
}

function scalarInstead(file: SourceFile, place: Place, scalar: ScalarNode, shape: Shape): Finding {
  const source = sourceOf(file, scalar);
  if (shape.keys.length > 0) return textInsteadOfKeys(file, place, scalar, shape);
  if (shape.types.includes('array') && !shape.types.includes('string')) return textInsteadOfList(file, place, scalar);
  if (shape.types.includes('boolean')) return notTrueOrFalse(file, place, scalar);
  if (isVocabularyKind(shape.kind)) return unknownValueFinding(file, place, source, shape.kind);
  if (!isText(shape) && !isIdKind(shape)) return wrongFormatFinding(file, place, shape);
  const fix = replaceFix(fixTitles.quote, scalar, quote(source), true);
  return formFinding('schema/wrong-type', valueRange(file.text, place), formMessages.notText(keyOf(place), source), [
    fix,
  ]);
}

/** Whether a value may be any text, so that quotes alone make it right. */
function isText(shape: Shape): boolean {
  return shape.types.includes('string') && ['text', 'texts', 'person', undefined].includes(shape.kind);
}

function isIdKind({ kind }: Shape): boolean {
  return kind === 'id' || kind === 'ids' || kind === 'content_format';
}

function notTrueOrFalse(file: SourceFile, place: Place, scalar: ScalarNode): Finding {
  const word = String(scalar.value).toLowerCase();
  const meant = ['yes', 'y', 'on', '1', 'true'].includes(word)
    ? 'true'
    : ['no', 'n', 'off', '0', 'false'].includes(word)
      ? 'false'
      : undefined;
  const message = formMessages.wrongFormat('boolean', String(scalar.value), meant ? [meant] : []);
  const fixes = meant ? [replaceFix(fixTitles.replaceBy(meant), scalar, meant, true)] : [];
  return formFinding('schema/wrong-type', valueRange(file.text, place), message, fixes);
}
