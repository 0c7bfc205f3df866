// docs/format.md: the reference of the brief format, from its schema.
import { stringify } from 'yaml';
import { code, escapeText, generatedFrom, headingLink, page, table, yamlBlock } from './markdown.mjs';

const SOURCE = 'schemas/campaign-brief.schema.json';
const MOST_VALUES = 30;

/** Kinds of value whose lists have a page or a file of their own. */
const LISTS_ELSEWHERE = {
  platform: '[platforms.md](platforms.md)',
  metric: '[metrics.md](metrics.md)',
  timezone: '[timezones.json](../schemas/timezones.json)',
  currency: '[currencies.json](../schemas/currencies.json)',
  place: '[places.json](../schemas/places.json)',
};

/**
 * @param {object} schema the brief's JSON Schema
 * @returns {string} the page
 */
export function formatPage(schema) {
  const parts = partsOf(schema);
  const kinds = Object.entries(schema.definitions).filter(([, definition]) => !definition.properties);
  return page(
    generatedFrom(SOURCE),
    '# The brief format, version 1',
    `${escapeText(schema.description)} A brief is a YAML file called ${code('NAME.brief.yaml')}, ${code('NAME.brief.yml')} or ${code('brief.yaml')}.`,
    `Keys may stand in any order. Every part may also hold keys of your own that begin with ${code('x-')}. What a good brief holds beside what is required here: see [the codes](rules/README.md).`,
    '## The whole brief',
    keyTable(schema, schema),
    ...parts.flatMap((part) => partSection(schema, part)),
    '## Kinds of value',
    ...kinds.flatMap(([name, definition]) => kindSection(name, definition)),
  );
}

/** The parts with keys of their own, in the order of a brief, each with the first place where it stands. */
function partsOf(schema) {
  const parts = new Map();
  const visit = (owner, path) => {
    for (const [key, property] of Object.entries(owner.properties ?? {})) {
      const { name, isList } = kindOf(property);
      const definition = schema.definitions[name];
      if (!definition?.properties || parts.has(name)) continue;
      const place = `${path}${key}${isList ? '[]' : ''}`;
      parts.set(name, { definition, place, example: { [key]: property.examples?.[0] } });
      visit(definition, `${place}.`);
    }
  };
  visit(schema, '');
  return [...parts.values()];
}

/** What a key holds: the name of a definition, and whether it is a list of them. */
function kindOf({ $ref, items }) {
  const reference = $ref ?? items?.$ref;
  return { name: reference?.split('/').at(-1), isList: items !== undefined };
}

function partSection(schema, { definition, place, example }) {
  return [
    `## ${definition.title}`,
    `${code(place)}: ${escapeText(definition.description)}`,
    Object.values(example)[0] === undefined ? '' : yamlBlock(stringify(example, { lineWidth: 0 })),
    keyTable(schema, definition),
  ];
}

function keyTable(schema, { properties, required = [] }) {
  const rows = Object.entries(properties).map(([key, property]) => [
    code(key),
    required.includes(key) ? 'required' : '',
    kindCell(schema, property),
    descriptionCell(property),
    exampleCell(schema, property),
  ]);
  return table(['Key', '', 'Kind', 'What it is for', 'Example'], rows);
}

function kindCell(schema, property) {
  const { name, isList } = kindOf(property);
  const kind = name ? headingLink(schema.definitions[name].title) : [property.type ?? 'any'].flat().join(' or ');
  return isList ? `list of ${kind}` : kind;
}

function descriptionCell({ description, enum: values, enumDescriptions = [] }) {
  const list = values?.map((value, index) => `${code(value)}: ${escapeText(enumDescriptions[index] ?? '')}`) ?? [];
  return [escapeText(description), ...list].join('<br>');
}

/** Parts show their example in their own section. */
function exampleCell(schema, property) {
  const { name } = kindOf(property);
  const [example] = property.examples ?? [];
  if (example === undefined || schema.definitions[name]?.properties) return '';
  return code(inOneLine(example));
}

function inOneLine(value) {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}

function kindSection(name, definition) {
  const { title, description, patternErrorMessage, examples = [] } = definition;
  return [
    `### ${title}`,
    [escapeText(description), patternErrorMessage ? escapeText(patternErrorMessage) : ''].join(' ').trim(),
    LISTS_ELSEWHERE[name] ? `All of them: ${LISTS_ELSEWHERE[name]}.` : valueTable(definition),
    examples.length > 0 ? `For example: ${examples.map((example) => code(inOneLine(example))).join(' · ')}` : '',
  ];
}

function valueTable(definition) {
  const { enum: values = [], enumDescriptions = [] } = definition.else ?? definition;
  if (values.length === 0) return '';
  if (values.length > MOST_VALUES) throw new Error(`The list of ${definition.title} needs a page of its own.`);
  return table(
    ['Value', 'Meaning'],
    values.map((value, index) => [code(value), escapeText(enumDescriptions[index] ?? '')]),
  );
}
