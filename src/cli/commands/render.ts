import { dirname, resolve } from 'node:path';
import type { CheckOptions, CheckResult } from '../../check';
import { Brief, type BriefStatus } from '../../format/brief';
import { noConfig } from '../../format/project-config';
import { type ExportKindId, exportKindIds } from '../../render/exports/exporting';
import { isConfig } from '../check-files';
import type { Command } from '../commands';
import { Configs } from '../configs';
import { todayOf, todayOption } from '../days';
import { didYouMean, UsageError } from '../errors';
import { filesBeside } from '../files/beside';
import type { BriefFile } from '../files/find-briefs';
import { writeOutput } from '../files/output-file';
import { shownPath } from '../files/paths';
import { readTextFile } from '../files/read-file';
import type { Arguments, OptionSpec } from '../options';
import { tame } from '../report/width';
import { count } from '../report/words';
import { type ExitStatus, exitStatus, type Surroundings } from '../surroundings';

const forms = ['html', ...exportKindIds] as const;
type Form = (typeof forms)[number];

/** Those whose files are posted to the channels that one chooses. */
const schedulers: readonly Form[] = ['buffer', 'publer'];

const options: readonly OptionSpec[] = [
  { name: 'to', value: 'FORM', choices: forms, help: 'what to make of the brief' },
  { name: 'output', short: 'o', value: 'FILE', help: 'write to this file (default: standard output)' },
  { name: 'platform', value: 'ID', help: 'only the posts for this platform, with buffer and publer' },
  todayOption,
  { name: 'config', value: 'FILE', help: 'use this project config' },
  { name: 'no-config', help: 'use no project config' },
];

const notes = [
  '  html       the page of the brief, in one file that needs no network and prints',
  '  markdown   the whole brief to read, for a wiki or a pull request',
  '  ics        the dated content, phases and deadlines, for any calendar program',
  '  csv        one row for each content item, for spreadsheets',
  '  buffer     the posts with a date and time, for the bulk upload of Buffer',
  '  publer     the same for the bulk scheduler of Publer',
  '  asana      phases, items and approvals as tasks, for the import of Asana',
  '  jira       items and approvals as issues, for the import of Jira',
  '',
  'A file that exists is replaced by --output, unless it is a brief or a project config. What the output does not hold is',
  'told on standard error. With --today, two runs give the same bytes.',
  '',
  'Exit status: 0 when the brief was rendered, also with errors in it; 2 wrong use, a wrong config, or a file that could',
  'not be read or written.',
];

export const renderCommand: Command = { options, notes, run };

/** A brief on its way into another form, with all that this may ask of the world. */
interface Job {
  readonly brief: Brief;
  readonly form: Form;
  readonly config: CheckOptions['config'];
  readonly checkAs: (status: BriefStatus) => CheckResult;
  readonly today: string;
  readonly platform: string | undefined;
}

interface Rendered {
  /** As it goes to standard output. */
  readonly text: string;
  /** As it goes to a file. */
  readonly fileText: string;
  readonly notes: readonly string[];
}

async function run(typed: Arguments, surroundings: Surroundings): Promise<ExitStatus> {
  const form = formOf(typed);
  const file = briefFileOf(typed, surroundings);
  const brief = readBrief(file);
  const examine = await surroundings.loadExamine();
  const options = await checkOptionsFor(file, typed, surroundings);
  const job: Job = {
    brief,
    form,
    config: options.config,
    checkAs: examine(brief, options),
    today: todayOf(typed),
    platform: typed.values.get('platform'),
  };
  refuseUnknownPlatform(job);
  const rendered = form === 'html' ? await renderPage(job) : await renderExport(job, form);
  deliver(rendered, typed, surroundings);
  for (const note of [...errorNotes(job, file), ...rendered.notes]) surroundings.stderr.write(`${tame(note)}\n`);
  return exitStatus.fine;
}

function formOf({ values, switches }: Arguments): Form {
  const form = forms.find((candidate) => candidate === values.get('to'));
  if (form === undefined) throw new UsageError(`Say with --to what to make of the brief: ${forms.join(', ')}.`);
  if (values.has('platform') && !schedulers.includes(form))
    throw new UsageError('--platform goes with --to buffer and --to publer.');
  if (values.has('config') && switches.has('no-config')) throw new UsageError('Leave out --config or --no-config.');
  return form;
}

function briefFileOf({ positionals }: Arguments, { cwd }: Surroundings): BriefFile {
  const [typed, ...others] = positionals;
  if (typed === undefined || others.length > 0)
    throw new UsageError('Name one brief, as in "campaign-brief render launch.brief.yaml --to ics".');
  const absolute = resolve(cwd, typed);
  const path = shownPath(absolute, cwd);
  if (isConfig({ path })) throw new UsageError(`${path} is a project config, not a brief.`);
  return { path, absolute };
}

function readBrief(file: BriefFile): Brief {
  const source = readTextFile(file);
  if ('message' in source) throw new UsageError(source.message);
  return Brief.read(source.text);
}

/** What the brief's surroundings say; a config that cannot be used would give wrong names, so that it ends the run. */
async function checkOptionsFor(file: BriefFile, typed: Arguments, { cwd }: Surroundings): Promise<CheckOptions> {
  const configs = await Configs.of(typed, cwd);
  await configs.load([file]);
  const [error] = configs.errors();
  if (error !== undefined) throw new UsageError(error.message);
  const folder = dirname(file.absolute);
  return { ...filesBeside(folder), config: configs.in(folder) };
}

function refuseUnknownPlatform({ brief, platform }: Job): void {
  const known = new Set((brief.view.execution?.content ?? []).flatMap((item) => item.platform?.value ?? []));
  if (platform === undefined || known.has(platform)) return;
  throw new UsageError(`No content item is for the platform "${platform}"${didYouMean(platform, [...known])}`);
}

async function renderPage({ brief, config, checkAs, today }: Job): Promise<Rendered> {
  const { pageOf } = await import('../../render/model/page');
  const { renderHtml } = await import('../../render/html');
  const { readinessBy } = await import('../../readiness');
  const readiness = readinessBy(brief.status, checkAs);
  const text = renderHtml(pageOf(brief, { config, today, readiness }));
  return { text, fileText: text, notes: [] };
}

async function renderExport(job: Job, form: ExportKindId): Promise<Rendered> {
  const { exportBrief, fileText } = await import('../../render/exports/export-brief');
  const { brief, config = noConfig, today, platform } = job;
  const { text, notes } = exportBrief(form, brief, { today, platform, config });
  return { text, fileText: fileText(form, text), notes };
}

function deliver({ text, fileText }: Rendered, { values }: Arguments, { cwd, stdout }: Surroundings): void {
  const output = values.get('output');
  if (output === undefined) {
    stdout.write(text);
    return;
  }
  const absolute = resolve(cwd, output);
  const path = shownPath(absolute, cwd);
  writeOutput({ path, absolute }, fileText);
  stdout.write(`${tame(path)} written.\n`);
}

/** A brief with errors is rendered as far as it can be read. */
function errorNotes({ brief, checkAs }: Job, { path }: BriefFile): string[] {
  const errors = checkAs(brief.status).findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return [];
  return [
    `${path} has ${count(errors, 'error')}, so something may be missing; "campaign-brief check ${path}" lists them.`,
  ];
}
