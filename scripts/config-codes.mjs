// Writes the codes of all rules into schemas/project-config.schema.json, so that every YAML editor completes and
// explains them. Run it when a rule comes, goes or changes its words: "npm run codes". A test fails until then.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generate } from './generate.mjs';
import { leanTwitterText } from './lib/lean-twitter-text.mjs';

const schemaFile = 'schemas/project-config.schema.json';

/**
 * @param {object} schema the schema of the project config
 * @param {readonly { code: string, title: string, why: string }[]} codes what is to be said of each code
 * @returns {object} the schema with those codes as the keys of `rules`; broken YAML can never be silenced
 */
export function withCodes(schema, codes) {
  const own = codes.filter(({ code }) => !code.startsWith('yaml/'));
  const properties = Object.fromEntries(own.map((info) => [info.code, propertyOf(info)]));
  const rules = { ...schema.definitions.rules, properties };
  return { ...schema, definitions: { ...schema.definitions, rules } };
}

function propertyOf({ title, why }) {
  return { $ref: '#/definitions/level', title, description: why, examples: ['off'] };
}

/** The codes as the rules themselves have them. */
async function allCodes() {
  await generate();
  const outfile = `${process.cwd()}/out/all-codes.mjs`;
  const entryPoints = ['src/rules/all-codes.ts'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', plugins: [leanTwitterText] });
  return (await import(pathToFileURL(outfile).href)).allCodes;
}

if (import.meta.filename === process.argv[1]) {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  writeFileSync(schemaFile, JSON.stringify(withCodes(schema, await allCodes()), null, 2));
  // The project's formatter has the last word, so that the file is the same to the byte after every run.
  execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', schemaFile], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
