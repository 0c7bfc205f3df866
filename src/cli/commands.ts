import type { Arguments, OptionSpec } from './options';
import type { ExitStatus, Surroundings } from './surroundings';

/** What a command is: its file is loaded only when it is asked for. */
export interface Command {
  readonly options: readonly OptionSpec[];
  /** Lines after the options in the help. */
  readonly notes: readonly string[];
  run(typed: Arguments, surroundings: Surroundings): Promise<ExitStatus>;
}

export interface CommandEntry {
  readonly name: string;
  readonly positionals: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    positionals: '[PATH …]',
    summary: 'findings of files, folders and globs (default: every brief below here)',
    load: async () => (await import('./commands/check')).checkCommand,
  },
  {
    name: 'render',
    positionals: 'PATH',
    summary: 'a brief as a page, a document, a calendar or a table for other tools',
    load: async () => (await import('./commands/render')).renderCommand,
  },
  {
    name: 'new',
    positionals: 'PATH',
    summary: 'a new brief from a template, with its name and days',
    load: async () => (await import('./commands/new')).newCommand,
  },
  {
    name: 'explain',
    positionals: 'CODE',
    summary: 'what a code means, why it matters and how to mend what it finds',
    load: async () => (await import('./commands/explain')).explainCommand,
  },
  {
    name: 'rules',
    positionals: '',
    summary: 'every code with its title and severity',
    load: async () => (await import('./commands/rules')).rulesCommand,
  },
];
