import { type BriefStatus, briefStatuses } from '../format/brief';
import { type Severity, severities } from '../format/finding';
import type { Strictness } from './rule';

/** The severity of a rule for a brief of this status. */
export function severityFor(strictness: Strictness, status: BriefStatus): Severity {
  if (typeof strictness === 'string') return strictness;
  if (status === 'closed' && asksForCompleteness(strictness)) return 'hint';
  const reached = briefStatuses.slice(0, briefStatuses.indexOf(status) + 1);
  return reached.reduce<Severity>((severity, step) => strictness[step] ?? severity, strictness.draft);
}

/** Rules that are hints at first ask for what a brief has yet to get; in a closed brief nobody will add it. */
function asksForCompleteness(strictness: Exclude<Strictness, string>): boolean {
  return strictness.draft === 'hint';
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

/** The status that comes after this one, if any. */
export function nextStatus(status: BriefStatus): BriefStatus | undefined {
  return briefStatuses[briefStatuses.indexOf(status) + 1];
}
