// npm run test:walks [-- -g TEXT]: every *.walk.mjs of this folder, in the windows of real VS Codes. A walk does what a
// person would do, by mouse and keyboard, and looks at what is on the screen. Needs the built extension.
import path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { globSync } from 'tinyglobby';
import { endWithNpm, exitOnSignals } from '../../../scripts/lib/processes.mjs';
import { PlainError, runScript } from '../../../scripts/lib/report.mjs';

/** A walk has many steps, each of which may wait as long as Playwright does. */
const TIMEOUT_MS = 180_000;
/** Focus and animations of a real window have a life of their own: a walk that fails is tried once more, and that is said. */
const RETRIES = 1;

async function main() {
  endWithNpm();
  exitOnSignals();
  const { values } = parseArgs({ options: { grep: { type: 'string', short: 'g' } } });
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: TIMEOUT_MS, retries: RETRIES });
  if (values.grep) mocha.fgrep(values.grep);
  mocha.files = globSync('*.walk.mjs', { cwd: import.meta.dirname, absolute: true })
    .map((file) => path.normalize(file))
    .sort();
  await mocha.loadFilesAsync();
  refuseWithoutHost(mocha.suite);
  const failures = await new Promise((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('retry', (test, { message }) => console.log(`    tried once more: ${test.fullTitle()}: ${message}`));
  });
  process.exit(failures > 0 ? 1 : 0);
}

/** "npm test" and "npm run test:long" choose walks by their host: one that names none would run in neither. */
function refuseWithoutHost(suite) {
  suite.eachTest(({ title }) => {
    if (!/, in the (?:node|web) host$/.test(title)) throw new PlainError(`The walk "${title}" names no host.`);
  });
}

await runScript(main);
