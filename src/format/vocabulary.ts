import data from './generated/vocabulary.json';
import { nearest } from './near';

/** The kinds of value that are chosen from a list of known ones. */
export const vocabularyKinds = [
  'platform',
  'metric',
  'goal_type',
  'role',
  'industry',
  'timezone',
  'currency',
  'place',
] as const;
export type VocabularyKind = (typeof vocabularyKinds)[number];

interface Vocabulary {
  /** Names by id, in the order of the vocabulary file. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids by name, synonym and common mistake, all in lower case. */
  readonly ids: ReadonlyMap<string, string>;
}

const vocabularies = new Map<VocabularyKind, Vocabulary>();

function vocabulary(kind: VocabularyKind): Vocabulary {
  const known = vocabularies.get(kind);
  if (known) return known;
  const { entries, aliases } = data[kind] as { entries: string[][]; aliases: Record<string, string> };
  const ids = new Map<string, string>();
  for (const [id = '', ...words] of entries) for (const word of words) ids.set(word.toLowerCase(), id);
  for (const [alias, id] of Object.entries(aliases)) ids.set(alias.toLowerCase(), id);
  for (const [id = ''] of entries) ids.set(id.toLowerCase(), id);
  const made = { names: new Map(entries.map(([id = '', name = id]) => [id, name])), ids };
  vocabularies.set(kind, made);
  return made;
}

export function isVocabularyKind(kind: string | undefined): kind is VocabularyKind {
  return (vocabularyKinds as readonly (string | undefined)[]).includes(kind);
}

/** Kinds that a team may extend by values of its own, which begin with `x-`. */
const openKinds: readonly VocabularyKind[] = ['platform', 'metric', 'role', 'industry'];

export function isOpenKind(kind: VocabularyKind): boolean {
  return openKinds.includes(kind);
}

/** All known ids of a kind, in their standard order. */
export function knownValues(kind: VocabularyKind): string[] {
  return [...vocabulary(kind).names.keys()];
}

/** The name by which people know an id: `google-business` → `Google Business Profile`. */
export function nameOf(kind: VocabularyKind, id: string): string | undefined {
  return vocabulary(kind).names.get(id);
}

/** Whether a value may stand where `kind` is asked for: a known id, or, for open kinds, `x-` and an id of one's own. */
export function isAllowed(kind: VocabularyKind, value: string): boolean {
  if (vocabulary(kind).names.has(value)) return true;
  if (kind === 'place') return isPartOfCountry(value);
  return isOpenKind(kind) && /^x-[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** ISO 3166-2: a known country, and one to three letters or digits for a part of it (which we do not list). */
function isPartOfCountry(value: string): boolean {
  const country = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(value)?.[1];
  return country !== undefined && vocabulary('place').names.has(country);
}

/** What somebody most likely meant by a value that is not allowed: by synonym, name or spelling, the likeliest first, at most three. */
export function suggestions(kind: VocabularyKind, value: string): string[] {
  const { ids, names } = vocabulary(kind);
  const word = value.trim().toLowerCase();
  const exact = ids.get(word) ?? ids.get(word.replace(/[\s_]+/g, '-')) ?? ids.get(word.replace(/[-_]+/g, ' '));
  if (exact) return [exact];
  const country = kind === 'place' ? ids.get(word.split('-')[0] ?? '') : undefined;
  if (country) return [country];
  if (kind === 'timezone') return zonesOfCity(word, names);
  const near = nearest(value, kind === 'place' || kind === 'currency' ? names.values() : ids.keys());
  return [...new Set(near.map((found) => ids.get(found.toLowerCase()) ?? found))];
}

function zonesOfCity(word: string, names: ReadonlyMap<string, string>): string[] {
  const zones = [...names.keys()];
  const city = word.replace(/\s+/g, '_');
  const byCity = zones.filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return byCity.length > 0 ? byCity.slice(0, 3) : nearest(word, zones);
}
