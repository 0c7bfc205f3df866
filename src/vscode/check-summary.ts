/** How many briefs were checked, and what was found that an author should act on. */
export interface CheckCounts {
  readonly briefs: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The outcome of a check in one sentence: "6 briefs checked: 3 errors, 2 warnings." */
export function checkSummary({ briefs, errors, warnings }: CheckCounts): string {
  const found = [...count(errors, 'error'), ...count(warnings, 'warning')];
  return `${count(briefs, 'brief')} checked: ${found.join(', ') || 'no errors, no warnings'}.`;
}

function count(number: number, noun: string): string[] {
  if (number === 0) return [];
  return [`${number} ${noun}${number === 1 ? '' : 's'}`];
}
