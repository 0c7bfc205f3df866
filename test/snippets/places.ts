import { parse, stringify } from 'yaml';
import { smallestBrief } from '../schemas/briefs';

/**
 * The smallest brief, its budget's currency said, with the snippet's text where it belongs and indented to fit.
 * A key that the snippet brings takes the place of the one in the brief.
 */
export function insertInBrief(text: string, place: string): string {
  const brief = { ...parse(smallestBrief), budget: { currency: 'GBP' } };
  const isItem = text.startsWith('- ');
  if (isItem) listAt(brief, place).push(mark);
  else putMarkedKey(mapAt(brief, place), Object.keys(parse(text)));
  const markedLine = new RegExp(`^( *)(?:- )?${mark}(?:: 1)?$`, 'm');
  return stringify(brief).replace(markedLine, (_line, indent) => indented(text.trimEnd(), indent));
}

function indented(text: string, indent: string): string {
  return text.replaceAll(/^/gm, indent);
}

const mark = 'the-snippet-goes-here';

type YamlMap = Record<string, unknown>;

function putMarkedKey(map: YamlMap, keys: readonly string[]): void {
  for (const key of keys) delete map[key];
  map[mark] = 1;
}

function listAt(brief: unknown, place: string): unknown[] {
  const steps = stepsOf(place);
  const key = steps.pop() ?? '';
  const parent = walk(brief, steps);
  parent[key] ??= [];
  return parent[key] as unknown[];
}

function mapAt(brief: unknown, place: string): YamlMap {
  return walk(brief, stepsOf(place));
}

function walk(brief: unknown, steps: readonly string[]): YamlMap {
  return steps.reduce((map, step) => {
    map[step] ??= {};
    return map[step] as YamlMap;
  }, brief as YamlMap);
}

function stepsOf(place: string): string[] {
  return place === '' ? [] : place.replaceAll('[', '.').replaceAll(']', '').split('.');
}
