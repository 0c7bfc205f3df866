import { checkText } from '../../src/check';
import { type BriefStatus, briefStatuses } from '../../src/format/brief';
import type { Finding } from '../../src/format/finding';
import { applyEdits } from '../../src/format/text';
import { besideExamples, completed } from './complete';

/** The findings of one code in a partial brief, completed. */
export function findingsOf(code: string, part: string): { text: string; findings: readonly Finding[] } {
  const text = completed(part);
  return { text, findings: checkText(text, besideExamples).findings.filter((finding) => finding.code === code) };
}

/** What an author sees of a finding: the text that is marked, the message, and the mends on offer, the best one first. */
export interface Seen {
  readonly marked: string;
  readonly message: string;
  readonly fixes: readonly string[];
}

export function seen(code: string, part: string): Seen[] {
  const { text, findings } = findingsOf(code, part);
  return findings.map(({ range, message, fixes }) => ({
    marked: text.slice(range.start, range.end),
    message,
    fixes: fixes.map(({ title }) => title),
  }));
}

/** How severe a finding is by status: `draft hint, review error, …`. */
export function severities(code: string, part: string): string {
  const text = completed(part);
  const severityAt = (status: BriefStatus) =>
    checkText(text, { ...besideExamples, as: status }).findings.find((finding) => finding.code === code)?.severity ??
    'nothing';
  return briefStatuses.map((status) => `${status} ${severityAt(status)}`).join(', ');
}

/** The lines that the nth fix of the first finding adds or changes, and the findings at error or warning that come with it. */
export function mended(code: string, part: string, which = 0): { lines: string[]; left: string[] } {
  const { text, findings } = findingsOf(code, part);
  const edits = findings[0]?.fixes[which]?.edits ?? [];
  const after = applyEdits(text, edits);
  const before = new Set(text.split('\n'));
  const known = new Set(checkText(text, besideExamples).findings.map((finding) => finding.code));
  const left = checkText(after, besideExamples).findings.filter(
    (finding) => finding.code === code || (!known.has(finding.code) && finding.severity !== 'hint'),
  );
  return {
    lines: after.split('\n').filter((line) => !before.has(line)),
    left: left.map((finding) => `${finding.code} ${finding.message}`),
  };
}
