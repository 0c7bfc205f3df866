/** `2 items have no date.` A note about nothing is none. */
export function itemsNote(number: number, one: string, several: string): string[] {
  return countedNote(number, 'item', one, several);
}

/** `1 phase has no end.` A note about nothing is none. */
export function countedNote(number: number, noun: string, one: string, several: string): string[] {
  if (number === 0) return [];
  return [number === 1 ? `1 ${noun} ${one}.` : `${number} ${noun}s ${several}.`];
}

/** `Instagram`, `Instagram and X`, `Instagram, LinkedIn and X` */
export function listed(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
