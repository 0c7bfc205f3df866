// npm start [-- --browser] [-- --port N]: sets everything up, builds, checks the examples and opens them in VS Code with
// the extension loaded: desktop VS Code when `code` is on the PATH, else (or with --browser) one from npm in the browser.
// Only Node's own modules may be imported here, directly or not: the project's packages may still be missing.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CACHE } from '../test/vscode/harness/install/install-once.mjs';
import { linkExtension, makeProfile, makeScratch } from '../test/vscode/harness/profile.mjs';
import { startServer } from '../test/vscode/harness/server.mjs';
import { setUpVSCode } from '../test/vscode/harness/setup.mjs';
import { NEWEST } from '../test/vscode/harness/versions.mjs';
import { workbenchUrl } from '../test/vscode/harness/workbench-url.mjs';
import { ensureDependencies, ROOT } from './lib/dependencies.mjs';
import { freePortFrom, isFree } from './lib/ports.mjs';
import { endWithNpm, run } from './lib/processes.mjs';
import { heading, PlainError, runScript, say } from './lib/report.mjs';

const DEFAULT_PORT = 8735;
const CTRL_C = 3; // the byte the key sends
const EXAMPLES = path.join(ROOT, 'examples');

async function main() {
  endWithNpm();
  const { browser, port } = readOptions();
  if (port) await expectFree(port);
  await ensureDependencies();
  await buildExtension();
  await checkExamples();
  if (browser || !openDesktop()) await serveBrowser(port);
}

/** @returns {{ browser: boolean, port: number | undefined }} a named port means the browser */
function readOptions() {
  const options = { browser: { type: 'boolean', default: false }, port: { type: 'string' } };
  const { browser, port } = parseOptions(options);
  if (port === undefined) return { browser, port };
  const number = Number(port);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return { browser: true, port: number };
  throw new PlainError(`"${port}" is no port: give a number between 1 and 65535.`);
}

function parseOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch {
    throw new PlainError('npm start knows two options: npm start -- --browser --port NUMBER');
  }
}

async function buildExtension() {
  heading('Build');
  const { code } = await run(process.execPath, ['scripts/build.mjs'], { cwd: ROOT });
  if (code !== 0) throw new PlainError('The build failed, see above.');
  say('dist/ is up to date.');
}

/** One of the examples shows mistakes on purpose, so findings are no reason to stop. */
async function checkExamples() {
  heading('Check of the examples (node dist/cli.js check examples)');
  await run(process.execPath, ['dist/cli.js', 'check', 'examples'], { cwd: ROOT });
}

/** @returns {boolean} whether desktop VS Code was there and took the examples */
function openDesktop() {
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, EXAMPLES];
  if (spawnSync('code', args, { stdio: 'ignore' }).status !== 0) return false;
  heading('VS Code');
  say('The examples are opening in VS Code, with the extension loaded.');
  return true;
}

async function serveBrowser(wantedPort) {
  heading('VS Code in the browser');
  const port = wantedPort ?? (await anyFreePort());
  const vscode = await setUpVSCode(NEWEST);
  const scratch = makeScratch();
  const token = randomBytes(16).toString('hex');
  const server = await startServer({
    vscode,
    profile: handProfile(scratch),
    args: handArguments(scratch, port, token),
  });
  announce(workbenchUrl({ authority: `127.0.0.1:${port}`, folder: EXAMPLES, token }));
  await Promise.race([stopSignal(), server.ended.then(complain)]);
  say('\nStopping VS Code.');
  await server.stop();
}

async function expectFree(port) {
  if (!(await isFree(port))) throw new PlainError(`Port ${port} is taken: name another one, or none.`);
}

async function anyFreePort() {
  const port = await freePortFrom(DEFAULT_PORT);
  if (port) return port;
  throw new PlainError(`No port from ${DEFAULT_PORT} on is free: name one with npm start -- --browser --port NUMBER.`);
}

/** Kept between starts, so that one's own settings and open files are there again. */
function handProfile(scratch) {
  const profile = makeProfile(path.join(CACHE, 'start'), { sockets: scratch.folder });
  linkExtension(profile, ROOT);
  return profile;
}

/** The token goes through a file that only we can read: arguments are seen by everybody on the machine. */
function handArguments(scratch, port, token) {
  const tokenFile = path.join(scratch.folder, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  return ['--port', String(port), '--connection-token-file', tokenFile];
}

/** Resolves when somebody wants an end: by Ctrl-C or by a signal. */
function stopSignal() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    if (process.stdin.isTTY) onCtrlC(resolve);
  });
}

/**
 * Reads Ctrl-C as a key. As a signal it would also reach npm's shell, which would not wait for us to put VS Code away,
 * and npm would report a failure.
 */
function onCtrlC(react) {
  process.stdin.setRawMode(true).on('data', (keys) => {
    if (!keys.includes(CTRL_C)) return;
    process.stdin.setRawMode(false).pause();
    react();
  });
}

function complain() {
  throw new PlainError('VS Code ended by itself.');
}

function announce(url) {
  say('The examples are open, with the extension loaded, at');
  say(`\n  ${url}\n`);
  say('Ctrl-C stops it.');
}

await runScript(main);
