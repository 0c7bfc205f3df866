import type { Brief } from '../format/brief';
import { type Finding, helpPage, type Severity } from '../format/finding';
import { quoted } from '../format/messages';
import { nearest } from '../format/near';
import { scalarAt } from '../format/syntax/scalar-at';
import type { Range } from '../format/text';
import { fix, replaceFix } from './fixes';

/** A comment that silences codes: `# brief-ignore goals/viral -- the client insists`, on a line, above it, or for the file. */
interface Silencer {
  readonly codes: readonly NamedCode[];
  /** Zero-based line whose findings it silences; undefined for the whole file. */
  readonly line: number | undefined;
  /** The whole comment. */
  readonly comment: Range;
}

interface NamedCode extends Range {
  readonly code: string;
}

/** The findings that nobody silenced, and what there is to say of the silencers themselves. */
export function withoutSilenced(
  brief: Brief,
  findings: readonly Finding[],
  knownCodes: ReadonlySet<string>,
): Finding[] {
  const silencers = silencersOf(brief);
  if (silencers.length === 0) return [...findings];
  const silenced = new Set(silencers.flatMap(({ codes, line }) => codes.map(({ code }) => silence(code, line))));
  const used = new Set<string>();
  const left = findings.filter((finding) => !isSilenced(brief, finding, silenced, used));
  const about = silencers.flatMap((silencer) =>
    silencer.codes.flatMap((named) => judge(brief, silencer, named, used, knownCodes)),
  );
  return [...left, ...about];
}

/** A code and the line on which it is silenced, or the file: thousands of findings must not each ask thousands of silencers. */
function silence(code: string, line: number | undefined): string {
  return `${code} ${line ?? 'file'}`;
}

function isSilenced(brief: Brief, finding: Finding, silenced: ReadonlySet<string>, used: Set<string>): boolean {
  if (!canBeSilenced(finding.code)) return false;
  const { code } = finding;
  const matching = [silence(code, lineOf(brief, finding)), silence(code, undefined)].filter((it) => silenced.has(it));
  for (const it of matching) used.add(it);
  return matching.length > 0;
}

/** A comment inside a text that runs over several lines would be text: the line where it begins stands for all of it. */
function lineOf(brief: Brief, { range }: Finding): number {
  return brief.lines.lineAt(scalarAt(brief.root, range.start)?.start ?? range.start);
}

/** Broken YAML has to be mended: whoever silenced it would lose text unseen. */
function canBeSilenced(code: string): boolean {
  return !code.startsWith('yaml/');
}

function judge(
  brief: Brief,
  silencer: Silencer,
  named: NamedCode,
  used: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Finding[] {
  const { code, start, end } = named;
  const range = { start, end };
  if (!canBeSilenced(code))
    return [
      about('suppression/unknown-code', 'warning', range, `${quoted(code)} cannot be silenced. Mend it instead.`),
    ];
  if (!known.has(code)) return [unknownCode(code, range, known)];
  if (used.has(silence(code, silencer.line))) return [];
  const message = `Nothing here has the code ${quoted(code)} any more. Remove it from the comment.`;
  return [{ ...about('suppression/unused', 'hint', range, message), fixes: [removal(brief, silencer, named)] }];
}

function unknownCode(code: string, range: Range, known: ReadonlySet<string>): Finding {
  const near = nearest(code, known);
  const question = near[0] === undefined ? '' : ` Did you mean ${quoted(near[0])}?`;
  const fixes = near.map((name, index) =>
    replaceFix(`Replace by ${quoted(name)}`, index === 0 ? 'safe' : 'choice', range, name),
  );
  return {
    ...about('suppression/unknown-code', 'warning', range, `There is no code ${quoted(code)} to silence.${question}`),
    fixes,
  };
}

function about(code: string, severity: Severity, range: Range, message: string): Finding {
  return { code, severity, message, range, related: [], fixes: [], help: helpPage(code) };
}

/** Takes the code out of the comment, or the comment away when it names no other. */
function removal(brief: Brief, { codes, comment }: Silencer, named: NamedCode) {
  const title = 'Remove what silences nothing';
  if (codes.length > 1) {
    const start = brief.text.slice(0, named.start).trimEnd().length;
    return fix(title, 'safe', [{ range: { start, end: named.end }, newText: '' }]);
  }
  const line = brief.lines.lineRange(brief.lines.lineAt(comment.start));
  const alone = brief.text.slice(line.start, comment.start).trim() === '';
  const end = alone ? afterLineBreak(brief.text, line.end) : comment.end;
  const start = alone ? line.start : brief.text.slice(0, comment.start).trimEnd().length;
  return fix(title, 'safe', [{ range: { start, end }, newText: '' }]);
}

function afterLineBreak(text: string, offset: number): number {
  const lineBreak = /^(?:\r\n|\n|\r)/.exec(text.slice(offset, offset + 2));
  return offset + (lineBreak?.[0].length ?? 0);
}

const marker = '# brief-ignore';

function silencersOf(brief: Brief): Silencer[] {
  const silencers: Silencer[] = [];
  for (let at = brief.text.indexOf(marker); at >= 0; at = brief.text.indexOf(marker, at + 1)) {
    if (!isComment(brief, at)) continue;
    const silencer = silencerAt(brief, at);
    if (silencer) silencers.push(silencer);
  }
  return silencers;
}

function isComment(brief: Brief, at: number): boolean {
  return (at === 0 || /\s/.test(brief.text.charAt(at - 1))) && !scalarAt(brief.root, at);
}

function silencerAt(brief: Brief, at: number): Silencer | undefined {
  const lineNumber = brief.lines.lineAt(at);
  const { start, end } = brief.lines.lineRange(lineNumber);
  const [whole = '', file, list = ''] =
    /^# brief-ignore(-file)?(?=\s|$)(.*?)(?:\s--.*)?$/.exec(brief.text.slice(at, end)) ?? [];
  if (whole === '') return undefined;
  const from = at + marker.length + (file?.length ?? 0);
  const codes = [...list.matchAll(/[^\s,]+/g)].map((match) => ({
    code: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const alone = brief.text.slice(start, at).trim() === '';
  const line = file ? undefined : alone ? nextWrittenLine(brief, lineNumber) : lineNumber;
  return { codes, line, comment: { start: at, end } };
}

/** Comments may stand one above the other, each for the line below them all. */
function nextWrittenLine(brief: Brief, after: number): number {
  let line = after + 1;
  while (line < brief.lines.lineCount && /^\s*(#.*)?$/.test(brief.lines.lineText(line))) line++;
  return line;
}
