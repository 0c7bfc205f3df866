// Whole processes, as CI and a terminal start them: one brief, a thousand, and the memory that many take.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../lib/dependencies.mjs';
import { PlainError } from '../lib/report.mjs';
import { ensurePeers, peerFile } from './peer-packages.mjs';
import { median, spectralRuleset } from './peers.mjs';

const cli = path.join(ROOT, 'dist/cli.js');
const schema = path.join(ROOT, 'schemas/campaign-brief.schema.json');
const lines = 120;

/**
 * @param {{ cleanBrief: (lines: number) => string }} briefs
 * @returns {AsyncGenerator<import('../../test/bench/row').Row>} our time as a share of each other program's
 */
export async function* processRows({ cleanBrief }) {
  await ensurePeers();
  const folder = mkdtempSync(path.join(tmpdir(), 'briefs-'));
  try {
    const text = withQuotedDates(cleanBrief(lines));
    writeBriefs(path.join(folder, 'one'), 1, text);
    writeBriefs(path.join(folder, 'many'), 1_000, text);
    yield* oneBriefRows(folder);
    yield* manyBriefsRows(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* oneBriefRows(folder) {
  const ours = () => start(cli, ['check', 'one'], folder);
  yield compared('one brief · node -e 0, which does nothing', () => start('-e', ['0'], folder), ours, 9, 2);
  yield compared('one brief · Spectral', () => spectral('one', folder), ours, 3);
}

function* manyBriefsRows(folder) {
  const ours = () => start(cli, ['check', 'many'], folder);
  yield compared('1,000 briefs · ajv-cli, without places', () => ajv('many', folder), ours, 5, 0.9);
  yield compared('1,000 briefs · v8r', () => v8r('many', folder), ours, 1);
  yield compared('1,000 briefs · Spectral', () => spectral('many', folder), ours, 1, 1 / 60);
}

/** @returns {Generator<import('../../test/bench/row').Row>} the most memory that a check takes, in MB */
export function* memoryRows({ cleanBrief }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'briefs-'));
  try {
    writeBriefs(path.join(folder, 'some'), 1_000, cleanBrief(lines));
    writeBriefs(path.join(folder, 'more'), 5_000, cleanBrief(lines));
    writeBriefs(path.join(folder, 'most'), 10_000, cleanBrief(lines));
    yield { what: '1,000 briefs', cells: [], value: memoryOf('some', folder), limit: undefined };
    yield { what: '5,000 briefs', cells: [], value: memoryOf('more', folder), limit: 150 };
    yield { what: '10,000 briefs', cells: [], value: memoryOf('most', folder), limit: 150 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeBriefs(folder, count, text) {
  mkdirSync(folder);
  for (let number = 0; number < count; number++) writeFileSync(path.join(folder, `b${number}.brief.yaml`), text);
}

/** ajv-cli and v8r read YAML 1.1, to which a plain date is no text: quoted, it is the same to everybody. */
function withQuotedDates(text) {
  return text.replace(/(?<=: )\d{4}-\d{2}-\d{2}$/gm, "'$&'");
}

/** In turns, so that a slow moment of the machine hits both. */
function compared(what, theirs, ours, rounds, limit) {
  const times = { theirs: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    times.theirs.push(theirs());
    times.ours.push(ours());
  }
  const [base, time] = [median(times.theirs), median(times.ours)];
  return { what, cells: [seconds(base), seconds(time)], value: time / base, limit };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(3)} s`;
}

function ajv(briefs, folder) {
  const all = ['validate', '-s', schema, '-d', `${briefs}/*.yaml`, '-c', 'ajv-formats', '--strict=false'];
  return start(peerFile('ajv-cli/dist/index.js'), all, folder);
}

function v8r(briefs, folder) {
  return start(peerFile('v8r/src/index.js'), [`${briefs}/*.yaml`, '-s', schema], folder);
}

function spectral(briefs, folder) {
  const ruleset = path.join(folder, 'ruleset.json');
  writeFileSync(ruleset, JSON.stringify(spectralRuleset('schema', JSON.parse(readFileSync(schema, 'utf8')))));
  const all = ['lint', `${briefs}/*.yaml`, '-r', ruleset];
  return start(peerFile('@stoplight/spectral-cli/dist/index.js'), all, folder);
}

/** @returns {number} milliseconds from start to end of a program that must succeed */
function start(program, args, folder) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    maxBuffer: 1 << 26,
  });
  if (status !== 0)
    throw new PlainError(`${path.basename(program)} ended with ${status}:\n${stdout}${stderr}`.slice(0, 2_000));
  return performance.now() - startedAt;
}

const reportMemory =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS='+process.resourceUsage().maxRSS))";

function memoryOf(briefs, folder) {
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] };
  const { stderr } = spawnSync(process.execPath, ['--import', reportMemory, cli, 'check', briefs], options);
  const [, kilobytes] = /maxRSS=(\d+)/.exec(stderr.toString()) ?? [];
  if (kilobytes === undefined) throw new PlainError(`The memory of the check is unknown:\n${stderr}`);
  return Number(kilobytes) / 1024;
}
