import type { Audience } from './campaign-summary';

/**
 * By what audiences of different briefs are held to be the same people: an id or a name that they share. Empty ones name
 * nobody.
 */
export function audienceKeys({ id, name }: Audience): string[] {
  const keys = [];
  if (id !== '') keys.push(`id ${id}`);
  if (name !== '') keys.push(`name ${name.toLowerCase()}`);
  return keys;
}

/**
 * Whether two audiences can hold the same people: `customers` in one country are not the `customers` of another. What is
 * not said rules nothing out.
 */
export function mayOverlap(a: Audience, b: Audience): boolean {
  return (
    shareOne(a.locations, b.locations, isPartOf) &&
    shareOne(a.languages, b.languages, isPartOf) &&
    !isYounger(a, b) &&
    !isYounger(b, a)
  );
}

function shareOne(
  a: readonly string[],
  b: readonly string[],
  matches: (one: string, other: string) => boolean,
): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => matches(one, other) || matches(other, one)));
}

/** `GB-SCT` is part of `GB`, and `en-GB` of `en`. */
function isPartOf(one: string, other: string): boolean {
  const [part, whole] = [one.toLowerCase(), other.toLowerCase()];
  return part === whole || part.startsWith(`${whole}-`);
}

function isYounger(a: Audience, b: Audience): boolean {
  return a.oldest !== undefined && b.youngest !== undefined && a.oldest < b.youngest;
}
