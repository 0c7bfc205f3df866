// A Chrome or Chromium that shows VS Code's window: $CHROMIUM, an installed one, or Debian's package.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from '../../../../scripts/lib/processes.mjs';
import { PlainError, say, since } from '../../../../scripts/lib/report.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const MISSING =
  'No Chrome or Chromium was found, and it could not be installed: install one, or name its executable in the environment variable CHROMIUM.';

/** @returns {Promise<string>} the path of a Chrome or Chromium executable */
export async function ensureChromium() {
  const installed = findChromium();
  if (installed) return installed;
  await installWithApt();
  const added = findChromium();
  if (added) return added;
  throw new PlainError(MISSING);
}

function findChromium() {
  const named = process.env.CHROMIUM;
  if (!named) return [...NAMES.flatMap(onPath), ...MAC_APPLICATIONS].find(isExecutable);
  if (isExecutable(named)) return named;
  throw new PlainError(`CHROMIUM names ${named}, which is not there or cannot be run.`);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installWithApt() {
  const apt = await aptCommand();
  const startedAt = Date.now();
  say('Installing Chromium (apt-get install chromium) …');
  await apt('update');
  const { code, output } = await apt('install', '-y', 'chromium');
  if (code !== 0) throw new PlainError(`${output}\n${MISSING}`);
  say(`Chromium is ready, in ${since(startedAt)}.`);
}

/** apt-get as root, or through a sudo that asks no password. */
async function aptCommand() {
  if (!onPath('apt-get').some(isExecutable)) throw new PlainError(MISSING);
  const askNothing = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'];
  if (process.getuid?.() === 0) return (...args) => runWords([...askNothing, ...args]);
  const sudo = await runWords(['sudo', '-n', 'true']);
  if (sudo.code !== 0) throw new PlainError(MISSING);
  return (...args) => runWords(['sudo', '-n', ...askNothing, ...args]);
}

function runWords([command, ...args]) {
  return run(command, args, { quiet: true });
}
