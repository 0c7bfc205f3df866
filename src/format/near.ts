import { distance } from 'fastest-levenshtein';

const mostSuggested = 3;

/**
 * The candidates that somebody may have meant by `word`, nearest first, at most three. Case, spaces, `_` and `-` do not
 * count, and two letters that changed places are one slip; further than a third of the word's length (at least one letter, at most three) nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = simplified(word);
  const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  const near: { candidate: string; apart: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit + 2) continue;
    const apart = lettersApart(wanted, simplified(candidate));
    if (apart <= limit) near.push({ candidate, apart });
  }
  near.sort((a, b) => a.apart - b.apart);
  return near.slice(0, mostSuggested).map(({ candidate }) => candidate);
}

/**
 * Where thousands of words are wrong, comparing each with thousands of candidates would take minutes. After so many
 * comparisons there are no more suggestions: who has hundreds of them has enough to begin with.
 */
const mostComparisons = 100_000;

/** Finds what may have been meant by many words, one after the other, among the same candidates. */
export class NearFinder {
  private readonly found = new Map<string, readonly string[]>();
  private comparisons = 0;

  constructor(readonly candidates: readonly string[]) {}

  /** Like the function `nearest`; nothing once all comparisons are used up. */
  nearest(word: string): readonly string[] {
    const known = this.found.get(word);
    if (known) return known;
    if (this.comparisons >= mostComparisons) return [];
    this.comparisons += this.candidates.length;
    const near = nearest(word, this.candidates);
    this.found.set(word, near);
    return near;
  }
}

function lettersApart(word: string, other: string): number {
  return isSwapped(word, other) ? 1 : distance(word, other);
}

/** `titel` and `title`. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  return (
    at + 1 < word.length &&
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  );
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}
