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

/** An entry that a team adds to a vocabulary. */
export interface OwnWord {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** What a team adds to the vocabularies, by kind. */
export type OwnWords = Partial<Record<VocabularyKind, readonly OwnWord[]>>;

interface Words {
  /** Names by id, in the order of the vocabulary file. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids by name, synonym and common mistake, all in lower case. */
  readonly ids: ReadonlyMap<string, string>;
}

export function isVocabularyKind(kind: string | undefined): kind is VocabularyKind {
  return (vocabularyKinds as readonly (string | undefined)[]).includes(kind);
}

/** Kinds that a team may extend by values of its own, which begin with `x-`. */
const openKinds: readonly VocabularyKind[] = ['platform', 'metric', 'role', 'industry'];

export function isOpenKind(kind: VocabularyKind): boolean {
  return openKinds.includes(kind);
}

/** The values that may stand where a platform, metric, role, place … is asked for: the known ones, and a team's own. */
export class Vocabulary {
  private readonly words = new Map<VocabularyKind, Words>();

  constructor(private readonly own: OwnWords = {}) {}

  /** All ids of a kind, in their standard order, a team's own at the end. */
  values(kind: VocabularyKind): string[] {
    return [...this.wordsOf(kind).names.keys()];
  }

  /** The name by which people know an id: `google-business` → `Google Business Profile`. */
  nameOf(kind: VocabularyKind, id: string): string | undefined {
    return this.wordsOf(kind).names.get(id);
  }

  /** Whether a value may stand where `kind` is asked for: a known id, or, for open kinds, `x-` and an id of one's own. */
  allows(kind: VocabularyKind, value: string): boolean {
    if (this.wordsOf(kind).names.has(value)) return true;
    if (kind === 'place') return this.isPartOfCountry(value);
    return isOpenKind(kind) && /^x-[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
  }

  /** What somebody most likely meant by a value that is not allowed: by synonym, name or spelling, the likeliest first, at most three. */
  suggestions(kind: VocabularyKind, value: string): string[] {
    const { ids, names } = this.wordsOf(kind);
    const word = value.trim().toLowerCase();
    const exact = ids.get(word) ?? ids.get(word.replace(/[\s_]+/g, '-')) ?? ids.get(word.replace(/[-_]+/g, ' '));
    if (exact) return [exact];
    const country = kind === 'place' ? ids.get(word.split('-')[0] ?? '') : undefined;
    if (country) return [country];
    if (kind === 'timezone') return zonesOfCity(word, names);
    const near = nearest(value, kind === 'place' || kind === 'currency' ? names.values() : ids.keys());
    return [...new Set(near.map((found) => ids.get(found.toLowerCase()) ?? found))];
  }

  /** ISO 3166-2: a known country, and one to three letters or digits for a part of it (which we do not list). */
  private isPartOfCountry(value: string): boolean {
    const country = /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(value)?.[1];
    return country !== undefined && this.wordsOf('place').names.has(country);
  }

  private wordsOf(kind: VocabularyKind): Words {
    const words = this.words.get(kind) ?? withOwn(knownWords(kind), this.own[kind] ?? []);
    this.words.set(kind, words);
    return words;
  }
}

const knownByKind = new Map<VocabularyKind, Words>();

function knownWords(kind: VocabularyKind): Words {
  const known = knownByKind.get(kind) ?? readWords(kind);
  knownByKind.set(kind, known);
  return known;
}

interface VocabularyData {
  /** Each with its id, its name where that differs, and its synonyms. */
  readonly entries: readonly (readonly string[])[];
  readonly aliases: Readonly<Record<string, string>>;
}

function readWords(kind: VocabularyKind): Words {
  const known = data[kind] as VocabularyData;
  let ids: Map<string, string> | undefined;
  return {
    names: new Map(known.entries.map(([id = '', name = id]) => [id, name])),
    /** Made on first use: only a value that is not allowed asks for it, and the start of a short run would wait for it. */
    get ids() {
      ids ??= readIds(known);
      return ids;
    },
  };
}

function readIds({ entries, aliases }: VocabularyData): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id = '', ...words] of entries) for (const word of words) ids.set(word.toLowerCase(), id);
  for (const [alias, id] of Object.entries(aliases)) ids.set(alias.toLowerCase(), id);
  for (const [id = ''] of entries) ids.set(id.toLowerCase(), id);
  return ids;
}

/** Words that are known already keep their meaning. */
function withOwn(known: Words, own: readonly OwnWord[]): Words {
  if (own.length === 0) return known;
  const names = new Map(known.names);
  const ids = new Map(known.ids);
  for (const { id, name, synonyms } of own) {
    names.set(id, name);
    for (const word of [id, name, ...synonyms].map((text) => text.toLowerCase())) if (!ids.has(word)) ids.set(word, id);
  }
  return { names, ids };
}

function zonesOfCity(word: string, names: ReadonlyMap<string, string>): string[] {
  const zones = [...names.keys()];
  const city = word.replace(/\s+/g, '_');
  const byCity = zones.filter((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return byCity.length > 0 ? byCity.slice(0, 3) : nearest(word, zones);
}

/** What may stand without any configuration. */
export const knownVocabulary = new Vocabulary();

/** Whether a value is allowed without any configuration. */
export function isAllowed(kind: VocabularyKind, value: string): boolean {
  return knownVocabulary.allows(kind, value);
}

/** The name by which people know an id, without any configuration. */
export function nameOf(kind: VocabularyKind, id: string): string | undefined {
  return knownVocabulary.nameOf(kind, id);
}
