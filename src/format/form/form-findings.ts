import type { Finding } from '../finding';
import type { SchemaError } from '../generated/validate';
import { fixTitles, formMessages, syntaxMessages } from '../messages';
import { isNull, type Node, resolveAlias } from '../nodes';
import type { Shape } from '../shape';
import type { SourceFile } from '../source-file';
import { knownVocabulary, type Vocabulary } from '../vocabulary';
import { formFinding, type KeyProblems, keyFindings } from './key-findings';
import { type Place, placeAt, shapeOf } from './place';
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

/**
 * What is wrong with the form of a file: keys, kinds of value, lists of values. Silent about what could not be read. The
 * vocabulary tells which platforms, metrics and roles there are.
 */
export function formFindings(file: SourceFile, vocabulary: Vocabulary = knownVocabulary): Finding[] {
  if (file.isEmpty)
    return file.syntaxFindings.length > 0 || !file.format.starter ? [] : [emptyFile(file, file.format.starter)];
  const root = file.root;
  if (!root || !file.isReadable) return [];
  const version = unknownVersion(file);
  return version
    ? [version]
    : apartFromSyntax(file, [...schemaFindings(file, root), ...vocabularyFindings(file, root, vocabulary)]);
}

function emptyFile(file: SourceFile, starter: string): Finding {
  const range = { start: 0, end: Math.min(file.text.length, Math.max(1, file.lines.lineRange(0).end)) };
  const eol = file.lineBreak;
  const separator = file.text === '' || file.text.endsWith('\n') ? '' : eol;
  const end = { start: file.text.length, end: file.text.length };
  const edit = { range: end, newText: separator + starter.replace(/\n/g, eol) };
  return formFinding('yaml/empty', range, syntaxMessages.empty(), [
    { title: fixTitles.starter, preferred: true, complete: false, edits: [edit] },
  ]);
}

/** Of a later format we know nothing, so that nothing else is judged. */
export function isOfKnownVersion(file: SourceFile): boolean {
  const version = file.nodeAt(['brief']);
  return version?.kind !== 'scalar' || version.value === 1 || version.value === null;
}

function unknownVersion(file: SourceFile): Finding | undefined {
  const version = file.nodeAt(['brief']);
  const place = file.root && placeAt(file.root, '/brief', file.format.shapes);
  if (!place || version?.kind !== 'scalar' || isOfKnownVersion(file)) return undefined;
  const range = { start: place.node.start, end: place.node.end };
  return formFinding('schema/unknown-value', range, formMessages.unknownVersion(String(version.value)));
}

/** What stands on a line whose YAML is broken follows from that most of the time. */
export function apartFromSyntax(file: SourceFile, findings: readonly Finding[]): Finding[] {
  if (file.syntaxFindings.length === 0) return [...findings];
  const brokenLines = new Set(file.syntaxFindings.map(({ range }) => file.lines.lineAt(range.start)));
  return findings.filter(
    ({ code, range }) =>
      !brokenLines.has(file.lines.lineAt(range.start)) && !(code === 'schema/empty' && isBeforeUnread(file, range)),
  );
}

function vocabularyFindings(file: SourceFile, root: Node, vocabulary: Vocabulary): Finding[] {
  return vocabularyValues(root, file.format.shapes).flatMap(({ place, kind }) => {
    const node = resolveAlias(place.node);
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return [];
    return vocabulary.allows(kind, node.value) ? [] : [unknownValueFinding(file, place, node.value, kind, vocabulary)];
  });
}

function schemaFindings(file: SourceFile, root: Node): Finding[] {
  const { validate } = file.format;
  if (validate(file.data)) return [];
  const keys = new Map<string, KeyProblems>();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const error of validate.errors ?? []) {
    if (collectKey(file, root, error, keys) || seen.has(error.instancePath)) continue;
    const finding = valueFinding(file, root, error);
    if (!finding) continue;
    seen.add(error.instancePath); // one value is wrong once
    findings.push(finding);
  }
  return [...findings, ...keyFindings(file, [...keys.values()])];
}

/** Keys are judged together, map by map. */
function collectKey(file: SourceFile, root: Node, error: SchemaError, keys: Map<string, KeyProblems>): boolean {
  if (error.keyword !== 'required' && error.keyword !== 'additionalProperties') return false;
  let problems = keys.get(error.instancePath);
  if (!problems) {
    const place = placeAt(root, error.instancePath, file.format.shapes);
    if (!place) return true;
    problems = { place, missing: [], unknown: [] };
    keys.set(error.instancePath, problems);
  }
  if (error.keyword === 'required') problems.missing.push(String(error.params.missingProperty));
  else problems.unknown.push(String(error.params.additionalProperty));
  return true;
}

function valueFinding(file: SourceFile, root: Node, error: SchemaError): Finding | undefined {
  const place = placeAt(root, error.instancePath, file.format.shapes);
  const shape = place && shapeOf(place);
  if (!place || !shape) return undefined;
  if (isNull(place.node) || error.keyword === 'minLength') return emptyFinding(file, place, shape);
  return valueFindings[error.keyword]?.(file, place, error);
}

type ValueFinding = (file: SourceFile, place: Place, error: SchemaError) => Finding | undefined;

const shaped =
  (find: (file: SourceFile, place: Place, shape: Shape) => Finding): ValueFinding =>
  (file, place) => {
    const shape = shapeOf(place);
    return shape && find(file, place, shape);
  };

const limit = (error: SchemaError) => Number(error.params.limit);

const valueFindings: Readonly<Record<string, ValueFinding>> = {
  type: shaped(wrongTypeFinding),
  pattern: shaped(wrongFormatFinding),
  format: shaped(wrongFormatFinding),
  enum: shaped(notListedFinding),
  minItems: (file, place) => tooFewFinding(file, place),
  minimum: (file, place, error) => outOfRangeFinding(file, place, limit(error), undefined),
  maximum: (file, place, error) => outOfRangeFinding(file, place, undefined, limit(error)),
  maxLength: (file, place, error) => tooLongFinding(file, place, limit(error)),
  maxItems: (file, place, error) => tooLongFinding(file, place, limit(error)),
};
