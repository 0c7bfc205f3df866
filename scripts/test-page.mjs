// Runs the tests of the page in a real browser: the files of test/ that end in .page.ts. Arguments go to mocha.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../test/vscode/harness/install/chromium.mjs';
import { runScript } from './lib/report.mjs';

await runScript(async () => {
  const env = { ...process.env, CHROMIUM: await ensureChromium() };
  const tests = ['scripts/test-unit.mjs', 'page', '--timeout', '60000', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, tests, { env, stdio: 'inherit' }).status ?? 1;
});
