// docs/platforms.md: what is known of platforms and channels, from schemas/platforms.json.
import { confidenceList, inWords, label, sourceLinks, sourceTable } from './facts.mjs';
import { code, escapeText, generatedFrom, headingLink, page, table } from './markdown.mjs';

const SOURCE = 'schemas/platforms.json';

/** What the head of a section or its table tells already. */
const TOLD_APART = new Set(['id', 'name', 'synonyms', 'description', 'kind', 'formats', 'sources', 'confidence']);

/**
 * @param {object} platforms the vocabulary file
 * @returns {string} the page
 */
export function platformsPage({ about, counting, entries, age_laws }) {
  return page(
    generatedFrom(SOURCE),
    `# ${about.title}`,
    `${escapeText(about.description)} Compiled on ${about.compiled}.`,
    confidenceList(about.confidences),
    '## Overview',
    table(['Platform', 'Id', 'Kind', 'Formats', 'Confidence'], entries.map(overviewRow)),
    ...entries.flatMap(platformSection),
    '## How lengths are counted',
    table(['Counted as', 'Rule', 'Sources'], Object.entries(counting).map(countingRow)),
    '## Ages that the law sets',
    table(['Where', 'Age', 'More', 'Sources'], age_laws.map(lawRow)),
    '## Sources',
    sourceTable(about.sources),
  );
}

function overviewRow({ id, name, kind, formats, confidence }) {
  return [headingLink(name), code(id), kind, Object.keys(formats).map(code).join(', '), confidence];
}

function platformSection(platform) {
  const { id, name, synonyms = [], description, formats, sources, confidence } = platform;
  const alsoWritten = synonyms.length > 0 ? ` (people also write: ${synonyms.join(', ')})` : '';
  return [
    `## ${name}`,
    `${code(id)}${alsoWritten}: ${escapeText(description)}`,
    table(['Format', 'Text', 'Title', 'Media', 'Link', 'More'], Object.entries(formats).map(formatRow)),
    otherFacts(platform),
    `Confidence: ${confidence}. Sources: ${sourceLinks(sources)}.`,
  ];
}

function formatRow([name, { text, title, media, link_clickable, ...more }]) {
  const cell = (fact) => (fact === undefined ? '' : inWords(fact));
  const link = link_clickable === undefined ? '' : link_clickable ? 'can be clicked' : 'cannot be clicked';
  return [code(name), cell(text), cell(title), cell(media), link, factList(more)];
}

function otherFacts(platform) {
  const facts = Object.entries(platform).filter(([key]) => !TOLD_APART.has(key));
  return facts.map(([key, fact]) => `- ${label(key)}: ${inWords(fact)}`).join('\n');
}

function factList(facts) {
  return Object.entries(facts)
    .map(([key, fact]) => (key === 'note' ? inWords(fact) : `${label(key)}: ${inWords(fact)}`))
    .join('; ');
}

function countingRow([name, { rule, sources = [] }]) {
  return [code(name), escapeText(rule), sourceLinks(sources)];
}

function lawRow({ jurisdiction, min_age, sources, ...more }) {
  return [jurisdiction, String(min_age), factList(more), sourceLinks(sources)];
}
