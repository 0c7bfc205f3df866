import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Brief } from '../../src/format/brief';
import type { Range } from '../../src/format/text';
import { lensesOf } from '../../src/language/code-lenses';
import { formattingIn } from '../../src/language/formatting';
import { hoverAt } from '../../src/language/hover';
import { hintsIn } from '../../src/language/inlay-hints';
import { mutatedBrief, randomText } from '../format/mutations';
import { cleanBriefs, smallestBrief } from '../schemas/briefs';
import { mistakes } from '../schemas/mistakes';

/** Asks for everything that is shown of a text; what is there has words, and lies in the text. */
function askEverywhere(text: string, step = 1): void {
  const brief = Brief.read(text);
  const all = { start: 0, end: brief.text.length };
  for (const { range, title, places } of lensesOf(brief)) {
    assert.notEqual(title, '');
    for (const place of [range, ...places]) assertInside(brief, place);
  }
  for (const { offset, label } of hintsIn(brief, all)) {
    assert.notEqual(label, '');
    assertInside(brief, { start: offset, end: offset });
  }
  for (let offset = 0; offset <= brief.text.length; offset += step) assertHover(brief, offset);
}

function assertHover(brief: Brief, offset: number): void {
  const hover = hoverAt(brief, offset);
  if (!hover) return;
  assertInside(brief, hover.range);
  assert.ok(hover.range.start <= offset && offset <= hover.range.end);
  assert.ok(hover.paragraphs.length > 0 && !hover.paragraphs.includes(''));
}

function assertInside({ text }: Brief, { start, end }: Range): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} in ${JSON.stringify(text)}`);
}

describe('Whatever stands in a file, what is shown at a glance is there or not', () => {
  it('in every example, at every offset', () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.brief.yaml')))
      askEverywhere(readFileSync(`examples/${name}`, 'utf8'));
  });

  it('in every kind of mistake and of clean brief, at every offset', () => {
    for (const text of [...mistakes.map((mistake) => mistake.text), ...Object.values(cleanBriefs)]) askEverywhere(text);
  });

  it('in every beginning of a brief', () => {
    for (let end = 0; end <= smallestBrief.length; end++) askEverywhere(smallestBrief.slice(0, end), 7);
  });

  it('in briefs with something wrong anywhere, and in random text, whichever lines are formatted', () => {
    const anyText = fc.oneof({ arbitrary: mutatedBrief, weight: 3 }, { arbitrary: randomText, weight: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const property = fc.property(anyText, share, (text, place) => {
      askEverywhere(text, 11);
      const brief = Brief.read(text);
      const offset = Math.floor(place * brief.text.length);
      for (const { range } of formattingIn(brief, { start: offset, end: offset })) assertInside(brief, range);
    });
    fc.assert(property, { seed: 20260302, numRuns: 100 });
  });
});
