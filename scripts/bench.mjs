// Prints how fast, how small and how well-growing the product is, against what is promised; ends with 1 when a promise
// is broken. Without a name it measures everything and writes docs/performance.md; `node scripts/bench.mjs growth` measures
// only what is named.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isBeyond, performancePage, printTable } from './bench/print.mjs';
import { allTables } from './bench/tables.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { PlainError, runScript, say } from './lib/report.mjs';

async function main() {
  const wanted = process.argv.slice(2);
  const tables = await allTables();
  const unknown = wanted.find((name) => !Object.hasOwn(tables, name));
  if (unknown) throw new PlainError(`There is no benchmark "${unknown}". There are ${Object.keys(tables).join(', ')}.`);
  const measured = await measure(wanted.length > 0 ? wanted.map((name) => tables[name]) : Object.values(tables));
  if (wanted.length === 0) writeFileSync(path.join(ROOT, 'docs/performance.md'), performancePage(measured, new Date()));
  const broken = measured.flatMap(({ rows }) => rows.filter(isBeyond)).map(({ what }) => what);
  if (broken.length > 0) throw new PlainError(`\nBeyond the limit: ${broken.join('; ')}.`);
  say('\nEverything is within its limits.');
}

async function measure(tables) {
  const measured = [];
  for (const table of tables) measured.push({ table, rows: await printTable(table) });
  return measured;
}

await runScript(main);
