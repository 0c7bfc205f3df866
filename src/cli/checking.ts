import { countBySeverity } from '../check';
import { briefStatuses } from '../format/brief';
import { compatibleFixes } from '../language/fix-all';
import { type CheckJob, checkFile, type FileReport, type FixMode } from './check-files';
import { Configs } from './configs';
import type { FileError } from './errors';
import { readingWith } from './examining';
import type { BriefFile } from './files/find-briefs';
import type { Arguments } from './options';
import { fixesText } from './report/fixes';
import { type FormatName, formats, type ReportFormat, type ReportOptions } from './report/formats';
import { type Paint, paintFor } from './report/paint';
import type { CheckedFile } from './report/totals';
import type { Surroundings } from './surroundings';
import { limitsOf } from './verdict';

/** Where things are printed, by what was typed. */
export interface Outputs<Output> {
  readonly report: Output;
  readonly fixes: Output;
}

/** All that it takes to check files one after the other and to say what was found. */
export interface Checking {
  readonly job: CheckJob;
  readonly format: ReportFormat;
  readonly options: ReportOptions;
  readonly fixPaint: Paint;
}

/** What remains of a file after it was checked. */
export interface Outcome {
  readonly checked?: CheckedFile | undefined;
  readonly error?: FileError | undefined;
}

/** Makes ready what was typed; a UsageError says what is wrong with it. */
export async function checkingOf(typed: Arguments, surroundings: Surroundings): Promise<Checking> {
  const { cwd, env } = surroundings;
  const outputs = outputsOf(typed, surroundings);
  const fixMode = fixModeOf(typed);
  const options: ReportOptions = {
    paint: paintFor(outputs.report, env, typed.switches),
    fixMode,
    isQuiet: typed.switches.has('quiet'),
    isFailing: limitsOf(typed).isFailing,
  };
  const as = briefStatuses.find((status) => status === typed.values.get('as'));
  return {
    job: {
      check: readingWith(await surroundings.loadExamine()),
      options: { as },
      fixMode,
      configs: await Configs.of(typed, cwd),
    },
    format: await formats[formatNameOf(typed)](),
    options,
    fixPaint: paintFor(outputs.fixes, env, typed.switches),
  };
}

export function formatNameOf({ values }: Arguments): FormatName {
  return (values.get('format') ?? 'text') as FormatName;
}

/** With --stdin --fix, standard output is for the mended text; what was mended never gets into a report for programs. */
export function outputsOf(typed: Arguments, { stdout, stderr }: Surroundings): Outputs<Surroundings['stdout']> {
  const report = typed.switches.has('stdin') && fixModeOf(typed) === 'write' ? stderr : stdout;
  return { report, fixes: formatNameOf(typed) === 'text' ? report : stderr };
}

function fixModeOf({ switches }: Arguments): FixMode {
  if (switches.has('dry-run')) return 'show';
  return switches.has('fix') ? 'write' : 'none';
}

/** Tells how far a brief is from its next status. */
export type Readiness = (report: FileReport) => string;

/** Checks a file on this disk. */
export function outcomeOf(file: BriefFile, checking: Checking, readiness?: Readiness): Outcome {
  const { report, error } = checkFile(file, checking.job);
  return { checked: report && checkedFile(report, checking, readiness), error };
}

/** What remains of a report. */
export function checkedFile(report: FileReport, checking: Checking, readiness?: Readiness): CheckedFile {
  const { format, options, fixPaint } = checking;
  const { fixMode, isQuiet } = options;
  const shown = isQuiet ? { ...report, findings: report.findings.filter(isError) } : report;
  return {
    path: report.path,
    status: report.status,
    found: countBySeverity(report.findings),
    reported: countBySeverity(shown.findings),
    fixable: fixMode === 'none' ? compatibleFixes(shown.lines.text, shown.findings).length : 0,
    fixes: fixesText(report, fixMode, fixPaint),
    piece: format.pieceOf(shown, options),
    readiness: readiness?.(report) ?? '',
  };
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}
