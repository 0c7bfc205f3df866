// Builds everything that ships into dist/: the command line and the extension for both hosts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { pagesForEditor } from './docs/rules.mjs';
import { generate } from './generate.mjs';
import { jsonAsText } from './lib/json-as-text.mjs';
import { leanTwitterText } from './lib/lean-twitter-text.mjs';
import { NOTICES_FILE, noticesOf } from './lib/notices.mjs';
import { sharedBrain } from './lib/shared-brain.mjs';
import { withoutProse } from './lib/without-prose.mjs';

const common = {
  bundle: true,
  minify: true,
  format: 'cjs',
  target: 'es2022',
  legalComments: 'none', // the licences are told by the notices below
  metafile: true,
  loader: { '.css': 'text' }, // the page carries its style in itself
  plugins: [jsonAsText, leanTwitterText],
  logLevel: 'warning',
};
// tinyglobby's fdir asks for import.meta.url, which a CommonJS bundle does not have.
const moduleUrl = { 'import.meta.url': '__filename' };
// The build of yaml for Node.js asks process.env about every token, for a sixth of its time; the one for browsers is the same without.
const quickYaml = { yaml: './node_modules/yaml/browser/index.js' };

/** How esbuild bundles what runs in Node.js. */
export const nodeBundle = { ...common, platform: 'node', target: 'node20', define: moduleUrl, alias: quickYaml };

/** @returns {Promise<void>} when all bundles are written */
export async function buildAll() {
  await generate();
  const bundles = await Promise.all([
    // Two files, so that the first can tell Node.js to keep what it compiles of the second.
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
      external: ['vscode'],
      plugins: [...common.plugins, withoutProse],
    }),
    // What the extension loads when it is first needed (src/vscode/lazy-part.ts says how).
    build({
      ...common,
      platform: 'browser',
      entryPoints: ['src/vscode/rendering.ts'],
      outfile: 'dist/rendering.js',
      plugins: [...common.plugins, sharedBrain],
    }),
    // The scripts inside the panels with the page of a brief and with the portfolio.
    build({
      ...common,
      platform: 'browser',
      format: 'iife',
      entryPoints: ['src/webview/preview.tsx', 'src/webview/portfolio.tsx'],
      outdir: 'dist',
    }),
  ]);
  writeFileSync('dist/rule-pages.json', JSON.stringify(await pagesForEditor()));
  mkdirSync('out', { recursive: true }); // vsce does not make the folder for its package
  writeFileSync(NOTICES_FILE, noticesOf(bundles.map(({ metafile }) => metafile)));
}

if (import.meta.filename === process.argv[1]) await buildAll();
