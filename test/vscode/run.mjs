// node test/vscode/run.mjs [RUN…] [-g TEXT] [--soak]: the integration suite in real VS Code. Without names all runs of
// runs.mjs; -g runs only the tests whose title holds the text; --soak runs those of soak/, which take long, instead. Needs
// the built extension (npm run build) and, for the run `packaged`, out/campaign-briefs.vsix (npm run package).
//
// VSCODE_DESKTOP=1 takes desktop VS Code, downloaded by @vscode/test-electron, instead of the one from npm: for machines
// with a screen and access to Microsoft's download site.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
  TestRunFailedError,
} from '@vscode/test-electron';
import { ROOT } from '../../scripts/lib/dependencies.mjs';
import { endWithNpm, exitOnSignals, run } from '../../scripts/lib/processes.mjs';
import { PlainError, runScript, say, since } from '../../scripts/lib/report.mjs';
import { bundleSuite } from './bundle.mjs';
import { makeScratch } from './harness/profile.mjs';
import { setUpWindow } from './harness/setup.mjs';
import { describeRun, RUNS } from './runs.mjs';
import { writeCommandLineFindings } from './same-findings.mjs';

const CODE_SHIM = path.join(import.meta.dirname, 'harness/shim/code-shim.mjs');
/** A run is given up after this time: many times what it takes. */
const SUITE_SECONDS = 240;
const LONG_DAY_SECONDS = 1800;
const VSIX = path.join(ROOT, 'out/campaign-briefs.vsix');

async function main() {
  endWithNpm();
  exitOnSignals();
  const { values, positionals } = parseArgs({
    options: { grep: { type: 'string', short: 'g' }, soak: { type: 'boolean' } },
    allowPositionals: true,
  });
  const suite = await bundleSuite(values.soak ? 'soak' : 'suite', values.grep);
  const seconds = values.soak ? LONG_DAY_SECONDS : SUITE_SECONDS;
  for (const each of chosenRuns(positionals)) await runSuite(each, suite[each.host], seconds);
}

function chosenRuns(names) {
  const unknown = names.find((name) => !RUNS.some((each) => each.name === name));
  if (unknown)
    throw new PlainError(`There is no run "${unknown}": choose from ${RUNS.map((each) => each.name).join(', ')}.`);
  return RUNS.filter((each) => names.length === 0 || names.includes(each.name));
}

/** One run: a private copy of the fixtures, a private profile, the tests, and nothing left behind. */
async function runSuite(each, tests, seconds) {
  const code = await findVSCode(each.version);
  const startedAt = Date.now();
  say(`\n-- ${each.name}: ${describeRun(each)}`);
  const scratch = makeScratch();
  try {
    const workspace = copyFixtures(path.join(scratch.folder, 'ws'));
    await writeCommandLineFindings(path.join(scratch.folder, 'cli'), path.join(workspace, 'same-findings.json'));
    const profile = profileOptions(scratch.folder);
    const extension = each.packaged ? await installPackaged(code, profile) : ROOT;
    const env = { ...code.env, HARNESS_SCRATCH: scratch.folder, HARNESS_TIMEOUT: String(seconds) };
    const launchArgs = [workspace, ...profile];
    await runTests(testOptions({ each, executable: code.executable, env, extension, tests, launchArgs }));
  } catch (error) {
    throw error instanceof TestRunFailedError ? new PlainError(`The run ${each.name} failed.`) : error;
  } finally {
    scratch.remove();
  }
  say(`   ${each.name} took ${since(startedAt)}.`);
}

function testOptions({ each, executable, env, extension, tests, launchArgs }) {
  return {
    vscodeExecutablePath: executable,
    extensionTestsEnv: env,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: each.host === 'web' ? [...launchArgs, '--extensionDevelopmentKind=web'] : launchArgs,
  };
}

/** The program to start, its command line, and what it needs in its environment. */
async function findVSCode(version) {
  if (process.env.VSCODE_DESKTOP) return desktopVSCode(version);
  const { folder, node, chromium } = await setUpWindow(version);
  const env = { HARNESS_VSCODE: folder, HARNESS_NODE: node, HARNESS_CHROMIUM: chromium };
  return { executable: CODE_SHIM, cli: CODE_SHIM, env };
}

async function desktopVSCode(version) {
  const executable = await downloadAndUnzipVSCode(version.vscode).catch((error) => {
    throw new PlainError(`Desktop VS Code ${version.vscode} could not be downloaded: ${error.message}`);
  });
  return { executable, cli: resolveCliPathFromVSCodeExecutablePath(executable), env: {} };
}

/** The workspace of the tests: test/vscode/fixtures, and the examples in a folder of that name. */
function copyFixtures(workspace) {
  mkdirSync(workspace);
  const fixtures = path.join(import.meta.dirname, 'fixtures');
  if (existsSync(fixtures)) cpSync(fixtures, workspace, { recursive: true });
  cpSync(path.join(ROOT, 'examples'), path.join(workspace, 'examples'), { recursive: true });
  return workspace;
}

function profileOptions(scratch) {
  return [`--user-data-dir=${path.join(scratch, 'user')}`, `--extensions-dir=${path.join(scratch, 'ext')}`];
}

/** Installs the VSIX, and gives back an empty extension: VS Code runs tests only beside one under development. */
async function installPackaged(code, profile) {
  if (!existsSync(VSIX)) throw new PlainError('The packaged extension is missing: run npm run package first.');
  const env = { ...process.env, ...code.env };
  const installed = await run(code.cli, ['--install-extension', VSIX, ...profile], { env, quiet: true });
  if (installed.code !== 0)
    throw new PlainError(`${installed.output}\nVS Code could not install the packaged extension.`);
  return emptyExtension();
}

function emptyExtension() {
  const folder = path.join(ROOT, 'out/vscode/empty-extension');
  const manifest = { name: 'test-host', publisher: 'harness', version: '0.0.1', engines: { vscode: '*' } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

await runScript(main);
