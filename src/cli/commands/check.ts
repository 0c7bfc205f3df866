import { resolve } from 'node:path';
import type { CheckOptions } from '../../check';
import { briefStatuses } from '../../format/brief';
import type { Severity } from '../../format/finding';
import { type CheckJob, type CheckRun, checkFiles, type FixMode, isConfig, jobFor, reportOn } from '../check-files';
import type { Command } from '../commands';
import { Configs } from '../configs';
import { UsageError } from '../errors';
import { type BriefFile, findBriefs } from '../files/find-briefs';
import { byPath, shownPath } from '../files/paths';
import { decodeText, withText } from '../files/read-file';
import type { Arguments, OptionSpec } from '../options';
import { startProgress } from '../progress';
import { reportFixes } from '../report/fixes';
import { type FormatName, formatNames, formats } from '../report/formats';
import { paintFor } from '../report/paint';
import { tame } from '../report/width';
import type { ExitStatus, Output, Surroundings } from '../surroundings';
import { failLevels, type Limits, limitsOf, verdictOn } from '../verdict';
import { watch } from '../watch';

const options: readonly OptionSpec[] = [
  { name: 'format', value: 'NAME', choices: formatNames, help: 'how to print the findings (default: text)' },
  { name: 'fix', help: 'apply the fixes that leave nothing to decide, and say which' },
  { name: 'dry-run', help: 'show what --fix would change, and write nothing' },
  { name: 'quiet', help: 'print errors only' },
  { name: 'fail-on', value: 'SEVERITY', choices: failLevels, help: 'end in 1 from this severity on (default: error)' },
  { name: 'max-warnings', value: 'N', help: 'end in 1 when there are more warnings than this' },
  { name: 'as', value: 'STATUS', choices: briefStatuses, help: 'check as if the brief had this status' },
  { name: 'config', value: 'FILE', help: 'use this project config for all briefs' },
  { name: 'no-config', help: 'use no project config' },
  { name: 'print-config', value: 'PATH', help: 'show what config holds for a brief or folder, and where it stands' },
  { name: 'stdin', help: 'check the text on standard input' },
  { name: 'stdin-path', value: 'NAME', help: 'the file name to report for standard input' },
  { name: 'watch', help: 'check again whenever a brief changes, until Ctrl+C' },
  { name: 'color', help: 'use colours, also where the output is no terminal' },
  { name: 'no-color', help: 'use no colours (the same as setting NO_COLOR)' },
];

const notes = [
  'A folder means NAME.brief.yaml, NAME.brief.yml and brief.yaml in it and below, without what .gitignore leaves out.',
  'The project config of a brief is .campaign-brief.yaml in its folder, or the nearest one above.',
  'A named file is always checked, whatever it is called. With --stdin --fix, the mended text goes to standard output',
  'and the report to standard error.',
  '',
  'Exit status: 0 nothing at or above --fail-on; 1 findings at or above it, or more warnings than --max-warnings; 2 wrong',
  'use, a wrong config, or a file that could not be read or written. --watch ends with the status of the last check.',
];

export const checkCommand: Command = { options, notes, run };

async function run(typed: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  refuseContradictions(typed);
  if (typed.values.has('print-config')) return (await import('../print-config')).printConfig(typed, surroundings);
  const limits = limitsOf(typed);
  const checkOnce = () => check(typed, limits, surroundings);
  return typed.switches.has('watch') ? watch(pathsOf(typed), checkOnce, surroundings) : checkOnce();
}

async function check(typed: Arguments, limits: Limits, surroundings: Surroundings): Promise<ExitStatus> {
  const job: CheckJob = {
    check: await surroundings.loadCheck(),
    options: checkOptions(typed),
    fixMode: fixModeOf(typed),
    configs: await Configs.of(typed, surroundings.cwd),
  };
  const result = typed.switches.has('stdin')
    ? await checkStdin(typed, job, surroundings)
    : await checkPaths(typed, job, surroundings);
  await print(result, typed, job.fixMode, limits, surroundings);
  const { status, why } = verdictOn(result, limits);
  if (why !== undefined) surroundings.stderr.write(`${why}\n`);
  return status;
}

/** What cannot go together, and the sentence that says what to do. */
function refuseContradictions(typed: Arguments): void {
  const { switches, values, positionals } = typed;
  if (switches.has('watch')) refuseForWatch(typed);
  if (switches.has('stdin') && positionals.length > 0)
    throw new UsageError(`--stdin checks standard input only, so leave out "${positionals[0]}".`);
  if (values.has('config') && switches.has('no-config')) throw new UsageError('Leave out --config or --no-config.');
  if (values.has('stdin-path') && !switches.has('stdin')) throw new UsageError('--stdin-path goes with --stdin.');
}

function refuseForWatch({ switches, values }: Arguments): void {
  if (switches.has('stdin')) throw new UsageError('--watch looks at files, so leave out --stdin.');
  if (switches.has('fix')) throw new UsageError('--watch changes nothing, so leave out --fix.');
  if ((values.get('format') ?? 'text') !== 'text') throw new UsageError('--watch prints text, so leave out --format.');
}

function checkOptions({ values }: Arguments): CheckOptions {
  return { as: briefStatuses.find((status) => status === values.get('as')) };
}

function fixModeOf({ switches }: Arguments): FixMode {
  if (switches.has('dry-run')) return 'show';
  return switches.has('fix') ? 'write' : 'none';
}

async function checkPaths(typed: Arguments, job: CheckJob, { cwd, stderr }: Surroundings): Promise<CheckRun> {
  const found = await findBriefs(cwd, pathsOf(typed));
  const { configs } = job;
  const named = new Set(found.files.map(({ path }) => path));
  await configs.load(found.files);
  const sound = found.files.filter((file) => configs.isSoundFor(file));
  const progress = startProgress(stderr, sound.length);
  const result = checkFiles(sound, job, progress.step);
  progress.end();
  const files = [...result.files, ...configs.reports().filter(({ path }) => !named.has(path))];
  return { files: files.sort(byPath), errors: [...found.errors, ...result.errors, ...configs.errors()].sort(byPath) };
}

function pathsOf({ positionals }: Arguments): readonly string[] {
  return positionals.length > 0 ? positionals : ['.'];
}

/** The mended text goes to standard output, changed or not, so that it can take the place of what was piped in. */
async function checkStdin(typed: Arguments, job: CheckJob, surroundings: Surroundings): Promise<CheckRun> {
  const path = stdinPath(typed, surroundings);
  const source = decodeText(path, await surroundings.readStdin());
  if ('message' in source) return { files: [], errors: [source] };
  const file = { path, absolute: resolve(surroundings.cwd, typed.values.get('stdin-path') ?? 'brief.yaml') };
  await job.configs.load([file]);
  const isSound = job.configs.isSoundFor(file);
  const reports = isSound ? [reportOn(path, source.text, placedJob(typed, job, file))] : [];
  if (job.fixMode === 'write') surroundings.stdout.write(withText(source, reports[0]?.text ?? source.text));
  return { files: [...reports, ...job.configs.reports()], errors: job.configs.errors() };
}

/** What lies beside a brief can be told only of one that has a place; the config is that of the working folder then. */
function placedJob({ values }: Arguments, job: CheckJob, file: BriefFile): CheckJob {
  const placed = jobFor(file, job);
  if (values.has('stdin-path')) return placed;
  return { ...job, options: { ...job.options, config: placed.options.config } };
}

function stdinPath({ values }: Arguments, { cwd }: Surroundings): string {
  const name = values.get('stdin-path');
  return name === undefined ? '<stdin>' : shownPath(resolve(cwd, name), cwd);
}

async function print(result: CheckRun, typed: Arguments, fixMode: FixMode, limits: Limits, surroundings: Surroundings) {
  const { stdout, stderr, env } = surroundings;
  const output = typed.switches.has('stdin') && fixMode === 'write' ? stderr : stdout;
  const name = (typed.values.get('format') ?? 'text') as FormatName;
  const paintOn = (where: Output) => paintFor(where, env, typed.switches);
  const fixOutput = name === 'text' ? output : stderr;
  if (fixMode !== 'none') fixOutput.write(reportFixes(result.files, fixMode, paintOn(fixOutput)));
  const isQuiet = typed.switches.has('quiet');
  const readiness = name === 'text' ? await readinessOfOnly(result) : undefined;
  const report = await formats[name]();
  const options = { paint: paintOn(output), fixMode, isQuiet, isFailing: limits.isFailing, readiness };
  output.write(report(isQuiet ? errorsOf(result) : result, options));
  for (const { message } of result.errors) stderr.write(`${tame(message)}\n`);
}

/** How far the one brief that was checked is from its next status. */
async function readinessOfOnly({ files }: CheckRun): Promise<string | undefined> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || isConfig(file)) return undefined;
  const { describeReadiness, readinessBy } = await import('../../readiness');
  return describeReadiness(readinessBy(file.status, file.checkAs));
}

function errorsOf({ files, errors }: CheckRun): CheckRun {
  const isError = ({ severity }: { readonly severity: Severity }) => severity === 'error';
  return { errors, files: files.map((file) => ({ ...file, findings: file.findings.filter(isError) })) };
}
