/** So many words of the longer of two texts must stand in the other for them to be nearly the same: nine of ten. */
const sharedWords = (size: number) => Math.ceil((size * 9) / 10);
/** Shorter texts are the same only by every word, and the shortest ("Out now!") by chance. */
const leastCharacters = 20;
/** So many texts that share a rare word are compared; where a word is in more of them, it is not rare. */
const mostCompared = 16;

/** A text and whom it belongs to. */
export interface OwnedText<T> {
  readonly text: string;
  readonly owner: T;
}

interface Words<T> {
  readonly owner: T;
  readonly list: readonly string[];
}

/**
 * Finds for each of many texts an earlier one that is nearly the same, in linear time: two texts that share nine words of
 * ten share one of their rarest, so that only texts with such a word in common are compared.
 * @param texts in their order
 * @param mayPair whether two owners are to be compared at all
 */
export function similarPairs<T>(
  texts: readonly OwnedText<T>[],
  mayPair: (earlier: T, later: T) => boolean,
): { readonly earlier: T; readonly later: T }[] {
  const entries = texts.filter(({ text }) => text.length >= leastCharacters).map(wordsOf);
  const spread = textsWithWord(entries);
  const byRareWord = new Map<string, Words<T>[]>();
  const pairs: { earlier: T; later: T }[] = [];
  for (const entry of entries) {
    if (!mayBeRepeated(entry, spread)) continue;
    const rare = rarestWords(entry, spread);
    const earlier = firstSimilar(entry, rare, byRareWord, mayPair);
    if (earlier) pairs.push({ earlier: earlier.owner, later: entry.owner });
    for (const word of rare) remember(byRareWord, word, entry);
  }
  return pairs;
}

function wordsOf<T>({ text, owner }: OwnedText<T>): Words<T> {
  return { owner, list: text.toLowerCase().split(/\s+/) };
}

/** In how many texts each word is. */
type Spread = ReadonlyMap<string, { readonly texts: number }>;

function textsWithWord<T>(entries: readonly Words<T>[]): Spread {
  const spread = new Map<string, { texts: number; last: number }>();
  for (const [index, { list }] of entries.entries()) {
    for (const word of list) {
      const known = spread.get(word);
      if (!known) spread.set(word, { texts: 1, last: index });
      else if (known.last !== index) {
        known.texts++;
        known.last = index;
      }
    }
  }
  return spread;
}

/** A text with many words of its own is like no other: most are told apart here, after a few words. */
function mayBeRepeated<T>({ list }: Words<T>, spread: Spread): boolean {
  let own = 0;
  const most = list.length - sharedWords(list.length);
  for (const word of list) if (spread.get(word)?.texts === 1 && ++own > most) return false;
  return true;
}

/** So many of its rarest words that a text which is nearly the same must have one of them. */
function rarestWords<T>({ list }: Words<T>, spread: Spread): string[] {
  const count = list.length - sharedWords(list.length) + 1;
  const rarity = (word: string) => spread.get(word)?.texts ?? 0;
  return [...new Set(list)].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1)).slice(0, count);
}

function firstSimilar<T>(
  entry: Words<T>,
  rare: readonly string[],
  byRareWord: ReadonlyMap<string, readonly Words<T>[]>,
  mayPair: (earlier: T, later: T) => boolean,
): Words<T> | undefined {
  for (const word of rare) {
    const found = byRareWord.get(word)?.find((other) => mayPair(other.owner, entry.owner) && areSimilar(other, entry));
    if (found) return found;
  }
  return undefined;
}

function areSimilar<T>({ list: a }: Words<T>, { list: b }: Words<T>): boolean {
  const needed = sharedWords(Math.max(a.length, b.length));
  if (Math.min(a.length, b.length) < needed) return false;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    shared++;
  }
  return shared >= needed;
}

function remember<T>(byRareWord: Map<string, Words<T>[]>, word: string, entry: Words<T>): void {
  const list = byRareWord.get(word) ?? [];
  if (list.length < mostCompared) list.push(entry);
  byRareWord.set(word, list);
}
