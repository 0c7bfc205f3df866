import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { assertSound } from './target';

const folder = 'test/fuzz/corpus';

describe('texts that a fuzzer found worth keeping', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`are checked without a slip: ${name}`, () => assertSound(readFileSync(`${folder}/${name}`, 'utf8')));
  }

  it('are there', () => ok(readdirSync(folder).length > 50));
});
