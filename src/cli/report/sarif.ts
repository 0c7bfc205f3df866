import { version } from '../../../package.json';
import type { Finding, Fix, RelatedPlace, Severity } from '../../format/finding';
import { helpPage } from '../../format/finding';
import type { LineIndex, Range } from '../../format/text';
import { allCodes, familyOf } from '../../rules/all-codes';
import type { CodeInfo } from '../../rules/rule';
import { ruleMarkdown } from '../../rules/rule-markdown';
import { severityFor } from '../../rules/strictness';
import type { FileReport } from '../check-files';
import type { FileError } from '../errors';
import type { ReportFormat } from './formats';
import { jsonText } from './json-text';
import { ruleText } from './rule-text';

/** SARIF knows three levels. */
const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The run as SARIF 2.1.0 (OASIS), for code scanning. Every code is described, found or not. */
export const sarifFormat: ReportFormat = {
  get open() {
    const driver = { name: 'campaign-brief', version, rules: allCodes.map(descriptorOf) };
    const first = '"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0"';
    const tool = `"tool": ${jsonText({ driver }, 6)},\n      "columnKind": "utf16CodeUnits"`;
    return `{\n  ${first},\n  "runs": [\n    {\n      ${tool},\n      "results": [`;
  },
  pieceOf: (file) => resultsOf(file).join(','),
  between: ',',
  close({ paths, errors }) {
    const notes = errors.map(notificationOf);
    const invocations = [{ executionSuccessful: errors.length === 0, toolExecutionNotifications: notes }];
    const artifacts = paths.map((path) => ({ location: artifactLocation(path) }));
    const last = `"invocations": ${jsonText(invocations, 6)},\n      "artifacts": ${jsonText(artifacts, 6)}`;
    return `\n      ],\n      ${last}\n    }\n  ]\n}\n`;
  },
};

const indexOfCode: ReadonlyMap<string, number> = new Map(allCodes.map(({ code }, index) => [code, index]));

/** There is no `helpUri`, which has to be an absolute address: the whole page comes along instead. */
function descriptorOf(info: CodeInfo) {
  const { code, title, why, remedy, strictness } = info;
  return {
    id: code,
    name: nameOf(title),
    shortDescription: { text: title },
    fullDescription: { text: `${why} ${remedy}` },
    help: { text: ruleText(info), markdown: ruleMarkdown(info) },
    defaultConfiguration: { level: levels[severityFor(strictness, 'draft')] },
    properties: { tags: [familyOf(code)], page: helpPage(code) },
  };
}

/** "Goal without metric" → `GoalWithoutMetric`, the form that SARIF asks for. */
function nameOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function notificationOf({ path, message }: FileError) {
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  };
}

function resultsOf({ path, lines, findings }: FileReport): string[] {
  const place = new Place(path, lines);
  return findings.map((finding) => `\n        ${jsonText(resultOf(finding, place), 8)}`);
}

function resultOf({ code, severity, message, range, related, fixes }: Finding, place: Place) {
  const index = indexOfCode.get(code);
  return {
    ruleId: code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [place.location(range)],
    relatedLocations: related.map((other, id) => place.relatedLocation(other, id)),
    fixes: fixes.map((fix) => place.fix(fix)),
    properties: { severity },
  };
}

/** Turns the offsets of one file into SARIF's places. */
class Place {
  constructor(
    private readonly path: string,
    private readonly lines: LineIndex,
  ) {}

  location(range: Range) {
    const region = this.region(range);
    return { physicalLocation: { artifactLocation: artifactLocation(this.path), region } };
  }

  relatedLocation({ message, range }: RelatedPlace, id: number) {
    return { id, message: { text: message }, ...this.location(range) };
  }

  fix({ title, edits }: Fix) {
    const replacements = edits.map(({ range, newText }) => ({
      deletedRegion: this.region(range),
      insertedContent: { text: newText },
    }));
    const artifactChanges = [{ artifactLocation: artifactLocation(this.path), replacements }];
    return { description: { text: title }, artifactChanges };
  }

  /** Lines and columns count from one; the end column is the one behind the last character. */
  private region(range: Range) {
    const start = this.lines.positionAt(range.start);
    const end = this.lines.positionAt(range.end);
    return {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  }
}

/** A path in the working folder is told relative to it. */
function artifactLocation(path: string) {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return uri.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}
