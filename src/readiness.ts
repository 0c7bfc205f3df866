import type { CheckResult } from './check';
import type { BriefStatus } from './format/brief';
import type { Finding } from './format/finding';
import { nextStatus } from './rules/strictness';

/** How far a brief is from its next status. */
export interface Readiness {
  readonly status: BriefStatus;
  /** The status that comes next; undefined for the last one. */
  readonly next: BriefStatus | undefined;
  /** What is still to be done before it: all that would be an error or a warning there. */
  readonly todo: readonly Finding[];
}

/** What a brief of this status still lacks for the one that comes after: `checkAs` judges it as if it had that status. */
export function readinessBy(status: BriefStatus, checkAs: (status: BriefStatus) => CheckResult): Readiness {
  const next = nextStatus(status);
  if (!next) return { status, next, todo: [] };
  const { findings } = checkAs(next);
  return { status, next, todo: findings.filter(({ severity }) => severity === 'error' || severity === 'warning') };
}

/** `draft · 3 to do before review`, `live · ready for closed`, `closed`. */
export function describeReadiness(readiness: Readiness): string {
  const nextStep = describeNextStep(readiness);
  return nextStep === '' ? readiness.status : `${readiness.status} · ${nextStep}`;
}

/** `3 to do before review`, `ready for closed`; empty for the last status. */
export function describeNextStep({ next, todo }: Readiness): string {
  if (!next) return '';
  return todo.length === 0 ? `ready for ${next}` : `${todo.length} to do before ${next}`;
}
