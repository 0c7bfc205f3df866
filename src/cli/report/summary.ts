import { countBySeverity } from '../../check';
import { severities } from '../../format/finding';
import { compatibleFixes } from '../../language/fix-all';
import type { CheckRun, FileReport } from '../check-files';
import type { ReportOptions } from './formats';
import { count, listed } from './words';

/**
 * The end of a run: what was found in how many briefs, and what can be done about it at once; then how far a brief is
 * from its next status, or by which statuses several of them were judged.
 */
export function summarise({ files, errors }: CheckRun, { fixMode, isQuiet, readiness }: ReportOptions): string {
  const sentences = [findingsSentence(files, errors.length, isQuiet), fixMode === 'none' ? fixSentence(files) : ''];
  const lines = [sentences.filter((sentence) => sentence !== '').join(' '), readiness ?? statusSentence(files)];
  return lines.filter((line) => line !== '').join('\n');
}

function findingsSentence(files: readonly FileReport[], unread: number, isQuiet: boolean): string {
  const troubled = files.filter(({ findings }) => findings.length > 0).length;
  if (troubled > 0) return `${findingCounts(files)} in ${share(troubled, files.length)}.`;
  if (files.length > 0) return `${count(files.length, 'brief')} checked: ${isQuiet ? 'no errors' : 'nothing to mend'}.`;
  if (unread > 0) return 'No brief was checked.';
  return 'No brief found here: a brief is called NAME.brief.yaml, NAME.brief.yml or brief.yaml.';
}

function findingCounts(files: readonly FileReport[]): string {
  const counts = countBySeverity(files.flatMap(({ findings }) => findings));
  const present = severities.filter((severity) => counts[severity] > 0);
  return listed(present.map((severity) => count(counts[severity], severity)));
}

function share(some: number, all: number): string {
  return some === all ? count(all, 'brief') : `${some} of ${count(all, 'brief')}`;
}

/** The status decides how strictly a brief is judged. */
function statusSentence(files: readonly FileReport[]): string {
  const numbers = new Map<string, number>();
  for (const { status } of files) numbers.set(status, (numbers.get(status) ?? 0) + 1);
  const words = [...numbers].map(([status, number]) => (numbers.size === 1 ? status : `${status} (${number})`));
  return words.length === 0 ? '' : `Judged as ${listed(words)}.`;
}

function fixSentence(files: readonly FileReport[]): string {
  const fixable = files.flatMap(({ text, findings }) => compatibleFixes(text, findings)).length;
  return fixable === 0 ? '' : `--fix mends ${fixable} of them.`;
}
