import type { LineIndex, Range } from '../format/text';
import type { Readiness } from '../readiness';

/** One thing that a brief still needs, as the list shows it. */
export interface Need {
  readonly label: string;
  /** On a line of its own, so that a long message does not push the number of its line out of view. */
  readonly detail: string;
  readonly range: Range;
}

/** What a brief still needs for its next status, in text order. */
export function needs({ todo }: Readiness, lines: LineIndex): Need[] {
  return todo.map(({ message, code, severity, range }) => ({
    label: message,
    detail: `line ${lines.lineAt(range.start) + 1} · ${severity} · ${code}`,
    range,
  }));
}

/** Said in place of a list with nothing in it. */
export function nothingNeeded({ next }: Readiness): string {
  return next === undefined ? 'The brief is closed: nothing is left to do.' : `The brief is ready for ${next}.`;
}

/** `checked in 12 ms` */
export function checkDuration(milliseconds: number): string {
  return `checked in ${Math.max(1, Math.round(milliseconds))} ms`;
}
