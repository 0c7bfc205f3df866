/** How much of the longer of two texts must stand in the other, word by word, for them to be nearly the same. */
const nearlySame = 0.9;
/** Shorter texts are the same only by every word, and the shortest ("Out now!") by chance. */
const leastCharacters = 20;
/** So many texts that share a rare word are compared; where a word is in more of them, it is not rare. */
const mostCompared = 16;

interface Entry<T> {
  readonly owner: T;
  /** How often each word is in the text. */
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

/**
 * Finds for each of many texts an earlier one that is nearly the same, in linear time: two texts that share nine words of
 * ten share one of their rarest, so that only texts with such a word in common are compared.
 * @param texts in their order, each with whom it belongs to
 * @param mayPair whether two owners are to be compared at all
 */
export function similarPairs<T>(
  texts: readonly { readonly text: string; readonly owner: T }[],
  mayPair: (earlier: T, later: T) => boolean,
): { readonly earlier: T; readonly later: T }[] {
  const entries = texts.filter(({ text }) => text.length >= leastCharacters).map(entryOf);
  const rarity = textsWithWord(entries);
  const byRareWord = new Map<string, Entry<T>[]>();
  const pairs: { earlier: T; later: T }[] = [];
  for (const entry of entries) {
    const rare = rarestWords(entry, rarity);
    const earlier = firstSimilar(entry, rare, byRareWord, mayPair);
    if (earlier) pairs.push({ earlier: earlier.owner, later: entry.owner });
    for (const word of rare) remember(byRareWord, word, entry);
  }
  return pairs;
}

function entryOf<T>({ text, owner }: { readonly text: string; readonly owner: T }): Entry<T> {
  const list = text.toLowerCase().split(/\s+/);
  const words = new Map<string, number>();
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1);
  return { owner, words, size: list.length };
}

function textsWithWord<T>(entries: readonly Entry<T>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of entries) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** So many of its rarest words that a text which is nearly the same must have one of them. */
function rarestWords<T>({ words, size }: Entry<T>, rarity: ReadonlyMap<string, number>): string[] {
  const count = size - Math.ceil(size * nearlySame) + 1;
  const byRarity = [...words.keys()].sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1));
  return byRarity.slice(0, count);
}

function firstSimilar<T>(
  entry: Entry<T>,
  rare: readonly string[],
  byRareWord: ReadonlyMap<string, readonly Entry<T>[]>,
  mayPair: (earlier: T, later: T) => boolean,
): Entry<T> | undefined {
  for (const word of rare) {
    const found = byRareWord.get(word)?.find((other) => mayPair(other.owner, entry.owner) && areSimilar(other, entry));
    if (found) return found;
  }
  return undefined;
}

function areSimilar<T>(a: Entry<T>, b: Entry<T>): boolean {
  const longer = Math.max(a.size, b.size);
  if (Math.min(a.size, b.size) < longer * nearlySame) return false;
  let shared = 0;
  for (const [word, times] of a.words) shared += Math.min(times, b.words.get(word) ?? 0);
  return shared >= longer * nearlySame;
}

function remember<T>(byRareWord: Map<string, Entry<T>[]>, word: string, entry: Entry<T>): void {
  const list = byRareWord.get(word) ?? [];
  if (list.length < mostCompared) list.push(entry);
  byRareWord.set(word, list);
}
