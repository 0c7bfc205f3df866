import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Brief } from '../../src/format/brief';
import type { Range } from '../../src/format/text';
import { definitionAt } from '../../src/language/definition';
import { foldsOf } from '../../src/language/folding';
import { highlightsAt } from '../../src/language/highlights';
import { linksOf } from '../../src/language/links';
import { type OutlinePart, outlineOf } from '../../src/language/outline';
import { referencesAt } from '../../src/language/references';
import { renameAt, renameStartAt } from '../../src/language/rename';
import { selectionsAt } from '../../src/language/selection';
import { symbolsOf } from '../../src/language/workspace-symbols';
import { mutatedBrief, randomText } from '../format/mutations';
import { cleanBriefs, smallestBrief } from '../schemas/briefs';
import { mistakes } from '../schemas/mistakes';

/** What is asked of a whole brief: places in the text, outlines in one another, folds that go down. */
function askOfBrief(brief: Brief): void {
  for (const part of outlineOf(brief)) assertPart(brief, part, { start: 0, end: brief.text.length });
  for (const { range } of [...symbolsOf(brief), ...linksOf(brief)]) assertInside(brief, range);
  for (const { startLine, endLine } of foldsOf(brief))
    assert.ok(startLine >= 0 && startLine < endLine && endLine < brief.lines.lineCount);
}

function assertPart(brief: Brief, { title, range, selection, parts }: OutlinePart, around: Range): void {
  assertInside(brief, range, around);
  assertInside(brief, selection, range);
  assert.notEqual(title, '');
  for (const part of parts) assertPart(brief, part, range);
}

/** What is asked of an offset: places in the text, selections that grow around the offset. */
function askAt(brief: Brief, offset: number): void {
  const definition = definitionAt(brief, offset);
  if (definition) assertInside(brief, definition.origin);
  for (const { words, whole } of definition?.targets ?? []) assertInside(brief, words, whole);
  const { definitions = [], references = [] } = referencesAt(brief, offset) ?? {};
  for (const range of [...definitions, ...references]) assertInside(brief, range);
  for (const { range } of highlightsAt(brief, offset)) assertInside(brief, range);
  const rename = renameAt(brief, offset, 'brand-new');
  if ('edits' in rename) for (const { range } of rename.edits) assertInside(brief, range);
  const start = renameStartAt(brief, offset);
  if ('range' in start) assertInside(brief, start.range);
  assertGrows(brief, selectionsAt(brief, offset), offset);
}

function assertGrows(brief: Brief, selections: readonly Range[], offset: number): void {
  const last = selections.reduce(
    (inner, outer) => {
      assertInside(brief, inner, outer);
      return outer;
    },
    { start: offset, end: offset },
  );
  assert.deepEqual(last, { start: 0, end: brief.text.length });
}

function assertInside({ text }: Brief, inner: Range, outer: Range = { start: 0, end: text.length }): void {
  const isInside = outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  if (!isInside) assert.fail(`${JSON.stringify([inner, outer])} in ${JSON.stringify(text)}`);
}

function askEverywhere(text: string, step = 1): void {
  const brief = Brief.read(text);
  askOfBrief(brief);
  for (let offset = 0; offset <= brief.text.length; offset += step) askAt(brief, offset);
}

describe('Whatever stands in a file, going places answers or has no answer', () => {
  it('in every brief of the examples that is broken, at every offset', () =>
    askEverywhere(readFileSync('examples/12-aquarium-public-release-2021.brief.yaml', 'utf8')));

  it('in every kind of mistake, all over the brief', () => {
    for (const { text } of mistakes) askEverywhere(text, 97);
  });

  it('in every kind of clean brief, at every offset', () => {
    for (const text of Object.values(cleanBriefs)) askEverywhere(text);
  });

  it('in every beginning of a brief, at its end and all over it', () => {
    for (let end = 0; end <= smallestBrief.length; end++) {
      askEverywhere(smallestBrief.slice(0, end), 7);
      askAt(Brief.read(smallestBrief.slice(0, end)), end);
    }
  });

  it('in briefs with something wrong anywhere, and in random text', () => {
    const anyText = fc.oneof({ arbitrary: mutatedBrief, weight: 3 }, { arbitrary: randomText, weight: 1 });
    fc.assert(
      fc.property(anyText, (text) => askEverywhere(text, 11)),
      { seed: Number(process.env.PROPERTY_SEED ?? 20260302), numRuns: 100 * Number(process.env.PROPERTY_RUNS ?? 1) },
    );
  });
});
