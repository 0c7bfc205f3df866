import type { Finding, Severity } from './format/finding';

/** What a check may be told beside the text. */
export interface CheckOptions {
  /** Judge as if the brief had this status, whatever it says. */
  readonly as?: string;
}

/** The answer to a check: the status judged by, and the findings in text order (ties by code). */
export interface CheckResult {
  readonly status: string;
  readonly findings: readonly Finding[];
}

/** Findings of a brief's text, which may be any text at all: it never throws. */
export function checkText(_text: string, _options: CheckOptions = {}): CheckResult {
  return { status: 'draft', findings: [] };
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
