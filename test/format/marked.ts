import type { Finding } from '../../src/format/finding';
import { applyEdits } from '../../src/format/text';
import { smallestBrief } from '../schemas/briefs';
import { structureOf } from './structure';

/** A text in which one stretch is marked with ⟦ and ⟧: without the marks, and what stood between them. */
export function unmarked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace(/[⟦⟧]/g, ''), start, end };
}

/** The marked stretches of a text, the way a test writes down what a finding covers. */
export function mark(text: string, findings: readonly Finding[]): string {
  return [...findings]
    .sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)
    .reduce((marked, { range: { start, end } }) => {
      return `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
    }, text);
}

/** A text after the preferred fixes of all findings, each applied to the text as it is by then. */
export function mendedOneByOne(text: string): string {
  for (let round = 0; round < 50; round++) {
    const fix = structureOf(text).findings.flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))[0];
    if (!fix) return text;
    const mended = applyEdits(text, fix.edits);
    if (mended === text) return text;
    text = mended;
  }
  return text;
}

/** The smallest brief with its content item's `title` line replaced by other lines, which are indented as it is. */
export function withItemLines(lines: string): string {
  return replaced('      title: Teaser reel', lines);
}

/** The smallest brief with a piece of it replaced. */
export function replaced(piece: string, by: string): string {
  if (!smallestBrief.includes(piece)) throw new Error(`The smallest brief does not hold ${piece}`);
  return smallestBrief.replace(piece, () => by);
}

export function unmarkedAll(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}
