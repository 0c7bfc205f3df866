import type { Finding, Fix } from '../../format/finding';
import type { LineIndex, Range } from '../../format/text';
import type { FileReport } from '../check-files';
import type { ReportFormat } from './formats';
import { jsonText } from './json-text';

/** The run as JSON, version 1: zero-based positions in UTF-16 units, every key always there. */
export const jsonFormat: ReportFormat = {
  open: '{\n  "version": 1,\n  "files": [',
  pieceOf: (file) => `\n    ${jsonText(fileToJson(file), 4)}`,
  between: ',',
  close({ files, reported, errors }) {
    const summary = jsonText({ files, ...reported }, 2);
    return `\n  ],\n  "errors": ${jsonText(errors, 2)},\n  "summary": ${summary}\n}\n`;
  },
};

function fileToJson({ path, lines, status, findings }: FileReport) {
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
