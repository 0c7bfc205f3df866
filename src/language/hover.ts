import type { Brief } from '../format/brief';
import { readDay, weekdayOf } from '../format/dates';
import { type Facts, knownFacts } from '../format/facts';
import { type Place, shapeOf } from '../format/form/place';
import { keyText, resolveAlias } from '../format/nodes';
import type { Range } from '../format/text';
import { wordsOfKey } from '../format/words';
import { rulesLookingAt } from '../rules/keys-looked-at';
import type { Rule } from '../rules/rule';
import { dayInWords, placeInCampaign } from './days-in-words';
import { meaningOf, metricLines, platformLines } from './facts-in-words';
import { code, plain } from './markdown';
import { mentionAt, writtenAt } from './named-things';
import { placesAround } from './places-around';
import { lengthInWords, textLengthsIn } from './text-lengths';
import { thingLines } from './things-in-words';
import { writtenNode } from './written';

/** What is to be said of the words at a place, in Markdown, paragraph by paragraph. The author's own words are escaped. */
export interface Hover {
  readonly range: Range;
  readonly paragraphs: readonly string[];
  /** Of a key, the rules that judge by what stands behind it. */
  readonly rules: readonly Rule[];
}

/** What the key, id, platform, metric, text or date at an offset is; undefined where there is nothing to say. */
export function hoverAt(brief: Brief, offset: number, facts: Facts = knownFacts): Hover | undefined {
  const place = placesAround(brief, offset).at(-1);
  if (!place) return undefined;
  const key = place.entry?.key;
  if (key && key.start <= offset && offset <= key.end) return keyHover(place);
  return thingHover(brief, offset, facts) ?? valueHover(brief, place, offset, facts);
}

function hover(range: Range, paragraphs: readonly string[], rules: readonly Rule[] = []): Hover | undefined {
  const said = paragraphs.filter((paragraph) => paragraph !== '');
  return said.length === 0 ? undefined : { range: { start: range.start, end: range.end }, paragraphs: said, rules };
}

/** What a key is for. Keys of the author's own speak for themselves. */
function keyHover(place: Place): Hover | undefined {
  const { entry, parent } = place;
  const shape = shapeOf(place);
  if (!entry || !parent || !shape) return undefined;
  const name = keyText(entry);
  const isRequired = shapeOf(parent)?.required.includes(name) ?? false;
  const example = exampleOf(shape.example);
  const paragraphs = [
    `**${plain(name)}**${isRequired ? ' · required' : ''}`,
    wordsOfKey(parent.path, name) || shape.description,
    example === '' ? '' : `For example ${code(example)}`,
  ];
  return hover(entry.key, paragraphs, rulesLookingAt(place.path));
}

/** An example on one line; one with keys of its own would need several. */
function exampleOf(example: unknown): string {
  if (Array.isArray(example)) {
    const items = example.map(exampleOf);
    return items.includes('') ? '' : `[${items.join(', ')}]`;
  }
  return typeof example === 'object' || example === undefined ? '' : String(example);
}

function thingHover(brief: Brief, offset: number, facts: Facts): Hover | undefined {
  const mention = mentionAt(brief, offset);
  return mention && hover(writtenAt(mention.use), thingLines(brief, mention.thing, facts));
}

function valueHover(brief: Brief, place: Place, offset: number, facts: Facts): Hover | undefined {
  const range = writtenNode(brief.text, place.node);
  const value = resolveAlias(place.node);
  if (value?.kind !== 'scalar' || offset < range.start || offset > range.end || value.value === null) return undefined;
  const kind = shapeOf(place)?.kind ?? '';
  return hover(range, [...linesOfKind(brief, kind, String(value.value), facts), ...lengthLines(brief, place, facts)]);
}

function linesOfKind(brief: Brief, kind: string, value: string, facts: Facts): readonly string[] {
  if (kind === 'date' || kind === 'moment') return dateLines(brief, value);
  if (kind === 'platform') return platformLines(facts, value);
  if (kind === 'metric') return metricLines(facts, value);
  return [meaningOf(kind, value)];
}

function dateLines(brief: Brief, date: string): readonly string[] {
  const day = readDay(date);
  if (day === undefined) return [];
  const where = placeInCampaign(brief, day);
  return [`**${weekdayOf(day)}** ${dayInWords(day)}${where === '' ? '' : ` · ${where}`}`];
}

function lengthLines(brief: Brief, { node }: Place, facts: Facts): string[] {
  const value = resolveAlias(node);
  const [length] = textLengthsIn(brief, facts, (copy) => resolveAlias(copy.value.place.node) === value);
  return length ? [plain(lengthInWords(length, facts))] : [];
}
