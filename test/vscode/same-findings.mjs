// What the command line says of the examples, and of the brief in same-findings/briefs, under each config of
// same-findings: for the test that holds the editor to it.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/lib/dependencies.mjs';
import { run } from '../../scripts/lib/processes.mjs';
import { PlainError } from '../../scripts/lib/report.mjs';

const CASES = path.join(import.meta.dirname, 'same-findings');
const BRIEFS = [path.join(CASES, 'briefs'), path.join(ROOT, 'examples')];
const CLI = path.join(ROOT, 'dist/cli.js');

/**
 * Asks the command line, and writes its answers for the tests to read.
 * @param {string} folder where the briefs are laid out for the command line; made here
 * @param {string} output a JSON file: for each config its files, by path, and the report on them
 */
export async function writeCommandLineFindings(folder, output) {
  const answers = {};
  for (const { name } of readdirSync(CASES, { withFileTypes: true })) {
    if (name !== 'briefs') answers[name] = await answerFor(name, path.join(folder, name));
  }
  writeFileSync(output, JSON.stringify(answers));
}

async function answerFor(name, folder) {
  mkdirSync(folder, { recursive: true });
  for (const source of [...BRIEFS, path.join(CASES, name)]) cpSync(source, folder, { recursive: true });
  const { code, output } = await run(process.execPath, [CLI, 'check', '--format', 'json', '.'], {
    cwd: folder,
    quiet: true,
  });
  if (code > 1) throw new PlainError(`The command line could not check the briefs under "${name}":\n${output}`);
  return { files: filesIn(folder), report: JSON.parse(output) };
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const absolute = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, absolute).replaceAll(path.sep, '/');
    return { path: relative, text: readFileSync(absolute, 'utf8') };
  });
}
