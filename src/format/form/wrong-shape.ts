import type { Brief } from '../brief';
import type { Finding, Fix } from '../finding';
import { fixTitles, formFixTitles, formMessages, syntaxMessages } from '../messages';
import { type ListNode, type MapNode, type Node, resolveAlias, type ScalarNode } from '../nodes';
import { quote } from '../quote';
import type { Shape } from '../shape';
import { listMarkFinding, listMarkOf } from '../syntax/list-marks';
import { isVocabularyKind } from '../vocabulary';
import { formFinding } from './key-findings';
import { columnOf, keyOf, rangeOf, replaceFix, sourceOf, undecided } from './parts';
import { type Place, valueRange } from './place';
import { needsKeys, textInsteadOfKeys } from './text-for-keys';
import { textInsteadOfList } from './text-for-list';
import { emptyFinding, unknownValueFinding, wrongFormatFinding } from './value-findings';

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
  const fixes = list.flow ? flowListFixes(brief, list, shape) : blockTextFix(brief, place, list, shape);
  return formFinding('schema/wrong-type', range, formMessages.listForOne(keyOf(place)), fixes);
}

function flowListFixes(brief: Brief, list: ListNode, shape: Shape): Fix[] {
  const only = list.items.length === 1 ? list.items[0] : undefined;
  const takeOne =
    only?.kind === 'scalar' ? [replaceFix(formFixTitles.takeOnlyItem, list, sourceOf(brief, only), true)] : [];
  const asText = shape.types.includes('string')
    ? [replaceFix(fixTitles.quote, list, quote(sourceOf(brief, list)), false)]
    : [];
  return [...takeOne, ...asText].map(undecided);
}

/** Lines of copy that begin with dashes: a bar behind the key makes one text of them. */
function blockTextFix(brief: Brief, { entry }: Place, list: ListNode, shape: Shape): Fix[] {
  if (shape.kind !== 'text' || !entry || entry.value !== list) return [];
  if (columnOf(brief, list.start) <= columnOf(brief, entry.key.start)) return [];
  const end = brief.text.indexOf(':', entry.key.end) + 1;
  return [replaceFix(formFixTitles.oneText, { start: end, end }, ' |', false)];
}

/** `- Note: this` in a list of texts is a text with a colon, and keys without a dash are a list item. */
function keysInstead(brief: Brief, place: Place, map: MapNode, shape: Shape): Finding {
  if (isText(shape)) return keysInsteadOfText(brief, place, map);
  const range = valueRange(brief.text, place);
  if (!shape.types.includes('array'))
    return formFinding('schema/wrong-type', range, formMessages.keysForText(keyOf(place)));
  return (
    wrongDashes(brief, map) ??
    formFinding('schema/wrong-type', range, formMessages.textForList(keyOf(place)), dashFix(brief, map))
  );
}

function keysInsteadOfText(brief: Brief, place: Place, map: MapNode): Finding {
  if (map.flow && map.entries.every(({ key, value }) => value.start >= value.end && key.style === 'plain'))
    return textWithSign(brief, map, 'yaml/special-start', syntaxMessages.specialStart('{'));
  const end = map.start + sourceOf(brief, map).trimEnd().length;
  const oneLine = !map.flow && brief.lines.lineAt(map.start) === brief.lines.lineAt(end);
  if (oneLine) return textWithSign(brief, { ...map, end }, 'yaml/unquoted-colon', syntaxMessages.unquotedColon());
  return formFinding('schema/wrong-type', valueRange(brief.text, place), formMessages.keysForText(keyOf(place)));
}

function textWithSign(brief: Brief, node: Node, code: string, message: string): Finding {
  const fix = replaceFix(fixTitles.quote, node, quote(sourceOf(brief, node)), true);
  return formFinding(code, rangeOf(node), message, [fix]);
}

/** `-id: teaser`, `• id: teaser` where a list is expected: the sign before the key was meant as a dash. */
function wrongDashes(brief: Brief, map: MapNode): Finding | undefined {
  const items = map.entries.flatMap(({ key }) => {
    const mark = listMarkOf(sourceOf(brief, key));
    return mark === undefined ? [] : [{ start: key.start, mark }];
  });
  return items[0]?.start === map.start ? listMarkFinding(items) : undefined;
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
  return [{ title: fixTitles.addDash, preferred: true, complete: true, edits }];
}

function scalarInstead(brief: Brief, place: Place, scalar: ScalarNode, shape: Shape): Finding {
  const source = sourceOf(brief, scalar);
  if (shape.keys.length > 0) return textInsteadOfKeys(brief, place, scalar, shape);
  if (shape.types.includes('array') && !shape.types.includes('string')) return textInsteadOfList(brief, place, scalar);
  if (shape.types.includes('boolean')) return notTrueOrFalse(brief, place, scalar);
  if (isVocabularyKind(shape.kind)) return unknownValueFinding(brief, place, source, shape.kind);
  if (!isText(shape) && !isIdKind(shape)) return wrongFormatFinding(brief, place, shape);
  const fix = replaceFix(fixTitles.quote, scalar, quote(source), true);
  return formFinding('schema/wrong-type', valueRange(brief.text, place), formMessages.notText(keyOf(place), source), [
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
