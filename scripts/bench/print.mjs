// One way to show a table of measurements: on a terminal while it comes, and in docs/performance.md.
import os from 'node:os';
import { say } from '../lib/report.mjs';

/** @typedef {import('../../test/bench/row').Row} Row */
/**
 * A table, and what the page has to say below it.
 * @typedef {{ title: string, columns: string[], rows: () => Iterable<Row> | AsyncIterable<Row>, note?: string }} Table
 */

/**
 * Prints row by row, since some take a while.
 * @param {Table} table
 * @returns {Promise<Row[]>} the rows, in order
 */
export async function printTable({ title, columns, rows }) {
  say(`\n${title}`);
  say(line(columns));
  const printed = [];
  for await (const row of rows()) {
    say(line(cellsOf(row)));
    printed.push(row);
  }
  return printed;
}

/** @param {Row} row */
export function isBeyond({ value, limit }) {
  return limit !== undefined && value > limit;
}

/** @param {Row} row */
function cellsOf(row) {
  const verdict = row.limit === undefined ? '' : `${shortened(row.limit)}  ${isBeyond(row) ? 'TOO MUCH' : 'ok'}`;
  return [row.what, ...row.cells, shortened(row.value), verdict];
}

function shortened(number) {
  if (number >= 100) return number.toFixed(0);
  return number < 0.1 ? number.toPrecision(2) : String(Number(number.toFixed(2)));
}

function line([first, ...others]) {
  return `  ${first.padEnd(66)}${others.map((cell) => cell.padStart(9)).join(' ')}`.trimEnd();
}

/**
 * @param {{ table: Table, rows: Row[] }[]} measured
 * @param {Date} date the day of the run
 * @returns {string} the page docs/performance.md
 */
export function performancePage(measured, date) {
  const [processor] = os.cpus();
  const machine = `${os.cpus().length} cores (${processor?.model ?? 'unknown'}), ${os.platform()}, Node ${process.version}`;
  return `# How fast it is

<!-- Written by "npm run bench"; do not edit by hand. -->

Measured on ${date.toISOString().slice(0, 10)} by \`npm run bench\` in one run on one machine: ${machine}. What counts are
the ratios: they compare two pieces of work that ran in turns on the same machine, each table in a process of its own. "At
most" is what we promise; the command ends with 1 where a promise is broken. One table alone: \`npm run bench -- peers\`.

${measured.map(section).join('\n')}`;
}

function section({ table: { title, columns, note }, rows }) {
  const cells = [
    columns,
    columns.map((_, index) => (index === 0 ? '---' : '--:')),
    ...rows.map((row) => padded(row, columns)),
  ];
  const table = cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return `## ${title}\n\n${table}\n${note ? `\n${note}\n` : ''}`;
}

function padded(row, columns) {
  const cells = cellsOf(row);
  return columns.map((_, index) => cells[index] ?? '');
}
