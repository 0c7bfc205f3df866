import type { Command, CommandEntry } from './commands';
import type { OptionSpec } from './options';

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'help', short: 'h', help: 'show this help' },
  { name: 'version', help: 'show the version' },
];

/** The first page: the commands. */
export function programHelp(commands: readonly CommandEntry[]): string {
  const rows = commands.map(({ name, positionals, summary }): Row => [`${name} ${positionals}`, summary]);
  return page([
    'Checks marketing and social media campaign briefs.',
    '',
    'Usage: campaign-brief COMMAND [OPTION …]',
    '',
    ...columns(rows),
    '',
    ...columns(commonOptions.map(optionRow)),
    '',
    'The options of a command: campaign-brief COMMAND --help',
  ]);
}

/** The page of one command: its options and notes. */
export function commandHelp({ name, positionals, summary }: CommandEntry, { options, notes }: Command): string {
  return page([
    `Usage: campaign-brief ${name} ${positionals} [OPTION …]`,
    '',
    `${name}: ${summary}`,
    '',
    ...columns([...options, ...commonOptions].map(optionRow)),
    '',
    ...notes,
  ]);
}

type Row = readonly [left: string, right: string];

function optionRow({ name, short, value, choices, help }: OptionSpec): Row {
  const shown = choices?.join('|') ?? value;
  return [`${short === undefined ? '' : `-${short}, `}--${name}${shown === undefined ? '' : ` ${shown}`}`, help];
}

function columns(rows: readonly Row[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}   ${right}`);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
