import { type Severity, severities } from '../format/finding';
import { UsageError } from './errors';
import type { Arguments } from './options';
import type { Totals } from './report/totals';
import { count } from './report/words';
import { type ExitStatus, exitStatus } from './surroundings';

/** What a run may find before it ends in 1. */
export interface Limits {
  /** Whether one finding of this severity is too many. */
  readonly isFailing: (severity: Severity) => boolean;
  readonly mostWarnings: number;
}

/** A hint is never a reason to fail. */
export const failLevels: readonly Severity[] = severities.filter((severity) => severity !== 'hint');

/** Reads --fail-on and --max-warnings; a number that is none throws a UsageError. */
export function limitsOf({ values }: Arguments): Limits {
  const failOn = failLevels.find((severity) => severity === values.get('fail-on')) ?? 'error';
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return {
    isFailing: (severity) => failing.includes(severity),
    mostWarnings: mostWarnings(values.get('max-warnings')),
  };
}

function mostWarnings(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(typed)) throw new UsageError(`--max-warnings takes a whole number, such as 10, not "${typed}".`);
  return Number(typed);
}

/** How a run ends, and the sentence that says why where the findings themselves do not. */
export function verdictOn({ found, errors }: Totals, { isFailing, mostWarnings }: Limits): Verdict {
  const { warning } = found;
  const why = warning > mostWarnings ? `${count(warning, 'warning')}, more than --max-warnings allows.` : undefined;
  if (errors.length > 0) return { status: exitStatus.trouble, why };
  const fails = why !== undefined || severities.some((severity) => found[severity] > 0 && isFailing(severity));
  return { status: fails ? exitStatus.findings : exitStatus.fine, why };
}

interface Verdict {
  readonly status: ExitStatus;
  readonly why: string | undefined;
}
