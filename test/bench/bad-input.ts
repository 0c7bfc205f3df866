import { checkText } from '../../src/check';
import { hostileTexts } from '../format/hostile-texts';
import type { Row } from './row';

const megabyte = 1_000_000;
const longest = 2_000;
const tries = 3;

/** A megabyte of anything at all is answered before its author wonders what is wrong. */
export function* badInputRows(): Generator<Row> {
  for (const [what, make] of Object.entries(hostileTexts)) {
    const text = make(megabyte);
    let value = timeOf(text);
    for (let attempt = 1; attempt < tries && value > longest; attempt++) value = Math.min(value, timeOf(text));
    yield { what, cells: [], value, limit: longest };
  }
}

function timeOf(text: string): number {
  const start = performance.now();
  checkText(text);
  return performance.now() - start;
}
