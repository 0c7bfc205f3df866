import { deepStrictEqual } from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { allCodes } from '../../src/rules/all-codes';
import type { CodeInfo } from '../../src/rules/rule';

/** The functions are no part of what is compared. */
function asData(codes: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(codes));
}

const { code, title, strictness } = allCodes[0] as CodeInfo;

describe('The codes in the bundle of the editor', () => {
  let lean: readonly CodeInfo[];
  let texts: Readonly<Record<string, Partial<CodeInfo>>>;
  before(async () => {
    const { proseByCode, withoutProse } = await load('scripts/lib/without-prose.mjs');
    const { leanTwitterText } = await load('scripts/lib/lean-twitter-text.mjs');
    await build({
      entryPoints: ['src/rules/all-codes.ts'],
      outfile: 'out/lean-codes.mjs',
      bundle: true,
      format: 'esm',
      plugins: [leanTwitterText, withoutProse],
    });
    ({ allCodes: lean } = await load('out/lean-codes.mjs'));
    texts = proseByCode(allCodes);
  });

  it('hold nothing that only their pages say', () => {
    deepStrictEqual(lean[0], { code, title, strictness });
    const kept = new Set(lean.flatMap((info) => Object.keys(info)));
    deepStrictEqual([...kept], ['code', 'title', 'strictness', 'check']);
  });

  it('say the same as ever with the texts that are packed beside the bundle', () => {
    deepStrictEqual(asData(lean.map((info) => ({ ...info, ...texts[info.code] }))), asData(allCodes));
  });
});

function load(file: string) {
  return import(pathToFileURL(resolve(file)).href);
}
