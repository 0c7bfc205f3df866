import data from './generated/words.json';
import type { Path } from './nodes';
import { shapeAt } from './shape';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const keys: Words = data.keys;
const values: Words = data.values;

/** What a key is for, in the map at a path from the root of a brief; empty where the format has no such key. */
export function wordsOfKey(map: Path, key: string): string {
  return wordOf(keys, shapeAt(map)?.kind ?? '', key);
}

/** What a value of a named kind (`campaign_status`, `platform`) means; empty where its name says it all. */
export function wordsOfValue(kind: string, value: string): string {
  return wordOf(values, kind, value);
}

function wordOf(words: Words, kind: string, name: string): string {
  const known = Object.hasOwn(words, kind) ? words[kind] : undefined;
  return known && Object.hasOwn(known, name) ? (known[name] ?? '') : '';
}
