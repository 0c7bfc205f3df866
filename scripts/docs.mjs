// npm run docs: writes what is generated in docs/ from its sources of truth: the rules, the schema, the vocabularies.
// With --check (npm run drift) nothing is written; a file that differs ends the run in 1.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { formatPage } from './docs/format.mjs';
import { metricsPage } from './docs/metrics.mjs';
import { platformsPage } from './docs/platforms.mjs';
import { rulePages } from './docs/rules.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { PlainError, runScript, say } from './lib/report.mjs';

const RULES = 'docs/rules';

/** Every generated file by its path in the project. */
async function generatedFiles() {
  const schema = readJson('schemas/campaign-brief.schema.json');
  return new Map([
    ...(await rulePages(RULES)),
    ['docs/format.md', formatPage(schema)],
    ['docs/platforms.md', platformsPage(readJson('schemas/platforms.json'))],
    ['docs/metrics.md', metricsPage(readJson('schemas/metrics.json'))],
  ]);
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
}

function textOf(file) {
  try {
    return readFileSync(path.join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** Pages of codes that are gone. */
function leftOver(files) {
  return globSync(`${RULES}/*.md`, { cwd: ROOT }).filter((file) => !files.has(file));
}

function write(files) {
  for (const file of leftOver(files)) rmSync(path.join(ROOT, file));
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    writeFileSync(path.join(ROOT, file), text);
  }
  say(`${files.size} files written below docs/.`);
}

function check(files) {
  const changed = [...files].filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
  const different = [...changed, ...leftOver(files)].sort();
  if (different.length === 0) return;
  const named =
    different.length > 5
      ? `${different.slice(0, 5).join(', ')} and ${different.length - 5} more`
      : different.join(', ');
  throw new PlainError(`Not as their sources would have them: ${named}; "npm run docs" writes them anew.`);
}

await runScript(async () => {
  const files = await generatedFiles();
  if (process.argv.includes('--check')) check(files);
  else write(files);
});
