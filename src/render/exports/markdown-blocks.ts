import { shapeOf } from '../../format/form/place';
import type { Section } from '../../format/view';
import { isList, isValue, type Part, type ValueWords } from './markdown-values';

/** A table; columns without a single cell are left out. Cells are Markdown already. No rows make no table. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = columns.map((_, column) => column).filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  if (used.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${used.map((column) => cells[column] ?? '').join(' | ')} |`;
  return [line(columns), `|${used.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Blocks one below the other; empty ones are left out. */
export function stacked(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The blocks below a heading; none where there are none. */
export function underHeading(heading: string, blocks: readonly string[]): string {
  const below = stacked(blocks);
  return below === '' ? '' : `${heading}\n\n${below}`;
}

/**
 * All that a section says, key by key in the order of the format: a list of facts, and a table for each list of things
 * with keys of their own. Keys in `without` are told elsewhere.
 */
export function sectionBlocks(section: Section, words: ValueWords, without: readonly string[] = []): string[] {
  const keys = keysOf(section).filter((key) => !without.includes(key));
  const facts = keys.flatMap((key) => factLines(section, key, words));
  const tables = keys.flatMap((key) => {
    const things = sectionsIn(partOf(section, key));
    return things.length === 0 ? [] : [stacked([`**${labelOf(key)}**`, sectionsTable(things, words)])];
  });
  return [facts.join('\n'), ...tables];
}

/** One row for each section, one column for each key that any of them has. */
export function sectionsTable(sections: readonly Section[], words: ValueWords): string {
  const [first] = sections;
  if (first === undefined) return '';
  const keys = keysOf(first).filter((key) => key !== 'id');
  const rows = sections.map((section) => keys.map((key) => cell(partOf(section, key), words)));
  return table(keys.map(labelOf), rows);
}

/** A list with a mark before each item. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function factLines(section: Section, key: string, words: ValueWords): string[] {
  const part = partOf(section, key);
  if (sectionsIn(part).length > 0) return [];
  const label = `- **${labelOf(key)}:**`;
  if (part !== undefined && !isValue(part) && !isList(part)) {
    const inner = factsIn(part, words).map((fact) => `  - ${fact}`);
    return inner.length === 0 ? [] : [label, ...inner];
  }
  const text = cell(part, words);
  return text === '' ? [] : [`${label} ${text}`];
}

/** Whatever stands under a key, in one line. */
function cell(part: Part, words: ValueWords): string {
  if (part === undefined) return '';
  if (isValue(part)) return words.of(part);
  if (!isList(part)) return factsIn(part, words).join('<br>');
  const texts = part.map((item) => cell(item, words));
  const isProse = texts.some((text) => text.length > 40 || /[,.]/.test(text));
  return texts.join(isProse ? '<br>' : ', ');
}

/** `Question: 4h`, for each key of a section that holds something. */
function factsIn(section: Section, words: ValueWords): string[] {
  return keysOf(section).flatMap((key) => {
    const text = cell(partOf(section, key), words);
    return text === '' ? [] : [`${labelOf(key)}: ${text}`];
  });
}

function sectionsIn(part: Part): readonly Section[] {
  return isList(part) ? part.filter((item) => !isValue(item)) : [];
}

function keysOf({ place }: Section): readonly string[] {
  return shapeOf(place)?.keys ?? [];
}

/** Keys that do not say by themselves what they mean. */
const labels: Readonly<Record<string, string>> = {
  alt_text: 'Alternative text',
  avoid: 'Words to avoid',
  insight_source: 'Source of the insight',
  mandatories: 'Mandatory texts',
  max: 'Oldest',
  min: 'Youngest',
  platforms_source: 'Source of the platforms',
  supporting: 'Supporting messages',
  timezone: 'Time zone',
  url: 'Web address',
  utm: 'UTM tags',
};

/** A key as people would say it: `Insight source`. */
function labelOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return labels[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The view has a property for each key of the format, each of one of these kinds. */
function partOf(section: Section, key: string): Part {
  return (section as Section & Readonly<Record<string, Part>>)[key];
}
