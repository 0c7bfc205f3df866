import { resolve } from 'node:path';
import type { CheckOptions } from '../../check';
import { briefStatuses } from '../../format/brief';
import { type Severity, severities } from '../../format/finding';
import { type CheckJob, type CheckRun, checkFiles, type FixMode, reportOn } from '../check-files';
import type { Command } from '../commands';
import { UsageError } from '../errors';
import { findBriefs } from '../files/find-briefs';
import { byPath, shownPath } from '../files/paths';
import { decodeText, withText } from '../files/read-file';
import type { Arguments, OptionSpec } from '../options';
import { startProgress } from '../progress';
import { reportFixes } from '../report/fixes';
import { type FormatName, formatNames, formats } from '../report/formats';
import { paintFor } from '../report/paint';
import { tame } from '../report/width';
import { type ExitStatus, exitStatus, type Output, type Surroundings } from '../surroundings';

const severityNames: readonly string[] = severities;
/** A hint is never a reason to fail. */
const failLevels = severities.filter((severity) => severity !== 'hint');

const options: readonly OptionSpec[] = [
  { name: 'format', value: 'NAME', choices: formatNames, help: 'how to print the findings (default: text)' },
  { name: 'fix', help: 'apply the fixes that leave nothing to decide, and say which' },
  { name: 'dry-run', help: 'show what --fix would change, and write nothing' },
  { name: 'quiet', help: 'print errors only' },
  { name: 'fail-on', value: 'SEVERITY', choices: failLevels, help: 'end in 1 from this severity on (default: error)' },
  { name: 'as', value: 'STATUS', choices: briefStatuses, help: 'check as if the brief had this status' },
  { name: 'stdin', help: 'check the text on standard input' },
  { name: 'stdin-path', value: 'NAME', help: 'the file name to report for standard input' },
  { name: 'color', help: 'use colours, also where the output is no terminal' },
  { name: 'no-color', help: 'use no colours (the same as setting NO_COLOR)' },
];

const notes = [
  'A folder means NAME.brief.yaml, NAME.brief.yml and brief.yaml in it and below, without what .gitignore leaves out.',
  'A named file is always checked, whatever it is called. With --stdin --fix, the mended text goes to standard output',
  'and the report to standard error.',
  '',
  'Exit status: 0 nothing at or above --fail-on; 1 findings at or above it; 2 wrong use, or a file that could not be',
  'read or written.',
];

export const checkCommand: Command = { options, notes, run };

async function run(typed: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  refuseContradictions(typed);
  const job: CheckJob = {
    check: await surroundings.loadCheck(),
    options: checkOptions(typed),
    fixMode: fixModeOf(typed),
  };
  const result = typed.switches.has('stdin')
    ? await checkStdin(typed, job, surroundings)
    : await checkPaths(typed, job, surroundings);
  print(result, typed, job.fixMode, surroundings);
  return statusOf(result, typed.values.get('fail-on') ?? 'error');
}

function refuseContradictions({ switches, values, positionals }: Arguments): void {
  if (switches.has('stdin') && positionals.length > 0)
    throw new UsageError(`--stdin checks standard input only, so leave out "${positionals[0]}".`);
  if (values.has('stdin-path') && !switches.has('stdin')) throw new UsageError('--stdin-path goes with --stdin.');
}

function checkOptions({ values }: Arguments): CheckOptions {
  return { as: briefStatuses.find((status) => status === values.get('as')) };
}

function fixModeOf({ switches }: Arguments): FixMode {
  if (switches.has('dry-run')) return 'show';
  return switches.has('fix') ? 'write' : 'none';
}

async function checkPaths(typed: Arguments, job: CheckJob, { cwd, stderr }: Surroundings): Promise<CheckRun> {
  const found = await findBriefs(cwd, typed.positionals.length > 0 ? typed.positionals : ['.']);
  const progress = startProgress(stderr, found.files.length);
  const result = checkFiles(found.files, job, progress.step);
  progress.end();
  return { files: result.files, errors: [...found.errors, ...result.errors].sort(byPath) };
}

/** The mended text goes to standard output, changed or not, so that it can take the place of what was piped in. */
async function checkStdin(typed: Arguments, job: CheckJob, surroundings: Surroundings): Promise<CheckRun> {
  const path = stdinPath(typed, surroundings);
  const source = decodeText(path, await surroundings.readStdin());
  if ('message' in source) return { files: [], errors: [source] };
  const report = reportOn(path, source.text, job);
  if (job.fixMode === 'write') surroundings.stdout.write(withText(source, report.text));
  return { files: [report], errors: [] };
}

function stdinPath({ values }: Arguments, { cwd }: Surroundings): string {
  const name = values.get('stdin-path');
  return name === undefined ? '<stdin>' : shownPath(resolve(cwd, name), cwd);
}

function print(result: CheckRun, typed: Arguments, fixMode: FixMode, { stdout, stderr, env }: Surroundings): void {
  const output = typed.switches.has('stdin') && fixMode === 'write' ? stderr : stdout;
  const name = (typed.values.get('format') ?? 'text') as FormatName;
  const isQuiet = typed.switches.has('quiet');
  const paintOn = (where: Output) => paintFor(where, env, typed.switches);
  const fixOutput = name === 'text' ? output : stderr;
  if (fixMode !== 'none') fixOutput.write(reportFixes(result.files, fixMode, paintOn(fixOutput)));
  const printed = isQuiet ? errorsOf(result) : result;
  output.write(formats[name](printed, { paint: paintOn(output), fixMode, isQuiet }));
  for (const { message } of result.errors) stderr.write(`${tame(message)}\n`);
}

function errorsOf({ files, errors }: CheckRun): CheckRun {
  const isError = ({ severity }: { readonly severity: Severity }) => severity === 'error';
  return { errors, files: files.map((file) => ({ ...file, findings: file.findings.filter(isError) })) };
}

function statusOf({ files, errors }: CheckRun, failOn: string): ExitStatus {
  if (errors.length > 0) return exitStatus.trouble;
  const failing = severities.slice(0, severityNames.indexOf(failOn) + 1);
  const fails = files.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
  return fails ? exitStatus.findings : exitStatus.fine;
}
