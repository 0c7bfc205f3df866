import type { Finding } from '../../format/finding';
import type { LineIndex } from '../../format/text';
import type { FileReport } from '../check-files';
import type { FileError } from '../errors';
import type { ReportFormat, ReportOptions } from './formats';

/**
 * The run as JUnit's XML: a suite for each file, with a test case for each finding. Findings that do not fail the run
 * are cases that pass, with their message as output; a brief without findings is one case that passes.
 */
export const junitFormat: ReportFormat = {
  open: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="campaign-brief">\n',
  pieceOf: (file, options) => `${fileSuite(file, options)}\n`,
  between: '',
  close: ({ errors }) => `${errors.map((error) => `${errorSuite(error)}\n`).join('')}</testsuites>\n`,
};

function fileSuite({ path, lines, findings }: FileReport, { isFailing }: ReportOptions): string {
  const counts = {
    tests: Math.max(1, findings.length),
    failures: findings.filter(({ severity }) => isFailing(severity)).length,
    errors: 0,
  };
  const cases = findings.map((finding) => findingCase(path, finding, lines, isFailing(finding.severity)));
  return suite(path, counts, cases.length > 0 ? cases : [testCase(path, 'nothing to mend', [])]);
}

function findingCase(path: string, finding: Finding, lines: LineIndex, fails: boolean): string {
  const { code, severity, message, range } = finding;
  const { line, character } = lines.positionAt(range.start);
  const place = `${path}:${line + 1}:${character + 1}`;
  const words = escapeXml(`${place} ${severity}: ${message}`);
  const result = fails ? element('failure', { message, type: code }, [words]) : element('system-out', {}, [words]);
  return testCase(path, `${code} at ${line + 1}:${character + 1}`, [result]);
}

function errorSuite({ path, message }: FileError): string {
  const result = element('error', { message, type: 'file' }, []);
  return suite(path, { tests: 1, failures: 0, errors: 1 }, [testCase(path, 'can be read', [result])]);
}

function suite(name: string, counts: Readonly<Record<string, number>>, cases: readonly string[]): string {
  return element('testsuite', { name, ...counts }, cases);
}

function testCase(path: string, name: string, results: readonly string[]): string {
  return element('testcase', { classname: path, name }, results);
}

/** An element with its content, which is XML already. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, content: readonly string[]) {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (content.length === 0) return `${start}/>`;
  const isText = content.every((part) => !part.startsWith('<'));
  return isText ? `${start}>${content.join('')}</${name}>` : `${start}>\n${content.join('\n')}\n</${name}>`;
}

/** Characters that XML 1.0 does not allow, not even escaped. */
const notAllowed = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** What means something to XML, to a terminal or, two `#` in a row, to a build server's log. */
const special = /[&<>"\n\r\t\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]|(?<=#)#/g;

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text
    .replace(notAllowed, '\uFFFD')
    .replace(special, (character) => names[character] ?? `&#${character.charCodeAt(0)};`);
}
