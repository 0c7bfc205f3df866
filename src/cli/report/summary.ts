import { severities } from '../../format/finding';
import type { ReportOptions } from './formats';
import type { Counts, Totals } from './totals';
import { count, listed } from './words';

/**
 * The end of a run: what was found in how many briefs, and what can be done about it at once; then how far a brief is
 * from its next status, or by which statuses several of them were judged.
 */
export function summarise(totals: Totals, { fixMode, isQuiet }: ReportOptions): string {
  const sentences = [findingsSentence(totals, isQuiet), fixMode === 'none' ? fixSentence(totals) : ''];
  const lines = [sentences.filter((sentence) => sentence !== '').join(' '), totals.readiness || statusSentence(totals)];
  return lines.filter((line) => line !== '').join('\n');
}

function findingsSentence({ files, troubled, reported, errors }: Totals, isQuiet: boolean): string {
  if (troubled > 0) return `${findingCounts(reported)} in ${share(troubled, files)}.`;
  if (files > 0) return `${count(files, 'brief')} checked: ${isQuiet ? 'no errors' : 'nothing to mend'}.`;
  if (errors.length > 0) return 'No brief was checked.';
  return 'No brief found here: a brief is called NAME.brief.yaml, NAME.brief.yml or brief.yaml.';
}

function findingCounts(counts: Counts): string {
  const present = severities.filter((severity) => counts[severity] > 0);
  return listed(present.map((severity) => count(counts[severity], severity)));
}

function share(some: number, all: number): string {
  return some === all ? count(all, 'brief') : `${some} of ${count(all, 'brief')}`;
}

/** The status decides how strictly a brief is judged. */
function statusSentence({ statuses }: Totals): string {
  const words = [...statuses].map(([status, number]) => (statuses.size === 1 ? status : `${status} (${number})`));
  return words.length === 0 ? '' : `Judged as ${listed(words)}.`;
}

function fixSentence({ fixable }: Totals): string {
  return fixable === 0 ? '' : `--fix mends ${fixable} of them.`;
}
