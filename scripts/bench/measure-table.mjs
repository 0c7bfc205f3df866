// Measures the table whose name is given, prints it, and sends its rows to the process that asked for it.
import { runScript } from '../lib/report.mjs';
import { printTable } from './print.mjs';
import { allTables } from './tables.mjs';

async function main() {
  process.once('disconnect', () => process.exit()); // whoever asked is gone, or has the rows
  const tables = await allTables();
  process.send(await printTable(tables[process.argv[2]]), () => process.disconnect());
}

await runScript(main);
