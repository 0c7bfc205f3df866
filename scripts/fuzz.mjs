// npm run fuzz -- MINUTES: changes briefs at random, keeps every change that reaches code which none reached before, and
// goes on from there. What V8 counts tells what was reached, so that no other fuzzer is needed. The texts kept are in
// test/fuzz/corpus, which the unit tests read again; a text that fails is printed and ends the run with 1.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { leanTwitterText } from './lib/lean-twitter-text.mjs';
import { runScript, say } from './lib/report.mjs';

const CORPUS = 'test/fuzz/corpus';
const BUNDLE = path.resolve('out/fuzz-target.cjs');
/** Small enough to be read in a second, all together, and to be kept in git. */
const MOST_CHARACTERS = 3_000;
const MOST_BYTES = 100_000;

const pieces = [
  ...['\n', '\n  ', '\n- ', ': ', ' #', '"', "'", '{', '}', '[', ']', '&a ', '*a', '<<: ', '|\n', '>-\n', '\t', '? '],
  ...['!', '%', '@', '`', '---\n', '\r\n', '\r', '\uFEFF', '\u0000', '\u2028', '\uD800', '😀', '{{x}}', 'null', '~'],
  ...[
    '2026-13-45',
    '31/12/2026',
    '1e999',
    '-0',
    '.inf',
    '0x1F',
    'P1D',
    '99999999999999999999',
    'https://',
    '__proto__',
  ],
];

async function main() {
  await bundle();
  const { assertSound } = await import(pathToFileURL(BUNDLE).href);
  const fuzzer = new Fuzzer(assertSound, await startCoverage());
  for (const text of seeds()) await fuzzer.tryText(text);
  const end = Date.now() + Number(process.argv[2] ?? 1) * 60_000;
  while (Date.now() < end) await fuzzer.tryText(changed(fuzzer.kept));
  say(
    `${fuzzer.tried} texts tried, ${fuzzer.kept.length} reach something of their own, ${fuzzer.reached.size} places.`,
  );
  save(fuzzer.kept);
}

async function bundle() {
  const format = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external' };
  await build({ ...format, entryPoints: ['test/fuzz/target.ts'], outfile: BUNDLE, plugins: [leanTwitterText] });
}

class Fuzzer {
  kept = [];
  reached = new Set();
  tried = 0;

  constructor(assertSound, coverage) {
    this.assertSound = assertSound;
    this.coverage = coverage;
  }

  async tryText(text) {
    this.tried++;
    try {
      this.assertSound(text);
    } catch (error) {
      throw new Error(`This text fails: ${JSON.stringify(text)}`, { cause: error });
    }
    const before = this.reached.size;
    for (const place of await this.coverage()) this.reached.add(place);
    if (this.reached.size > before) this.kept.push(text);
  }
}

/** Tells which blocks of the target have run since the last time, and how often, by powers of eight. */
async function startCoverage() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.filter(({ url }) => url.endsWith('fuzz-target.cjs')).flatMap((script) => script.functions);
    return functions.flatMap(({ ranges }) =>
      ranges
        .filter(({ count }) => count > 0)
        .map(({ startOffset, endOffset, count }) => `${startOffset}-${endOffset}-${Math.floor(Math.log2(count) / 3)}`),
    );
  };
}

function seeds() {
  const briefs = ['test/schemas/every-key.brief.yaml', 'examples/12-aquarium-public-release-2021.brief.yaml'];
  const corpus = corpusFiles().map((name) => path.join(CORPUS, name));
  return [...corpus, ...briefs].map((file) => readFileSync(file, 'utf8').slice(0, MOST_CHARACTERS));
}

function corpusFiles() {
  mkdirSync(CORPUS, { recursive: true });
  return readdirSync(CORPUS);
}

/** One of the texts, changed in a place or a few. */
function changed(texts) {
  let text = oneOf(texts);
  for (let times = below(4); times >= 0; times--) text = changedOnce(text, texts);
  return text.slice(0, MOST_CHARACTERS);
}

function changedOnce(text, texts) {
  const [start, end] = [below(text.length + 1), below(text.length + 1)].sort((a, b) => a - b);
  const nearEnd = Math.min(end, start + below(20));
  const ways = [
    () => text.slice(0, start) + text.slice(nearEnd),
    () => text.slice(0, start) + oneOf(pieces) + text.slice(start),
    () => text.slice(0, start) + oneOf(pieces) + text.slice(nearEnd),
    () => text.slice(0, end) + text.slice(start, end) + text.slice(end),
    () => text.slice(0, start) + oneOf(texts).slice(below(MOST_CHARACTERS)),
    () => withLine(text, (lines, at) => lines.splice(at, 1)),
    () => withLine(text, (lines, at) => lines.splice(at, 0, oneOf(oneOf(texts).split('\n')))),
    () => withLine(text, (lines, at) => lines.splice(at, 1, `  ${lines[at]}`)),
  ];
  return oneOf(ways)();
}

function withLine(text, change) {
  const lines = text.split('\n');
  change(lines, below(lines.length));
  return lines.join('\n');
}

function below(limit) {
  return Math.floor(Math.random() * limit);
}

function oneOf(list) {
  return list[below(list.length)];
}

/** Short texts first: they say more clearly what they are about. */
function save(texts) {
  const known = corpusFiles().map((name) => readFileSync(path.join(CORPUS, name)));
  let bytes = known.reduce((sum, { length }) => sum + length, 0);
  for (const text of [...texts].sort((a, b) => a.length - b.length)) {
    const content = Buffer.from(text);
    if (bytes + content.length > MOST_BYTES) break;
    const name = `${createHash('sha256').update(content).digest('hex').slice(0, 12)}.txt`;
    if (!known.some((other) => other.equals(content))) bytes += content.length;
    writeFileSync(path.join(CORPUS, name), content);
  }
}

await runScript(main);
