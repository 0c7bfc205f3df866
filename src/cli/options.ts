import { parseArgs } from 'node:util';
import { didYouMean, UsageError } from './errors';

/** An option of a command: the reader of arguments and the help are both made from it. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; an option without it is a switch. */
  readonly value?: string;
  /** The values allowed; none = any. */
  readonly choices?: readonly string[];
  readonly help: string;
}

/** What was typed after the command. */
export interface Arguments {
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/** Reads arguments by the options a command has; an unknown option or value throws a UsageError. */
export function readArguments(typed: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const switches = new Set<string>();
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokensOf(typed, specs)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specNamed(token.name, token.rawName, specs);
    if (spec.value === undefined) switches.add(switchName(spec, token.value));
    else values.set(spec.name, checkedValue(spec, token.value, token.inlineValue === true));
  }
  return { switches, values, positionals };
}

function tokensOf(typed: readonly string[], specs: readonly OptionSpec[]) {
  const options = Object.fromEntries(
    specs.map(({ name, short, value }) => {
      const type = value === undefined ? ('boolean' as const) : ('string' as const);
      return [name, short === undefined ? { type } : { type, short }];
    }),
  );
  return parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function specNamed(name: string, typed: string, specs: readonly OptionSpec[]): OptionSpec {
  const spec = specs.find((candidate) => candidate.name === name);
  if (spec !== undefined) return spec;
  const names = specs.map((candidate) => candidate.name);
  throw new UsageError(`There is no option "${typed}"${didYouMean(name, names, '--')}`);
}

function switchName(spec: OptionSpec, value: string | undefined): string {
  if (value !== undefined) throw new UsageError(`--${spec.name} takes no value, so leave out "=${value}".`);
  return spec.name;
}

function checkedValue(spec: OptionSpec, value: string | undefined, isInline: boolean): string {
  const allowed = spec.choices === undefined ? '' : `: ${inWords(spec.choices)}`;
  if (value === undefined || value === '' || (!isInline && value.startsWith('-')))
    throw new UsageError(`--${spec.name} needs a value${allowed || `, such as ${spec.value}`}.`);
  if (spec.choices === undefined || spec.choices.includes(value)) return value;
  const near = didYouMean(value, spec.choices);
  throw new UsageError(`--${spec.name} takes ${inWords(spec.choices)}, not "${value}"${near}`);
}

/** `draft, review or live` */
function inWords(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
