import { LineIndex } from '../../format/text';
import type { AppliedFix, FixRound } from '../../language/fix-all';
import type { FileReport, FixMode } from '../check-files';
import { differencesOf } from './difference';
import type { Paint } from './paint';
import { tame } from './width';
import { count } from './words';

/** What was mended in a file, by line; where nothing is written, also the lines before and after. Empty for nothing. */
export function fixesText(file: FileReport, fixMode: FixMode, paint: Paint): string {
  return file.rounds.length === 0 ? '' : `${fileLines(file, fixMode, paint).join('\n')}\n\n`;
}

function fileLines({ path, rounds }: FileReport, fixMode: FixMode, paint: Paint): string[] {
  const fixes = count(rounds.flatMap(({ applied }) => applied).length, 'place');
  const told = fixMode === 'write' ? `mended ${fixes}` : `--fix would mend ${fixes}`;
  return [`${paint('bold', tame(path))}: ${told}`, ...rounds.flatMap((round) => roundLines(round, fixMode, paint))];
}

function roundLines({ text, applied }: FixRound, fixMode: FixMode, paint: Paint): string[] {
  const lines = new LineIndex(text);
  return applied.flatMap((one) => [
    titleLine(one, lines),
    ...(fixMode === 'show' ? changedLines(one, lines, paint) : []),
  ]);
}

function titleLine({ finding, fix }: AppliedFix, lines: LineIndex): string {
  return `  line ${lines.lineAt(finding.range.start) + 1}: ${tame(fix.title)}`;
}

function changedLines({ fix }: AppliedFix, lines: LineIndex, paint: Paint): string[] {
  return differencesOf(fix, lines).flatMap(({ removed, added }) => [
    ...removed.map((line) => `    ${paint('removed', `- ${line}`)}`),
    ...added.map((line) => `    ${paint('added', `+ ${line}`)}`),
  ]);
}
