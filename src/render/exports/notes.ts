/** `2 items have no date.` A note about no item at all is none. */
export function itemsNote(number: number, one: string, several: string): string[] {
  if (number === 0) return [];
  return [number === 1 ? `1 item ${one}.` : `${number} items ${several}.`];
}
