import type { CheckResult } from '../check';
import { type Finding, severities } from '../format/finding';
import type { LineIndex } from '../format/text';

/**
 * Findings as JSON for a language model: lines and columns count from 1, as people count them, the gravest first. Fixes are
 * named, so that the model knows what the editor would do.
 */
export function findingsAsData({ status, findings }: CheckResult, lines: LineIndex): string {
  const gravestFirst = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return JSON.stringify({ status, findings: gravestFirst.map((finding) => asData(finding, lines)) }, null, 2);
}

function asData({ code, severity, message, range, fixes }: Finding, lines: LineIndex) {
  const { line, character } = lines.positionAt(range.start);
  return {
    code,
    severity,
    line: line + 1,
    column: character + 1,
    text: lines.text.slice(range.start, range.end),
    message,
    fixes: fixes.map(({ title }) => title),
  };
}
