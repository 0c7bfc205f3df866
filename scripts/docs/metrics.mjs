// docs/metrics.md: what can be measured, from schemas/metrics.json.
import { confidenceList, sourceLinks, sourceTable } from './facts.mjs';
import { code, escapeText, generatedFrom, page, table } from './markdown.mjs';

const SOURCE = 'schemas/metrics.json';
const BETTER = { up: 'more', down: 'less', range: 'neither' };

/**
 * @param {object} metrics the vocabulary file
 * @returns {string} the page
 */
export function metricsPage({ about, classes, units, levels, entries }) {
  return page(
    generatedFrom(SOURCE),
    `# ${about.title}`,
    `${escapeText(about.description)} Compiled on ${about.compiled}.`,
    ...Object.entries(classes).flatMap(([name, meaning]) => classSection(name, meaning, entries)),
    '## Units',
    list(units),
    '## Levels',
    list(levels),
    '## Sources',
    confidenceList(about.confidences),
    sourceTable(about.sources),
  );
}

function classSection(name, meaning, entries) {
  const rows = entries.filter((entry) => entry.class === name).map(metricRow);
  const head = ['Metric', 'Id', 'What it tells', 'Unit', 'How to get it', 'Better', 'For goals', 'Level', 'Sources'];
  return [`## ${name.charAt(0).toUpperCase()}${name.slice(1)}`, escapeText(meaning), table(head, rows)];
}

function metricRow(metric) {
  const { id, name, synonyms = [], unit, formula, direction, goals, level, sources } = metric;
  const names = [escapeText(name), ...(synonyms.length > 0 ? [`(${escapeText(synonyms.join(', '))})`] : [])];
  return [
    names.join(' '),
    code(id),
    meaningOf(metric),
    unit,
    escapeText(formula),
    BETTER[direction] ?? direction,
    goals.join(', '),
    level,
    sourceLinks(sources),
  ];
}

function meaningOf({ description, vanity, needs = [], note }) {
  return [
    escapeText(description),
    vanity ? 'Weak as the only metric of a goal.' : '',
    needs.length > 0 ? `Needs: ${needs.join(', ')}.` : '',
    note === undefined ? '' : escapeText(asSentence(note)),
  ]
    .filter(Boolean)
    .join(' ');
}

function asSentence(note) {
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}

function list(meanings) {
  return Object.entries(meanings)
    .map(([name, meaning]) => `- **${name}**: ${escapeText(meaning)}`)
    .join('\n');
}
