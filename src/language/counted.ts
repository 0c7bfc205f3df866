/** `1 goal`, `4 goals`, `no goal`. */
export function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
