// Bundles the integration suite, once for each extension host. VS Code wants CommonJS in both.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { ROOT } from '../../scripts/lib/dependencies.mjs';

const OUT = path.join(ROOT, 'out/vscode');
const TESTS = path.join(ROOT, 'test/vscode');
const SUITE = '../../test/vscode/suite';
const WEB_ASSERT = path.join(import.meta.dirname, 'suite/assert.web.ts');
const WEB_ALIAS = { assert: WEB_ASSERT, 'node:assert': WEB_ASSERT };

/**
 * @param {string} folder of tests in this one: "suite", or "soak" for those that take long
 * @param {string} [grep] runs only the tests whose full title holds this text
 * @returns {Promise<{ node: string, web: string }>} the modules to name as extensionTestsPath
 */
export async function bundleSuite(folder, grep) {
  mkdirSync(OUT, { recursive: true });
  const node = bundleFor('node', entrySource('node', folder, grep), {
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  const web = bundleFor('web', entrySource('web', folder, grep), {
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: WEB_ALIAS,
  });
  return { node: await node, web: await web };
}

async function bundleFor(host, source, options) {
  const entry = path.join(OUT, `${host}.ts`);
  const outfile = path.join(OUT, `${host}.js`);
  writeFileSync(entry, source);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    ...options,
  });
  return outfile;
}

/** Imports are evaluated in their order: mocha's globals have to be there before the tests. */
function entrySource(host, folder, grep) {
  const tests = globSync(`${folder}/*.test.ts`, { cwd: TESTS }).sort();
  const lines = [
    `import { mocha } from '${SUITE}/mocha.${host}';`,
    ...tests.map((test) => `import '../../test/vscode/${test}';`),
    `import { runAll } from '${SUITE}/index';`,
    `export const run = () => runAll(mocha, ${JSON.stringify(grep)});`,
  ];
  return `${lines.join('\n')}\n`;
}
