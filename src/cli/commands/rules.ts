import { briefStatuses } from '../../format/brief';
import { helpPage } from '../../format/finding';
import { allCodes, byFamily } from '../../rules/all-codes';
import type { CodeInfo } from '../../rules/rule';
import { describeStrictness } from '../../rules/rule-page';
import { severityFor } from '../../rules/strictness';
import type { Command } from '../commands';
import type { Arguments } from '../options';
import { type Paint, paintFor } from '../report/paint';
import { type ExitStatus, exitStatus, type Surroundings } from '../surroundings';

export const rulesCommand: Command = {
  options: [
    { name: 'format', value: 'NAME', choices: ['text', 'json'], help: 'how to print the codes (default: text)' },
    { name: 'color', help: 'use colours, also where the output is no terminal' },
    { name: 'no-color', help: 'use no colours (the same as setting NO_COLOR)' },
  ],
  notes: ['campaign-brief explain CODE says why a code matters and how to mend what it finds.'],
  run,
};

async function run({ values, switches }: Arguments, { stdout, env }: Surroundings): Promise<ExitStatus> {
  stdout.write(values.get('format') === 'json' ? asJson() : asText(paintFor(stdout, env, switches)));
  return exitStatus.fine;
}

function asText(paint: Paint): string {
  const widths = { code: widest(allCodes.map(({ code }) => code)), title: widest(allCodes.map(({ title }) => title)) };
  const families = [...byFamily(allCodes)].map(([family, codes]) => {
    const rows = codes.map(
      (info) => `  ${info.code.padEnd(widths.code)}  ${info.title.padEnd(widths.title)}  ${describeStrictness(info)}`,
    );
    return [paint('bold', family), ...rows].map((line) => `${line}\n`).join('');
  });
  return families.join('\n');
}

function widest(words: readonly string[]): number {
  return Math.max(...words.map(({ length }) => length));
}

function asJson(): string {
  return `${JSON.stringify({ version: 1, rules: allCodes.map(codeToJson) }, null, 2)}\n`;
}

function codeToJson(info: CodeInfo) {
  const { code, title, strictness, why, sources, remedy, bad, good } = info;
  const severity = Object.fromEntries(briefStatuses.map((status) => [status, severityFor(strictness, status)]));
  return { code, title, severity, why, sources, remedy, bad, good, help: helpPage(code) };
}
