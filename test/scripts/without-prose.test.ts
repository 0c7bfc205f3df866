import { deepStrictEqual } from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { allCodes } from '../../src/rules/all-codes';
import type { CodeInfo, Rule } from '../../src/rules/rule';

const prose = ['why', 'sources', 'remedy', 'bad', 'good'];

/** The codes as the bundle of the editor has them. */
async function leanCodes(): Promise<readonly CodeInfo[]> {
  const { withoutProse } = await import(pathToFileURL(resolve('scripts/lib/without-prose.mjs')).href);
  const { leanTwitterText } = await import(pathToFileURL(resolve('scripts/lib/lean-twitter-text.mjs')).href);
  const outfile = resolve('out/lean-codes.mjs');
  await build({
    entryPoints: ['src/rules/all-codes.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [leanTwitterText, withoutProse],
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)).allCodes;
}

describe('the codes in the bundle of the editor', () => {
  it('are all there, without what only their pages say', async () => {
    const shownOf = (info: CodeInfo) => ({
      code: info.code,
      title: info.title,
      strictness: info.strictness,
      isRule: typeof (info as Rule).check === 'function',
      keys: Object.keys(info).filter((key) => !prose.includes(key)),
    });
    const lean = await leanCodes();
    deepStrictEqual(lean.map(shownOf), allCodes.map(shownOf));
    deepStrictEqual(
      lean.flatMap((info) => Object.keys(info)).filter((key) => prose.includes(key)),
      [],
    );
  });
});
