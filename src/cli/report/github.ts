import type { Finding, Severity } from '../../format/finding';
import type { LineIndex } from '../../format/text';
import type { ReportFormat } from './formats';
import { tame } from './width';

/** GitHub knows three commands for notes on a file; see "Workflow commands for GitHub Actions". */
const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** The run as workflow commands, which GitHub Actions shows as notes beside the lines. */
export const githubFormat: ReportFormat = {
  open: '',
  pieceOf: ({ path, lines, findings }) => findings.map((finding) => findingCommand(path, finding, lines)).join(''),
  between: '',
  close: ({ errors }) => errors.map(({ path, message }) => command('error', { file: path }, message)).join(''),
};

function findingCommand(path: string, finding: Finding, lines: LineIndex): string {
  const { code, severity, message } = finding;
  return command(commands[severity], { file: path, ...placeOf(finding, lines), title: code }, message);
}

/** Lines and columns count from one. GitHub takes columns only where a note is about one line. */
function placeOf({ range }: Finding, lines: LineIndex): Record<string, number> {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  const place = { line: start.line + 1, endLine: end.line + 1 };
  return start.line === end.line ? { ...place, col: start.character + 1, endColumn: end.character + 1 } : place;
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${tame(escapeProperty(String(value)))}`);
  return `::${name} ${written.join(',')}::${tame(escapeData(message))}\n`;
}

/** As @actions/core writes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
