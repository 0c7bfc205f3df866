// Bundles the tests whose files end as the first argument says into one file and hands it to mocha; further arguments go
// to mocha (-g "part of a title"). Files that end in .test.ts are the inner loop; those that end in .exhaustive.ts try
// every offset of every brief, or thousands of texts, and take longer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { generate } from './generate.mjs';
import { leanTwitterText } from './lib/lean-twitter-text.mjs';

await generate();
mkdirSync('out', { recursive: true });
const [ending, ...forMocha] = process.argv.slice(2);
const tests = globSync([`test/**/*.${ending}.ts`, '!test/vscode/**']).sort();
const bundle = `out/${ending}.cjs`;
writeFileSync(`out/${ending}.ts`, tests.map((file) => `import '../${file}';\n`).join(''));
await build({
  entryPoints: [`out/${ending}.ts`],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  loader: { '.css': 'text' },
  plugins: [leanTwitterText],
  sourcemap: 'inline',
  logLevel: 'warning',
});
const mocha = [
  'node_modules/mocha/bin/mocha.js',
  '--ui',
  'bdd',
  '--reporter',
  'dot',
  // Tests are not timed here (npm run bench measures): this only ends one that hangs, on a busy machine too.
  '--timeout',
  '20000',
  bundle,
  ...forMocha,
];
process.exit(spawnSync(process.execPath, ['--enable-source-maps', ...mocha], { stdio: 'inherit' }).status ?? 1);
