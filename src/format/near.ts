import { distance } from 'fastest-levenshtein';

const mostSuggested = 3;

/**
 * The candidates that somebody may have meant by `word`, nearest first, at most three. Case, spaces, `_` and `-` do not
 * count; further than a third of the word's length (at least one letter, at most three) nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = simplified(word);
  const limit = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
  const near: { candidate: string; apart: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit + 2) continue;
    const apart = distance(wanted, simplified(candidate));
    if (apart <= limit) near.push({ candidate, apart });
  }
  near.sort((a, b) => a.apart - b.apart);
  return near.slice(0, mostSuggested).map(({ candidate }) => candidate);
}

function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}
