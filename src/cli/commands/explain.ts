import { allCodes } from '../../rules/all-codes';
import type { CodeInfo } from '../../rules/rule';
import type { Command } from '../commands';
import { didYouMean, UsageError } from '../errors';
import type { Arguments } from '../options';
import { paintFor } from '../report/paint';
import { ruleText } from '../report/rule-text';
import { type ExitStatus, exitStatus, type Surroundings } from '../surroundings';

export const explainCommand: Command = {
  options: [
    { name: 'color', help: 'use colours, also where the output is no terminal' },
    { name: 'no-color', help: 'use no colours (the same as setting NO_COLOR)' },
  ],
  notes: ['campaign-brief rules lists every code.'],
  run,
};

async function run({ positionals, switches }: Arguments, { stdout, env }: Surroundings): Promise<ExitStatus> {
  stdout.write(ruleText(codeOf(positionals), paintFor(stdout, env, switches)));
  return exitStatus.fine;
}

function codeOf([typed, ...others]: readonly string[]): CodeInfo {
  if (typed === undefined || others.length > 0)
    throw new UsageError('Name one code, as in "campaign-brief explain goals/no-metric".');
  const info = allCodes.find(({ code }) => code === typed);
  if (info !== undefined) return info;
  throw new UsageError(unknownCode(typed));
}

function unknownCode(typed: string): string {
  const near = didYouMean(
    typed,
    allCodes.map(({ code }) => code),
  );
  return `There is no code "${typed}"${near === '.' ? '; "campaign-brief rules" lists them all.' : near}`;
}
