import type { Severity } from '../../format/finding';
import type { CheckRun, FixMode } from '../check-files';
import { reportJson } from './json';
import type { Paint } from './paint';
import { reportText } from './text';

export interface ReportOptions {
  readonly paint: Paint;
  readonly fixMode: FixMode;
  /** The run holds errors only, whatever else was found. */
  readonly isQuiet: boolean;
  /** Whether a finding of this severity makes the run end in 1. */
  readonly isFailing: (severity: Severity) => boolean;
  /** How far the one brief that was checked is from its next status: `draft · 3 to do before review`. */
  readonly readiness: string | undefined;
}

export type ReportRun = (run: CheckRun, options: ReportOptions) => string;

/** Every way to print a run, by the name that `--format` takes. What few people ask for is loaded when they do. */
export const formats = {
  text: async () => reportText,
  json: async () => reportJson,
  sarif: async () => (await import('./sarif')).reportSarif,
  github: async () => (await import('./github')).reportGithub,
  junit: async () => (await import('./junit')).reportJunit,
} as const satisfies Record<string, () => Promise<ReportRun>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats);
