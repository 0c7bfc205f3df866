/** One line of a table: what was measured, and whether it is within its limit. */
export interface Row {
  readonly what: string;
  readonly cells: readonly string[];
  readonly value: number;
  /** The most that is allowed; undefined where the number is for information only. */
  readonly limit: number | undefined;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}
