import { countBySeverity } from '../../check';
import type { Finding, Fix } from '../../format/finding';
import { LineIndex, type Range } from '../../format/text';
import type { CheckRun, FileReport } from '../check-files';
import { jsonText } from './json-text';

/** The run as JSON, version 1: zero-based positions in UTF-16 units, every key always there. */
export function reportJson({ files, errors }: CheckRun): string {
  const counts = countBySeverity(files.flatMap(({ findings }) => findings));
  const report = {
    version: 1,
    files: files.map(fileToJson),
    errors,
    summary: { files: files.length, ...counts },
  };
  return jsonText(report);
}

function fileToJson({ path, text, status, findings }: FileReport) {
  const lines = new LineIndex(text);
  return { path, status, findings: findings.map((finding) => findingToJson(finding, lines)) };
}

function findingToJson(finding: Finding, lines: LineIndex) {
  const { code, severity, message, range, related, fixes, help } = finding;
  return {
    code,
    severity,
    message,
    range: rangeToJson(range, lines),
    related: related.map((place) => ({ message: place.message, range: rangeToJson(place.range, lines) })),
    fixes: fixes.map((fix) => fixToJson(fix, lines)),
    help,
  };
}

function fixToJson({ title, preferred, edits }: Fix, lines: LineIndex) {
  return {
    title,
    preferred,
    edits: edits.map(({ range, newText }) => ({ range: rangeToJson(range, lines), newText })),
  };
}

function rangeToJson({ start, end }: Range, lines: LineIndex) {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}
