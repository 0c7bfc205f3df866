import type { Brief } from '../brief';
import type { Finding } from '../finding';
import { type SchemaError, validate } from '../generated/validate';
import { fixTitles, formMessages, syntaxMessages } from '../messages';
import { isNull, type Node, resolveAlias } from '../nodes';
import { shapeAt } from '../shape';
import { isAllowed } from '../vocabulary';
import { formFinding, type KeyProblems, keyFindings } from './key-findings';
import { type Place, placeAt, rootPlace } from './place';
import { starterBrief } from './starter';
import { isBeforeUnread } from './unread';
import {
  emptyFinding,
  notListedFinding,
  outOfRangeFinding,
  tooFewFinding,
  tooLongFinding,
  unknownValueFinding,
  wrongFormatFinding,
} from './value-findings';
import { vocabularyValues } from './vocabulary-values';
import { wrongTypeFinding } from './wrong-shape';

/** What is wrong with the form of a brief: keys, kinds of value, lists of values. Silent about what could not be read. */
export function formFindings(brief: Brief): Finding[] {
  if (brief.isEmpty) return brief.syntaxFindings.length > 0 ? [] : [emptyBrief(brief)];
  const root = brief.root;
  if (!root || !brief.isReadable) return [];
  const version = unknownVersion(brief);
  return version
    ? [version]
    : apartFromSyntax(brief, [...schemaFindings(brief, root), ...vocabularyFindings(brief, root)]);
}

function emptyBrief(brief: Brief): Finding {
  const range = { start: 0, end: Math.min(brief.text.length, Math.max(1, brief.lines.lineRange(0).end)) };
  const eol = brief.lineBreak;
  const separator = brief.text === '' || brief.text.endsWith('\n') ? '' : eol;
  const end = { start: brief.text.length, end: brief.text.length };
  const edit = { range: end, newText: separator + starterBrief.replace(/\n/g, eol) };
  return formFinding('yaml/empty', range, syntaxMessages.empty(), [
    { title: fixTitles.starter, preferred: true, complete: false, edits: [edit] },
  ]);
}

/** Of a later format we know nothing, so that nothing else is judged. */
export function isOfKnownVersion(brief: Brief): boolean {
  const version = brief.nodeAt(['brief']);
  return version?.kind !== 'scalar' || version.value === 1 || version.value === null;
}

function unknownVersion(brief: Brief): Finding | undefined {
  const version = brief.nodeAt(['brief']);
  const place = brief.root && placeAt(brief.root, '/brief');
  if (!place || version?.kind !== 'scalar' || isOfKnownVersion(brief)) return undefined;
  const range = { start: place.node.start, end: place.node.end };
  return formFinding('schema/unknown-value', range, formMessages.unknownVersion(String(version.value)));
}

/** What stands on a line whose YAML is broken follows from that most of the time. */
export function apartFromSyntax(brief: Brief, findings: readonly Finding[]): Finding[] {
  if (brief.syntaxFindings.length === 0) return [...findings];
  const brokenLines = new Set(brief.syntaxFindings.map(({ range }) => brief.lines.lineAt(range.start)));
  return findings.filter(
    ({ code, range }) =>
      !brokenLines.has(brief.lines.lineAt(range.start)) && !(code === 'schema/empty' && isBeforeUnread(brief, range)),
  );
}

function vocabularyFindings(brief: Brief, root: Node): Finding[] {
  return vocabularyValues(root).flatMap(({ place, kind }) => {
    const node = resolveAlias(place.node);
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '' || isAllowed(kind, node.value))
      return [];
    return [unknownValueFinding(brief, place, node.value, kind)];
  });
}

function schemaFindings(brief: Brief, root: Node): Finding[] {
  if (validate(brief.data)) return [];
  const keys = new Map<string, KeyProblems>();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of validate.errors ?? []) {
    if (collectKey(root, error, keys) || seen.has(error.instancePath)) continue;
    const finding = valueFinding(brief, root, error);
    if (!finding) continue;
    seen.add(error.instancePath); // one value is wrong once
    findings.push(finding);
  }
  return [...findings, ...keyFindings(brief, [...keys.values()])];
}

/** Keys are judged together, map by map. */
function collectKey(root: Node, error: SchemaError, keys: Map<string, KeyProblems>): boolean {
  if (error.keyword !== 'required' && error.keyword !== 'additionalProperties') return false;
  let problems = keys.get(error.instancePath);
  if (!problems) {
    const place = placeAt(root, error.instancePath);
    if (!place) return true;
    problems = { place, missing: [], unknown: [] };
    keys.set(error.instancePath, problems);
  }
  if (error.keyword === 'required') problems.missing.push(String(error.params.missingProperty));
  else problems.unknown.push(String(error.params.additionalProperty));
  return true;
}

function valueFinding(brief: Brief, root: Node, error: SchemaError): Finding | undefined {
  const place = error.instancePath === '' ? rootPlace(root) : placeAt(root, error.instancePath);
  const shape = place && shapeAt(place.path);
  if (!place || !shape) return undefined;
  if (isNull(place.node) || error.keyword === 'minLength') return emptyFinding(brief, place, shape);
  return valueFindings[error.keyword]?.(brief, place, error);
}

type ValueFinding = (brief: Brief, place: Place, error: SchemaError) => Finding | undefined;

const shaped =
  (find: (brief: Brief, place: Place, shape: NonNullable<ReturnType<typeof shapeAt>>) => Finding): ValueFinding =>
  (brief, place) => {
    const shape = shapeAt(place.path);
    return shape && find(brief, place, shape);
  };

const limit = (error: SchemaError) => Number(error.params.limit);

const valueFindings: Readonly<Record<string, ValueFinding>> = {
  type: shaped(wrongTypeFinding),
  pattern: shaped(wrongFormatFinding),
  format: shaped(wrongFormatFinding),
  enum: shaped(notListedFinding),
  minItems: (brief, place) => tooFewFinding(brief, place),
  minimum: (brief, place, error) => outOfRangeFinding(brief, place, limit(error), undefined),
  maximum: (brief, place, error) => outOfRangeFinding(brief, place, undefined, limit(error)),
  maxLength: (brief, place, error) => tooLongFinding(brief, place, limit(error)),
  maxItems: (brief, place, error) => tooLongFinding(brief, place, limit(error)),
};
