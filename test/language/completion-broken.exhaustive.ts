import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Brief } from '../../src/format/brief';
import { completeAt } from '../../src/language/completion';
import { mutatedBrief, randomText } from '../format/mutations';
import { smallestBrief } from '../schemas/briefs';
import { mistakes } from '../schemas/mistakes';
import { today } from './completions';

/** What is offered replaces a stretch of the cursor's line around the cursor, and its stops are inside of it. */
function askAt(brief: Brief, offset: number): void {
  for (const { label, edit } of completeAt(brief, offset, { today })) {
    const { start, end } = edit.range;
    assert.ok(label !== '' && start <= offset && offset <= end, `${label} at ${offset}`);
    assert.equal(brief.lines.lineAt(start), brief.lines.lineAt(end));
    for (const stop of edit.placeholders ?? []) assert.ok(stop.start >= 0 && stop.end <= edit.newText.length);
  }
}

function askEverywhere(text: string, step: number): void {
  const brief = Brief.read(text);
  for (let offset = 0; offset <= brief.text.length; offset += step) askAt(brief, offset);
}

describe('Whatever stands in a file, completion answers or has no answer', () => {
  it('in the example that is broken, at every offset', () =>
    askEverywhere(readFileSync('examples/12-aquarium-public-release-2021.brief.yaml', 'utf8'), 1));

  it('in every kind of mistake', () => {
    for (const { text } of mistakes) askEverywhere(text, 53);
  });

  it('in every beginning of a brief, at its end', () => {
    for (let end = 0; end <= smallestBrief.length; end++) askAt(Brief.read(smallestBrief.slice(0, end)), end);
  });

  it('in briefs with something wrong anywhere, and in random text', () => {
    const anyText = fc.oneof({ arbitrary: mutatedBrief, weight: 3 }, { arbitrary: randomText, weight: 1 });
    fc.assert(
      fc.property(anyText, (text) => askEverywhere(text, 31)),
      { seed: 20260302, numRuns: 60 },
    );
  });
});
