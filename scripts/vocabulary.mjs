// Puts the lists of schemas/*.json (platforms, metrics, places …) into the brief's schema, which must stand on its own.
// As a script it rewrites the schema in place; running it twice changes nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const schemaFile = 'schemas/campaign-brief.schema.json';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const entriesOf = (name) => readJson(`schemas/${name}.json`).entries;

/** The description that an editor shows beside a value: "Instagram: Photo and video network …". */
function describe({ name, description }) {
  return description === undefined ? name : `${name}: ${description}`;
}

function listOf(entries, describeEntry = describe) {
  return { enum: entries.map(({ id }) => id), enumDescriptions: entries.map(describeEntry) };
}

function placePattern(entries) {
  return `^(${entries.map(({ id }) => id).join('|')})(-[A-Z0-9]{1,3})?$`;
}

/**
 * @param {object} schema the brief's schema, with old or empty lists
 * @returns {object} a copy whose lists are those of the vocabulary files
 */
export function withVocabularies(schema) {
  const { platform, metric, role, industry, goal_type, timezone, currency, place } = schema.definitions;
  const lists = {
    platform: { ...platform, else: listOf(entriesOf('platforms')) },
    metric: { ...metric, else: listOf(entriesOf('metrics')) },
    role: { ...role, else: listOf(entriesOf('roles')) },
    industry: { ...industry, else: listOf(entriesOf('industries')) },
    goal_type: { ...goal_type, ...listOf(entriesOf('goals')) },
    timezone: { ...timezone, ...listOf(entriesOf('timezones'), ({ description }) => description) },
    currency: { ...currency, ...listOf(entriesOf('currencies')) },
    place: { ...place, pattern: placePattern(entriesOf('places')) },
  };
  return { ...schema, definitions: { ...schema.definitions, ...lists } };
}

function rewriteSchema() {
  writeFileSync(schemaFile, JSON.stringify(withVocabularies(readJson(schemaFile)), null, 2));
  // The project's formatter has the last word, so that the file is the same to the byte after every run.
  execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', schemaFile], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

if (import.meta.filename === process.argv[1]) rewriteSchema();
