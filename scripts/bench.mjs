// Prints how fast, how small and how well-growing the product is, against what is promised; ends with 1 when a promise
// is broken. `node scripts/bench.mjs growth` measures only what is named: speed, rules,
// language, growth, input, size, activation.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { nodeBundle } from './build.mjs';
import { generate } from './generate.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { run } from './lib/processes.mjs';
import { PlainError, runScript, say } from './lib/report.mjs';

/** @typedef {import('../test/bench/row').Row} Row */
/** @typedef {{ title: string, columns: string[], rows: () => Iterable<Row> | AsyncIterable<Row> }} Table */

const VSIX = 'out/campaign-briefs.vsix';
const KILOBYTE = 1024;

async function main() {
  const wanted = process.argv.slice(2);
  const tables = await allTables();
  const unknown = wanted.find((name) => !Object.hasOwn(tables, name));
  if (unknown) throw new PlainError(`There is no benchmark "${unknown}". There are ${Object.keys(tables).join(', ')}.`);
  const broken = [];
  for (const name of wanted.length > 0 ? wanted : Object.keys(tables)) broken.push(...(await printTable(tables[name])));
  if (broken.length > 0) throw new PlainError(`\nBeyond the limit: ${broken.join('; ')}.`);
  say('\nEverything is within its limits.');
}

/** @returns {Promise<Record<string, Table>>} */
async function allTables() {
  const { speedRows, ruleRows, languageRows, growthRows, badInputRows } = await bundledBenchmarks();
  return {
    speed: {
      title:
        "Text to findings, against parseDocument of the package yaml alone (warm, medians, the library's same build)",
      columns: ['a brief of', 'yaml', 'check', 'ratio', 'at most'],
      rows: speedRows,
    },
    rules: {
      title: 'What all rules add, as a share of parseDocument (promised: 0.15)',
      columns: ['a brief of', 'without', 'with', 'share'],
      rows: ruleRows,
    },
    language: {
      title: 'What the editor asks of a brief of 600 lines that is read already, against parseDocument',
      columns: ['what', 'yaml', 'answer', 'ratio', 'at most'],
      rows: languageRows,
    },
    growth: {
      title: 'What ten times as much costs',
      columns: ['growth', 'before', 'after', 'ratio', 'at most'],
      rows: growthRows,
    },
    input: {
      title: 'A megabyte of anything, checked',
      columns: ['what', 'ms', 'at most'],
      rows: badInputRows,
    },
    size: { title: 'Sizes', columns: ['file', 'KB', 'at most'], rows: sizeRows },
    activation: {
      title: "Activation, by VS Code's own table (Developer: Show Running Extensions)",
      columns: ['host', 'ms', 'at most'],
      rows: activationRows,
    },
  };
}

/** Bundled as the product is, because that is what people run. */
async function bundledBenchmarks() {
  await generate();
  const outfile = path.join(ROOT, 'out/bench.cjs');
  await build({ ...nodeBundle, entryPoints: ['test/bench/index.ts'], outfile });
  return createRequire(import.meta.url)(outfile);
}

async function* sizeRows() {
  const { code, output } = await run('npm', ['run', '--silent', 'package'], { cwd: ROOT, quiet: true });
  if (code !== 0) throw new PlainError(`${output}\nThe package could not be made, so its size is unknown.`);
  yield sizeRow(VSIX, 400);
  yield sizeRow('dist/extension.js');
  yield sentRow('dist/extension.js', 250);
}

function sizeRow(file, limit) {
  return { what: file, cells: [], value: statSync(path.join(ROOT, file)).size / KILOBYTE, limit };
}

/** What goes over the wire to VS Code in a browser, which is served compressed. */
function sentRow(file, limit) {
  const sent = gzipSync(readFileSync(path.join(ROOT, file))).length / KILOBYTE;
  return { what: `${file} as sent to a browser (gzip)`, cells: [], value: sent, limit };
}

const mostForActivation = 50;

async function* activationRows() {
  if (!existsSync(path.join(ROOT, '.vscode-test'))) {
    say('Left out, because VS Code is not installed here. "npm test" installs it.');
    return;
  }
  const { measureActivation } = await import('../test/vscode/harness/activation.mjs');
  const times = [];
  // A busy machine makes it several times as long, never shorter: the least of a few is what it takes.
  for (let attempt = 0; attempt < 4 && !(Math.min(...times) <= mostForActivation); attempt++)
    times.push(await measureActivation());
  yield { what: 'node', cells: [], value: Math.min(...times), limit: mostForActivation };
}

/** Prints row by row, since some take a while. @returns {Promise<string[]>} what is beyond its limit */
async function printTable({ title, columns, rows }) {
  say(`\n${title}`);
  say(line(columns));
  const broken = [];
  for await (const row of rows()) {
    say(line(cellsOf(row)));
    if (row.value > row.limit) broken.push(row.what);
  }
  return broken;
}

/** @param {Row} row */
function cellsOf({ what, cells, value, limit }) {
  const number = value < 100 ? value.toFixed(2) : value.toFixed(0);
  const verdict = limit === undefined ? '' : `${limit}  ${value > limit ? 'TOO MUCH' : 'ok'}`;
  return [what, ...cells, number, verdict];
}

function line([first, ...others]) {
  return `  ${first.padEnd(66)}${others.map((cell) => cell.padStart(9)).join(' ')}`.trimEnd();
}

await runScript(main);
