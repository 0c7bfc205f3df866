// Prints how fast, how small and how well-growing the product is, against what is promised; ends with 1 when a promise
// is broken. Without a name it measures everything and writes docs/performance.md; `node scripts/bench.mjs growth` measures
// only what is named.
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBeyond, performancePage } from './bench/print.mjs';
import { allTables } from './bench/tables.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { PlainError, runScript, say } from './lib/report.mjs';

async function main() {
  const wanted = process.argv.slice(2);
  const tables = await allTables();
  const unknown = wanted.find((name) => !Object.hasOwn(tables, name));
  if (unknown) throw new PlainError(`There is no benchmark "${unknown}". There are ${Object.keys(tables).join(', ')}.`);
  const names = wanted.length > 0 ? wanted : Object.keys(tables);
  const measured = [];
  for (const name of names) measured.push({ table: tables[name], rows: await measure(name) });
  if (wanted.length === 0) writeFileSync(path.join(ROOT, 'docs/performance.md'), performancePage(measured, new Date()));
  const broken = measured.flatMap(({ rows }) => rows.filter(isBeyond)).map(({ what }) => what);
  if (broken.length > 0) throw new PlainError(`\nBeyond the limit: ${broken.join('; ')}.`);
  say('\nEverything is within its limits.');
}

/**
 * Measures a table in a process of its own: what V8 has learnt from the texts of one table makes it slow at those of
 * another, and whoever uses the product has the one or the other.
 * @param {string} name
 * @returns {Promise<import('../test/bench/row').Row[]>} the rows, in order
 */
function measure(name) {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(ROOT, 'scripts/bench/measure-table.mjs'), [name], { serialization: 'advanced' });
    child.once('message', resolve);
    child.once('exit', () => reject(new PlainError(`The table "${name}" could not be measured.`)));
  });
}

await runScript(main);
