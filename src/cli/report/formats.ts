import type { CheckRun, FixMode } from '../check-files';
import { reportJson } from './json';
import type { Paint } from './paint';
import { reportText } from './text';

export interface ReportOptions {
  readonly paint: Paint;
  readonly fixMode: FixMode;
  /** The run holds errors only, whatever else was found. */
  readonly isQuiet: boolean;
}

/** Every way to print a run, by the name that `--format` takes. */
export const formats = { text: reportText, json: reportJson } as const satisfies Record<
  string,
  (run: CheckRun, options: ReportOptions) => string
>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats);
