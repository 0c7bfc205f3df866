import { basename, dirname } from 'node:path';
import type { CheckOptions } from '../check';
import type { BriefStatus } from '../format/brief';
import { configFileName } from '../format/config-name';
import { LineIndex } from '../format/text';
import { type FixRound, fixAll } from '../language/fix-all';
import type { Configs } from './configs';
import type { FileError } from './errors';
import type { Examined, ExamineText } from './examining';
import { filesBeside } from './files/beside';
import type { BriefFile } from './files/find-briefs';
import { readTextFile, type TextFile, withText } from './files/read-file';
import { replaceFile } from './files/write-file';

/** What a run does about the fixes it may apply: nothing, show them, or write them. */
export type FixMode = 'none' | 'show' | 'write';

export interface CheckJob {
  readonly check: ExamineText;
  readonly options: CheckOptions;
  readonly fixMode: FixMode;
  readonly configs: Configs;
}

/** One checked brief. */
export interface FileReport extends Examined {
  readonly path: string;
  /** The fixes that were applied, or would be; the findings are those of the mended text then. */
  readonly rounds: readonly FixRound[];
}

/** What comes of a file: a report, an error where it cannot be read, both where it cannot be written. */
export interface FileOutcome {
  readonly report?: FileReport;
  readonly error?: FileError;
}

/** The findings of a text under the name `path`, and of its mended form where fixes are wanted. */
export function reportOn(path: string, text: string, { check, options, fixMode }: CheckJob): FileReport {
  if (fixMode === 'none') return { path, rounds: [], ...check(text, options) };
  const { text: mended, ...outcome } = fixAll(text, check, options);
  const checkAs = (as: BriefStatus) => check(mended, { ...options, as });
  return { path, ...outcome, lines: new LineIndex(mended), checkAs };
}

/** The same job for a brief of this folder, whose rules may ask what lies beside it and what the project says. */
function jobIn(folder: string, job: CheckJob): CheckJob {
  return { ...job, options: { ...job.options, ...filesBeside(folder), config: job.configs.in(folder) } };
}

/** The job for one file: a config that was named is checked as a config. */
export function jobFor(file: BriefFile, job: CheckJob): CheckJob {
  return isConfig(file) ? { ...job, check: job.configs.checkOf(file) } : jobIn(dirname(file.absolute), job);
}

/** Whether a file is a project config, by its name. */
export function isConfig({ path }: { readonly path: string }): boolean {
  return basename(path) === configFileName;
}

/** Checks a file, and mends it where that is wanted. */
export function checkFile(file: BriefFile, run: CheckJob): FileOutcome {
  const job = jobFor(file, run);
  const source = readTextFile(file);
  if ('message' in source) return { error: source };
  const report = reportOn(file.path, source.text, job);
  if (job.fixMode !== 'write' || report.rounds.length === 0) return { report };
  const error = write(file, source, report.lines.text);
  return error === undefined
    ? { report }
    : { report: reportOn(file.path, source.text, { ...job, fixMode: 'none' }), error };
}

function write(file: BriefFile, source: TextFile, mended: string): FileError | undefined {
  return replaceFile(file, Buffer.from(withText(source, source.text)), withText(source, mended));
}
