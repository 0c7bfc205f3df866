import type { Finding } from '../../format/finding';
import type { LineIndex } from '../../format/text';
import { excerptOf } from './excerpt';
import type { ReportFormat } from './formats';
import type { Paint } from './paint';
import { summarise } from './summary';
import { tame } from './width';

/** The run for a person: each finding with its line, and a last line that sums up. */
export const textFormat: ReportFormat = {
  open: '',
  pieceOf({ path, lines, findings }, { paint }) {
    return findings.map((finding) => `${findingLines(path, finding, lines, paint).join('\n')}\n\n`).join('');
  },
  between: '',
  close: (totals, options) => `${summarise(totals, options)}\n`,
};

function findingLines(path: string, finding: Finding, lines: LineIndex, paint: Paint): string[] {
  const { line, character } = lines.positionAt(finding.range.start);
  const place = paint('bold', `${tame(path)}:${line + 1}:${character + 1}`);
  const gutter = String(line + 1).length;
  return [
    `${place}  ${paint(finding.severity, finding.severity)}  ${tame(finding.message)}  ${paint('dim', finding.code)}`,
    ...excerptLines(finding, lines, gutter, paint),
    ...relatedLines(finding, lines, gutter, paint),
  ];
}

function excerptLines({ range, severity }: Finding, lines: LineIndex, gutter: number, paint: Paint): string[] {
  const { line, character } = lines.positionAt(range.start);
  const { source, marks } = excerptOf(lines.lineText(line), character, character + range.end - range.start);
  const number = paint('dim', `  ${line + 1} |`);
  const space = paint('dim', `  ${' '.repeat(gutter)} |`);
  return [source === '' ? number : `${number} ${source}`, `${space} ${marked(marks, severity, paint)}`];
}

function marked(marks: string, severity: Finding['severity'], paint: Paint): string {
  const start = marks.indexOf('^');
  return marks.slice(0, start) + paint(severity, marks.slice(start));
}

function relatedLines({ related }: Finding, lines: LineIndex, gutter: number, paint: Paint): string[] {
  return related.map(({ message, range }) => {
    const place = `line ${lines.lineAt(range.start) + 1}`;
    return `  ${' '.repeat(gutter)} ${paint('dim', `= ${place}:`)} ${tame(message)}`;
  });
}
