import { version } from '../../package.json';
import { type CommandEntry, commands } from './commands';
import { didYouMean, UsageError } from './errors';
import { commandHelp, commonOptions, programHelp } from './help';
import { readArguments } from './options';
import { tame } from './report/width';
import { type ExitStatus, exitStatus, type Surroundings } from './surroundings';

/**
 * Runs the command line: `typed` are the arguments after the program's name. Wrong use is said in one sentence on
 * standard error and ends in 2; the answer is the exit status.
 */
export async function runProgram(typed: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    return await dispatch(typed, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.stderr.write(`${tame(error.message)}\n`);
    return exitStatus.trouble;
  }
}

function dispatch(typed: readonly string[], surroundings: Surroundings): Promise<ExitStatus> | ExitStatus {
  const [name, ...rest] = typed;
  if (name === undefined)
    throw new UsageError('Say what to do, such as "campaign-brief check"; "campaign-brief --help" lists the commands.');
  if (name.startsWith('-')) return answerWithoutCommand(typed, surroundings);
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new UsageError(unknownCommand(name));
  return runCommand(entry, rest, surroundings);
}

async function runCommand(entry: CommandEntry, rest: readonly string[], surroundings: Surroundings) {
  const command = await entry.load();
  const typed = readArguments(rest, [...command.options, ...commonOptions]);
  if (typed.switches.has('help')) return say(commandHelp(entry, command), surroundings);
  if (typed.switches.has('version')) return say(`${version}\n`, surroundings);
  return command.run(typed, surroundings);
}

function answerWithoutCommand(typed: readonly string[], surroundings: Surroundings): ExitStatus {
  const [first = ''] = typed;
  if (!['-h', '--help', '--version'].includes(first))
    throw new UsageError(`The command comes first, as in "campaign-brief check ${first}".`);
  const { switches } = readArguments(typed, commonOptions);
  return say(switches.has('help') ? programHelp(commands) : `${version}\n`, surroundings);
}

function unknownCommand(name: string): string {
  const near = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  if (/[./\\*]/.test(name)) return `There is no command "${name}": did you mean "campaign-brief check ${name}"?`;
  return `There is no command "${name}"${near === '.' ? '; "campaign-brief --help" lists the commands.' : near}`;
}

function say(text: string, { stdout }: Surroundings): ExitStatus {
  stdout.write(text);
  return exitStatus.fine;
}
