import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import snippets from '../../../snippets/campaign-brief.json';
import { freePath, nameByFile, withBriefEnding } from '../../language/brief-path';
import {
  type BriefAnswers,
  type BriefTemplate,
  newBriefText,
  templatesIn,
  usualTemplate,
} from '../../language/brief-template';
import { campaignDays, orderProblem } from '../../language/campaign-days';
import type { Command } from '../commands';
import { dayForm, dayOption, todayOf, todayOption } from '../days';
import { UsageError } from '../errors';
import { isFolder, writeNewFile } from '../files/new-file';
import { shownPath } from '../files/paths';
import type { Arguments, OptionSpec } from '../options';
import { tame } from '../report/width';
import { type ExitStatus, exitStatus, type Surroundings } from '../surroundings';

const templates = templatesIn(snippets);
const templateNames = templates.map(({ id }) => id);
const widest = Math.max(...templateNames.map(({ length }) => length));

const options: readonly OptionSpec[] = [
  { name: 'template', value: 'NAME', choices: templateNames, help: `what to begin with (default: ${usualTemplate})` },
  { name: 'name', value: 'TEXT', help: 'what the campaign is called (default: after the file)' },
  { name: 'start', value: dayForm, help: 'its first day (default: next Monday)' },
  { name: 'end', value: dayForm, help: 'its last day (default: six weeks from the start)' },
  todayOption,
];

const notes = [
  ...templates.map(({ id, purpose }) => `  ${id.padEnd(widest)}   ${purpose}`),
  '',
  'A path without an ending gets .brief.yaml. Folders that are missing are made; a file that exists is never overwritten.',
  '',
  'Exit status: 0 when the brief was written, 2 when it was not.',
];

export const newCommand: Command = { options, notes, run };

async function run(typed: Arguments, { cwd, stdout }: Surroundings): Promise<ExitStatus> {
  const absolute = fileOf(typed, cwd);
  const path = shownPath(absolute, cwd);
  const answers = answersOf(typed, absolute);
  if (!writeNewFile(absolute, path, newBriefText(templateOf(typed), answers)))
    throw new UsageError(await existing(path, cwd));
  const lines = [
    `${path}: a new brief, from ${answers.start} to ${answers.end}.`,
    `Replace its examples by your own; "campaign-brief check ${path}" says what it still needs.`,
  ];
  for (const line of lines) stdout.write(`${tame(line)}\n`);
  return exitStatus.fine;
}

/** Where the brief goes, absolute. */
function fileOf({ positionals }: Arguments, cwd: string): string {
  const [typed, ...others] = positionals;
  const example = 'as in "campaign-brief new briefs/spring.brief.yaml"';
  if (typed === undefined || others.length > 0) throw new UsageError(`Name one file to write, ${example}.`);
  if (/[\\/]$/.test(typed) || isFolder(resolve(cwd, typed)))
    throw new UsageError(`"${typed}" is a folder: name the file, too, ${example}.`);
  return resolve(cwd, withBriefEnding(typed));
}

function templateOf({ values }: Arguments): BriefTemplate {
  const name = values.get('template') ?? usualTemplate;
  const template = templates.find(({ id }) => id === name);
  if (template === undefined) throw new Error(`No snippet holds the template "${name}".`);
  return template;
}

function answersOf(typed: Arguments, absolute: string): BriefAnswers {
  const name = typed.values.get('name') ?? nameByFile(absolute.replaceAll(sep, '/'));
  if (name.trim() === '') throw new UsageError('--name needs a value, such as "Spring sale".');
  const known = { start: dayOption(typed, 'start'), end: dayOption(typed, 'end') };
  const days = campaignDays(known, todayOf(typed));
  const problem = orderProblem(days.start, days.end);
  if (problem !== undefined) throw new UsageError(problem);
  return { name: name.trim(), ...days };
}

async function existing(path: string, cwd: string): Promise<string> {
  const free = await freePath(path, async (candidate) => existsSync(resolve(cwd, candidate)));
  return `${path} exists and stays as it is: choose another name, such as ${free}.`;
}
