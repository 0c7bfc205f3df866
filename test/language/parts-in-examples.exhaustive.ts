import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import snippets from '../../snippets/campaign-brief.json';
import { checkText } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { applyEdits } from '../../src/format/text';
import { statusEdit } from '../../src/language/advance-status';
import { variantFixes } from '../../src/language/content-variants';
import { insertPart } from '../../src/language/insert-part';
import { moveKeyFixes } from '../../src/language/move-key';
import { placeOf } from '../../src/language/snippet-places';
import { expandSnippet } from '../../src/language/snippet-syntax';
import { sortSections } from '../../src/language/sort-sections';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.brief.yaml'))
  .map((name) => ({ name, text: readFileSync(`examples/${name}`, 'utf8') }));

const parts = Object.entries(snippets)
  .filter(([, { prefix }]) => !prefix.startsWith('brief-new-'))
  .map(([name, { prefix, body }]) => ({ name, body: body.join('\n'), place: placeOf(prefix) ?? '' }));

type Data = Record<string, unknown>;

/** What a brief holds at a place; where several items may hold a part, in the last one. */
function dataAt(data: unknown, place: string): unknown {
  return place
    .split(/\.|(?=\[)/)
    .filter((step) => step !== '')
    .reduce((at, step) => (Array.isArray(at) ? at.at(-1) : (at as Data | undefined)?.[step]), data);
}

/** The data of a brief as every value with its way, so that what came in can be told from what was there. */
function leaves(data: unknown, way = ''): string[] {
  if (typeof data !== 'object' || data === null) return [`${way} ${data}`];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, `${way}/${key}`));
}

describe('in every example', () => {
  for (const { name, text } of examples)
    it(`every part comes to stand in its place, and nothing else changes: ${name}`, () => {
      for (const part of parts) {
        const result = insertPart(Brief.read(text), part.body, part.place, 0);
        if ('refusal' in result) continue;
        const { range, before, snippet, after } = result;
        const newText = before + expandSnippet(snippet) + after;
        const edited = Brief.read(applyEdits(text, [{ range, newText }])).data;
        const meant = parse(expandSnippet(part.body));
        const there = dataAt(edited, part.place);
        const found = Array.isArray(there) ? [there.at(-1)] : Object.keys(meant).map((key) => (there as Data)[key]);
        deepStrictEqual([part.name, found], [part.name, Object.values(meant)]);
        const now = new Set(leaves(edited));
        deepStrictEqual([part.name, leaves(Brief.read(text).data).filter((leaf) => !now.has(leaf))], [part.name, []]);
      }
    });

  it('each of them gives an answer wherever a brief is broken', () => {
    const broken = fc
      .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat(200), fc.string({ maxLength: 6 }), fc.nat())
      .map(([{ text }, at, length, typed, offset]) => {
        const from = at % text.length;
        return { text: text.slice(0, from) + typed + text.slice(from + length), offset: offset % text.length };
      });
    fc.assert(
      fc.property(broken, fc.constantFrom(...parts), ({ text, offset }, part) => {
        const brief = Brief.read(text);
        const status = statusEdit(brief, 'review');
        ok(status === undefined || Brief.read(applyEdits(text, [status])).status === 'review');
        const moves = checkText(text).findings.flatMap((finding) => moveKeyFixes(brief, finding));
        for (const { edits } of [...moves, ...variantFixes(brief, offset)]) ok(applyEdits(text, edits) !== text);
        const sorting = sortSections(brief);
        ok(sorting === undefined || applyEdits(text, [sorting]) !== text);
        ok('range' in insertPart(brief, part.body, part.place, offset));
      }),
      { numRuns: 60 },
    );
  });
});
