import type { BriefStatus } from '../../format/brief';
import { type Severity, severities } from '../../format/finding';
import type { FileError } from '../errors';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What a run keeps of a file that was checked: little, so that ten thousand files need hardly more room than one. */
export interface CheckedFile {
  readonly path: string;
  readonly status: BriefStatus;
  /** All that was found, whatever is reported of it. */
  readonly found: Counts;
  readonly reported: Counts;
  /** Reported findings that `--fix` would mend. */
  readonly fixable: number;
  /** What was mended, or would be, in words. */
  readonly fixes: string;
  /** Its piece of the report. */
  readonly piece: string;
  /** How far the brief is from its next status, where the run is about one brief: `draft · 3 to do before review`. */
  readonly readiness: string;
}

/** What a run comes to in the end. */
export class Totals {
  readonly paths: string[] = [];
  readonly errors: FileError[] = [];
  readonly found = noCounts();
  readonly reported = noCounts();
  readonly statuses = new Map<BriefStatus, number>();
  fixable = 0;
  /** Files with reported findings. */
  troubled = 0;
  private lastReadiness = '';

  add({ path, status, found, reported, fixable, readiness }: CheckedFile): void {
    this.paths.push(path);
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    for (const severity of severities) {
      this.found[severity] += found[severity];
      this.reported[severity] += reported[severity];
    }
    if (severities.some((severity) => reported[severity] > 0)) this.troubled++;
    this.fixable += fixable;
    this.lastReadiness = readiness;
  }

  get files(): number {
    return this.paths.length;
  }

  /** How far the one brief of the run is; empty where there are several. */
  get readiness(): string {
    return this.files === 1 ? this.lastReadiness : '';
  }
}

function noCounts(): Record<Severity, number> {
  return { error: 0, warning: 0, info: 0, hint: 0 };
}
