// Builds everything that ships into dist/: the command line and the extension for both hosts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { loadBrain } from './docs/rules.mjs';
import { generate } from './generate.mjs';
import { cssAsText } from './lib/css-as-text.mjs';
import { jsonAsText } from './lib/json-as-text.mjs';
import { leanLuxon } from './lib/lean-luxon.mjs';
import { leanTwitterText } from './lib/lean-twitter-text.mjs';
import { leanYaml } from './lib/lean-yaml.mjs';
import { NOTICES_FILE, noticesOf } from './lib/notices.mjs';
import { oneVscode } from './lib/one-vscode.mjs';
import { sharedBrain } from './lib/shared-brain.mjs';
import { proseByCode, withoutProse } from './lib/without-prose.mjs';

const common = {
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  legalComments: 'none', // the licences are told by the notices below
  metafile: true,
  plugins: [jsonAsText, cssAsText, leanTwitterText, leanLuxon, leanYaml],
  logLevel: 'warning',
};
// tinyglobby's fdir asks for import.meta.url, which a CommonJS bundle does not have.
const moduleUrl = { 'import.meta.url': '__filename' };
// The build of yaml for Node.js asks process.env about every token, for a sixth of its time; the one for browsers is the same without.
const quickYaml = { yaml: './node_modules/yaml/browser/index.js' };

/** How esbuild bundles what runs in Node.js, as a script that may be compiled by ourselves (src/cli/kept-code.ts). */
export const nodeBundle = {
  ...common,
  platform: 'node',
  target: 'node20',
  supported: { 'dynamic-import': false },
  define: moduleUrl,
  alias: quickYaml,
};

/** @returns {Promise<void>} when all bundles are written */
export async function buildAll() {
  await generate();
  const bundles = await Promise.all([
    // Two files, so that the first can load the second with what an earlier run compiled of it.
    build({
      ...nodeBundle,
      entryPoints: { cli: 'src/cli/start.ts', program: 'src/cli/main.ts' },
      outdir: 'dist',
      external: ['./program.js'],
    }),
    // One bundle for both of VS Code's hosts: what runs in a web worker runs in Node too, and the package is half as large.
    build({
      ...common,
      platform: 'browser',
      entryPoints: ['src/vscode/extension.ts'],
      outfile: 'dist/extension.js',
      plugins: [...common.plugins, withoutProse, oneVscode],
    }),
    // What the extension loads when it is first needed (src/vscode/lazy-part.ts says how).
    build({
      ...common,
      platform: 'browser',
      entryPoints: ['src/vscode/rendering.ts'],
      outfile: 'dist/rendering.js',
      plugins: [...common.plugins, sharedBrain],
    }),
    // What draws in the panels, and in the extension when a page is exported: a script that leaves `module.exports` behind.
    build({
      ...common,
      platform: 'browser',
      format: 'iife',
      globalName: 'module.exports',
      entryPoints: ['src/webview/panels.ts'],
      outfile: 'dist/panels.js',
    }),
  ]);
  const { allCodes } = await loadBrain();
  writeFileSync('dist/rule-texts.json', JSON.stringify(proseByCode(allCodes)));
  mkdirSync('out', { recursive: true }); // vsce does not make the folder for its package
  writeFileSync(NOTICES_FILE, noticesOf(bundles.map(({ metafile }) => metafile)));
}

if (import.meta.filename === process.argv[1]) await buildAll();
