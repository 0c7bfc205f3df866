// npm test: everything that fits in ten minutes, from a fresh clone on; with the argument "long" (npm run test:long) the
// rest, which takes half an hour. Only Node's own modules may be imported here, directly or not, because
// the project's packages may still be missing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeRun, RUNS } from '../test/vscode/runs.mjs';
import { ensureDependencies, ROOT } from './lib/dependencies.mjs';
import { endWithNpm, run } from './lib/processes.mjs';
import { heading, PlainError, runScript, say, since } from './lib/report.mjs';

/** @typedef {{ name: string, command: string[], runsTests?: boolean, ready?: Promise<void> }} Step */

const FUZZ_MINUTES = 3;

async function main() {
  endWithNpm();
  const startedAt = Date.now();
  await ensureDependencies();
  const counts = { passed: 0, failed: 0 };
  const steps = process.argv[2] === 'long' ? longSteps() : everydaySteps();
  for (const step of steps) await runStep(step, counts);
  say(`\nEverything ran in ${since(startedAt)}.`);
  say(sumOf(counts));
}

function everydaySteps() {
  const vscodes = fetchVSCodes();
  return [
    { name: 'Types', command: npmRun('types') },
    { name: 'Lint', command: npmRun('lint') },
    { name: 'Unit tests', command: npmRun('test:unit'), runsTests: true },
    { name: 'Exhaustive tests', command: npmRun('test:exhaustive'), runsTests: true },
    { name: 'The page in a browser', command: npmRun('test:page'), runsTests: true, ready: vscodes },
    ...(hasScript('drift') ? [{ name: 'Drift checks', command: npmRun('drift') }] : []),
    { name: 'Build, package, and what is in the packages', command: npmRun('test:package'), runsTests: true },
    ...RUNS.filter(({ long }) => !long).map((each) => integrationStep(each, vscodes)),
    { name: 'Walks', command: npmRun('test:walks', '-g', 'in the node host'), runsTests: true, ready: vscodes },
  ];
}

function longSteps() {
  const vscodes = fetchVSCodes();
  const soak = [process.execPath, 'test/vscode/run.mjs', 'newest-node', 'newest-web', '--soak'];
  return [
    { name: 'Build', command: npmRun('build') },
    ...RUNS.filter(({ long }) => long).map((each) => integrationStep(each, vscodes)),
    { name: 'Walks', command: npmRun('test:walks', '-g', 'in the web host'), runsTests: true, ready: vscodes },
    { name: 'A long day', command: soak, runsTests: true, ready: vscodes },
    { name: 'Growth', command: npmRun('bench:gates') },
    { name: 'Briefs changed at random', command: npmRun('fuzz', String(FUZZ_MINUTES)) },
  ];
}

/** Begun at once, beside the first steps, because it mostly waits for the network. */
function fetchVSCodes() {
  if (process.env.VSCODE_DESKTOP) return Promise.resolve({ code: 0 });
  return run(process.execPath, ['scripts/setup-vscode.mjs'], { cwd: ROOT });
}

function integrationStep(each, vscodes) {
  return {
    name: `Integration: ${describeRun(each)}`,
    command: [process.execPath, 'test/vscode/run.mjs', each.name],
    runsTests: true,
    ready: vscodes,
  };
}

function npmRun(script, ...args) {
  return ['npm', 'run', '--silent', script, '--', ...args];
}

function hasScript(name) {
  return name in JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts;
}

/** Runs one step and adds what mocha counted; throws the sentence that names it when it fails. */
async function runStep({ name, command: [program, ...args], runsTests = false, ready }, counts) {
  const preparation = await ready;
  if (preparation?.code) throw new PlainError('npm test stopped: VS Code could not be set up, see above.');
  heading(name);
  const startedAt = Date.now();
  const { code, output } = await run(program, args, { cwd: ROOT });
  const passed = countOf('passing', output);
  counts.passed += passed;
  counts.failed += countOf('failing', output);
  if (code !== 0) throw new PlainError(`\n${sumOf(counts)}\nnpm test stopped: the step "${name}" failed.`);
  if (runsTests && passed === 0) throw new PlainError(`npm test stopped: the step "${name}" ran no test.`);
  say(`   ${since(startedAt)}`);
}

/** By mocha's own summaries, such as "  12 passing (3s)", one for each run of a step. */
function countOf(word, output) {
  const summaries = output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'));
  return [...summaries].reduce((sum, [, count]) => sum + Number(count), 0);
}

function sumOf({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

await runScript(main);
