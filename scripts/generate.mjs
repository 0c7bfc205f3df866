// Makes what the brain needs of the schemas, in a form that is small and quick to load, in src/format/generated/:
//   shape.json    the schema without its longer texts, which messages, fixes and the typed view read
//   vocabulary.json  ids, names and synonyms of platforms, metrics, places …, for allowed values and did-you-mean
//   facts.json      limits, units, classes …: what the rules know of platforms, metrics, goals and roles
//   words.json    what the schema says of keys and of listed values, for whoever asks while writing
//   view-types.ts    the types of the typed view over a brief
//   validate.js   the schema as a function, made by ajv, so that nothing is compiled (no `eval`) in the editor
//   config-shape.json, config-view-types.ts, config-validate.js   the same for the project config
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { viewTypes } from './view-types.mjs';

const schemaFile = 'schemas/campaign-brief.schema.json';
const configSchemaFile = 'schemas/project-config.schema.json';
const outputFolder = 'src/format/generated';

const notForValidator = [
  'title',
  'description',
  'examples',
  'enumDescriptions',
  'patternErrorMessage',
  'default',
  '$comment',
];
const notForShape = [
  'enumDescriptions',
  'patternErrorMessage',
  '$comment',
  'patternProperties',
  'additionalProperties',
  'pattern',
];

/**
 * Kinds of value whose lists come from the vocabularies. One provider of allowed values (src/format/vocabulary.ts)
 * serves findings, completion and docs alike, so that the compiled function leaves them out.
 */
const vocabularies = {
  platform: 'platforms',
  metric: 'metrics',
  goal_type: 'goals',
  role: 'roles',
  industry: 'industries',
  timezone: 'timezones',
  currency: 'currencies',
  place: 'places',
};

const namesOfParts = new Set(['properties', 'definitions', 'patternProperties']);

/** Copies a schema without some keywords; what `properties` and `definitions` hold are names, not keywords. */
function withoutKeywords(schema, unwanted) {
  if (Array.isArray(schema)) return schema.map((item) => withoutKeywords(item, unwanted));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => !unwanted.includes(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, copyValue(key, value, unwanted)]));
}

function copyValue(key, value, unwanted) {
  if (key === 'enum' || key === 'required' || key === 'examples') return value;
  if (!namesOfParts.has(key)) return withoutKeywords(value, unwanted);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, withoutKeywords(schema, unwanted)]));
}

function shapeOf(schema) {
  const shape = withoutKeywords(schema, notForShape);
  for (const kind of vocabularyKindsOf(shape))
    for (const keyword of ['enum', 'if', 'then', 'else']) delete shape.definitions[kind][keyword];
  for (const owner of [shape, ...Object.values(shape.definitions)]) keepWordsOfRequiredKeysOnly(owner);
  return JSON.stringify(shape, (key, value) => (key === 'examples' ? value.slice(0, 1) : value));
}

/** Findings say what a key is for where a brief cannot do without it; the words about all others are left to the schema. */
function keepWordsOfRequiredKeysOnly({ properties = {}, required = [] }) {
  for (const [key, property] of Object.entries(properties)) {
    delete property.title;
    if (!required.includes(key)) delete property.description;
  }
}

/** Vocabularies whose names say all that there is to say. */
const plainVocabularies = ['timezone', 'currency', 'place'];

/** What each key is for, by the definition that has it (none is the brief itself), and what each listed value means. */
function wordsOf(schema) {
  const keys = {};
  const values = {};
  for (const [name, definition] of Object.entries({ '': schema, ...schema.definitions })) {
    const described = Object.entries(definition.properties ?? {}).map(([key, { description }]) => [key, description]);
    if (described.length > 0) keys[name] = Object.fromEntries(described);
    const { enum: listed = [], enumDescriptions = [] } = definition.else ?? definition;
    if (enumDescriptions.length === 0 || plainVocabularies.includes(name)) continue;
    values[name] = Object.fromEntries(listed.map((value, index) => [value, enumDescriptions[index]]));
  }
  return JSON.stringify({ keys, values });
}

/** Per kind of value: its entries as `[id, name, …synonyms]`, and what people write by mistake. */
function vocabularyOf() {
  const kinds = Object.entries(vocabularies).map(([kind, file]) => {
    const { entries, aliases = {} } = JSON.parse(readFileSync(`schemas/${file}.json`, 'utf8'));
    return [
      kind,
      {
        entries: entries.map(({ id, name, synonyms = [] }) => (kind === 'timezone' ? [id] : [id, name, ...synonyms])),
        aliases,
      },
    ];
  });
  return JSON.stringify(Object.fromEntries(kinds));
}

function schemaForValidator(schema) {
  const bare = withoutKeywords(schema, notForValidator);
  for (const kind of vocabularyKindsOf(bare)) bare.definitions[kind] = { type: 'string', minLength: 1 };
  return bare;
}

/** The kinds of value of a schema whose lists come from the vocabularies. */
function vocabularyKindsOf({ definitions }) {
  return Object.keys(vocabularies).filter((kind) => kind in definitions);
}

/** The config's rules have a hundred keys of one kind: one pattern for all of them keeps the function small. */
function withRulesAsPattern(schema) {
  const { properties, ...rules } = schema.definitions.rules;
  const codes = `^(?:${Object.keys(properties).join('|')})$`;
  const patternProperties = { ...rules.patternProperties, [codes]: { $ref: '#/definitions/level' } };
  return { ...schema, definitions: { ...schema.definitions, rules: { ...rules, patternProperties } } };
}

/**
 * ajv's code, made fit for us. It joins the lists of errors of two functions by copying both, which costs the square of
 * their number in a list of many wrong items: appending gives the same list. And it carries along what we never read
 * (paths into the schema, the parents of values), which makes up a third of its size.
 */
function fitted(code) {
  const copying = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const pushing = /if\(vErrors === null\)\{\s*vErrors = \[(\w+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;
  const lean = code
    .replace(copying, 'appendAll(vErrors, $1.errors)')
    .replace(pushing, 'vErrors = append(vErrors, $1);')
    .replace(/schemaPath:"[^"]*",/g, '')
    .replace(/params:\{(type|allowedValues): schema\d+[\w.]*\}/g, 'params:{}')
    .replace(/,parentData:data\d*,parentDataProperty:[^,]+,rootData\}/g, '}')
    .replaceAll('{instancePath,parentData,parentDataProperty,rootData}', '{instancePath}')
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', '{instancePath=""}={}')
    .replace(/^const (schema\d+) = (\{.*?\});$/gm, keyNamesOnly);
  if (/\.concat\(|schemaPath|parentData/.test(lean))
    throw new Error('ajv writes its code in a way that scripts/generate.mjs does not know.');
  return lean + helpers;
}

/** Of the schemas that stand in ajv's code only the names of their properties are read. */
function keyNamesOnly(_whole, name, json) {
  const names = Object.keys(JSON.parse(json).properties ?? {});
  return `const ${name} = {properties:${JSON.stringify(Object.fromEntries(names.map((key) => [key, 1])))}};`;
}

const helpers = `
function append(all, one) { if (all === null) return [one]; all.push(one); return all; }
function appendAll(all, more) { if (all === null) return more; for (const one of more) all.push(one); return all; }
`;

/** ajv writes several statements on one line. */
function oneStatementPerLine(code) {
  return code.replace(/;(?=(const|function) )/g, ';\n');
}

async function withRuntime(code) {
  const stdin = { contents: code, resolveDir: process.cwd() };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false, logLevel: 'error' });
  return outputFiles[0].text;
}

function validatorCode(schema) {
  const code = { source: true, esm: true, optimize: 2 };
  const ajv = new Ajv({ allErrors: true, strict: false, messages: false, inlineRefs: false, code });
  addFormats(ajv, ['email']);
  const validate = ajv.compile(schemaForValidator(schema));
  return withRuntime(fitted(oneStatementPerLine(standaloneCode(ajv, validate))));
}

const platformFacts = [
  'id',
  'name',
  'kind',
  'formats',
  'hashtags',
  'alt_text',
  'needs_media',
  'min_age',
  'min_age_confidence',
  'link_clickable',
  'captions',
  'sources',
  'confidence',
];
const metricFacts = ['id', 'name', 'class', 'unit', 'goals', 'direction', 'vanity', 'min', 'max', 'sources'];
const goalFacts = ['id', 'name', 'stage', 'discipline', 'suits', 'weak', 'mismatch', 'primary', 'guardrail'];

const sourceFacts = ['title', 'date', 'confidence'];

/** What the rules know of platforms, metrics, goals and roles; the rest of the vocabulary files is for people to read. */
function factsOf() {
  const read = (file) => JSON.parse(readFileSync(`schemas/${file}.json`, 'utf8'));
  const only = (entry, keys) => Object.fromEntries(keys.filter((key) => key in entry).map((key) => [key, entry[key]]));
  const pick = (entries, keys) => entries.map((entry) => only(entry, keys));
  const platforms = read('platforms');
  const goals = read('goals');
  const metrics = read('metrics');
  const sources = Object.entries({ ...metrics.about.sources, ...platforms.about.sources });
  return JSON.stringify({
    platforms: pick(platforms.entries, platformFacts),
    sources: Object.fromEntries(sources.map(([id, source]) => [id, only(source, sourceFacts)])),
    ageLaws: platforms.age_laws,
    metrics: pick(metrics.entries, metricFacts),
    goals: pick(goals.entries, goalFacts),
    mismatchMessages: goals.mismatch_messages,
    roles: pick(read('roles').entries, ['id', 'name', 'discipline']),
  });
}

const validatorTypes = `export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export const validate: { (data: unknown): boolean; errors?: SchemaError[] | null };
`;

/** Writes the generated files; throws with ajv's own words when the schema is not a sound one. */
export async function generate() {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const config = JSON.parse(readFileSync(configSchemaFile, 'utf8'));
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(`${outputFolder}/shape.json`, shapeOf(schema));
  writeFileSync(`${outputFolder}/words.json`, wordsOf(schema));
  writeFileSync(`${outputFolder}/vocabulary.json`, vocabularyOf());
  writeFileSync(`${outputFolder}/facts.json`, factsOf());
  writeFileSync(`${outputFolder}/view-types.ts`, viewTypes('brief', schema));
  writeFileSync(`${outputFolder}/validate.js`, await validatorCode(schema));
  writeFileSync(`${outputFolder}/validate.d.ts`, validatorTypes);
  writeFileSync(`${outputFolder}/config-shape.json`, shapeOf(config));
  writeFileSync(`${outputFolder}/config-view-types.ts`, viewTypes('config', config));
  writeFileSync(`${outputFolder}/config-validate.js`, await validatorCode(withRulesAsPattern(config)));
  writeFileSync(`${outputFolder}/config-validate.d.ts`, validatorTypes);
}

if (import.meta.filename === process.argv[1]) await generate();
