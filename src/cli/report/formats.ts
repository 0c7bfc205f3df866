import type { Severity } from '../../format/finding';
import type { FileReport, FixMode } from '../check-files';
import type { Paint } from './paint';
import type { Totals } from './totals';

export interface ReportOptions {
  readonly paint: Paint;
  readonly fixMode: FixMode;
  /** Only errors are reported, whatever else was found. */
  readonly isQuiet: boolean;
  /** Whether a finding of this severity makes the run end in 1. */
  readonly isFailing: (severity: Severity) => boolean;
}

/**
 * A way to print a run. Each file gives a piece of the report by itself, so that it can be printed and forgotten; what
 * is empty is left out.
 */
export interface ReportFormat {
  readonly open: string;
  pieceOf(file: FileReport, options: ReportOptions): string;
  /** What stands between two pieces. */
  readonly between: string;
  close(totals: Totals, options: ReportOptions): string;
}

/** Every way to print a run, by the name that `--format` takes, loaded when it is asked for. */
export const formats = {
  text: async () => (await import('./text')).textFormat,
  json: async () => (await import('./json')).jsonFormat,
  sarif: async () => (await import('./sarif')).sarifFormat,
  github: async () => (await import('./github')).githubFormat,
  junit: async () => (await import('./junit')).junitFormat,
} as const satisfies Record<string, () => Promise<ReportFormat>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats);
