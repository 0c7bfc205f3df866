// Bundles all unit tests into one file and hands it to mocha; arguments go to mocha (-g "part of a title").
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { generate } from './generate.mjs';
import { leanTwitterText } from './lib/lean-twitter-text.mjs';

await generate();
mkdirSync('out', { recursive: true });
const tests = globSync(['test/**/*.test.ts', '!test/vscode/**']).sort();
writeFileSync('out/unit.ts', tests.map((file) => `import '../${file}';\n`).join(''));
await build({
  entryPoints: ['out/unit.ts'],
  outfile: 'out/unit.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
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
  'out/unit.cjs',
  ...process.argv.slice(2),
];
process.exit(spawnSync(process.execPath, ['--enable-source-maps', ...mocha], { stdio: 'inherit' }).status ?? 1);
