import type { Finding } from '../finding';
import { syntaxMessages } from '../messages';
import type { Node } from '../nodes';
import { applyEdits, LineIndex, type TextEdit } from '../text';
import { readYaml, type YamlProblem, type YamlReading } from '../yaml-reader';
import { BrokenText } from './broken-text';
import { diagnose } from './diagnose';
import { severalDocuments } from './documents';
import { type Mend, syntaxFinding } from './mend';
import { mapFinding, mapTree, OffsetMap, throughAll } from './offset-map';
import { closedByAccident, unclosedQuote } from './quotes';
import { soundTraps } from './sound-traps';

/** A brief's text as YAML, however broken: what is wrong with it, and the tree of all that could be read. */
export interface MendedReading {
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
  /** False when so much could not be read that nothing may be said about what is missing. */
  readonly complete: boolean;
}

/**
 * Reads a text and, where YAML gives up, mends a copy in the way the author most likely meant and reads on: so each
 * broken place is one finding, and what merely follows from it is none. The places of the tree and of all findings are
 * places of the text as it is.
 */
export function readMended(text: string): MendedReading {
  const reading = readYaml(text);
  if (reading.tooComplex) return { root: undefined, findings: [tooComplex(text)], complete: false };
  if (!isBroken(text, reading)) return { root: reading.root, findings: soundTraps(text, reading), complete: true };
  return new Mending(text, reading).run();
}

function tooComplex(text: string): Finding {
  const start = Math.max(0, text.search(/\S/));
  const range = { start, end: Math.min(text.length, start + 1) };
  return syntaxFinding({ code: 'yaml/too-complex', range, message: syntaxMessages.tooComplex() });
}

function isBroken(text: string, reading: YamlReading): boolean {
  if (reading.problems.length > 0 || brokenOff(text, reading)) return true;
  return reading.longQuotes.length > 0 && accidents(new BrokenText(text, reading)).length > 0;
}

/** The mend for a line that makes YAML stop in the middle of a brief. */
function brokenOff(text: string, { secondDocument }: YamlReading): Mend | undefined {
  if (secondDocument === undefined) return undefined;
  const [finding] = severalDocuments(text, secondDocument, new LineIndex(text));
  const edits = finding?.fixes[0]?.edits;
  return finding && edits && { finding, edits };
}

const openQuote = 'OPEN_QUOTE';

/** Texts whose quote was closed by the opening one of a later text. */
function accidents(broken: BrokenText): YamlProblem[] {
  return broken.reading.longQuotes
    .filter((text) => closedByAccident(broken, text))
    .map(({ start }) => ({ code: openQuote, start, end: start + 1 }));
}

/** Large files are read again less often: twenty rounds for a few pages, two for a megabyte and more. */
function roundsFor(text: string): number {
  return Math.max(2, Math.min(20, Math.floor(3_000_000 / (text.length + 1))));
}

/**
 * In the first rounds of a brief of a few pages one place is mended at a time, so that nothing is said of what merely
 * follows from it; all that is broken then still is mended in one go.
 */
function carefulRoundsFor(text: string): number {
  return Math.min(10, Math.floor(300_000 / (text.length + 1)));
}

/** What a round came to: nothing was left to mend, something was mended, or something could not be mended. */
type Outcome = 'sound' | 'mended' | 'stuck';

class Mending {
  private readonly findings: Finding[] = [];
  private readonly findingsByLine = new Map<number, readonly Finding[]>();
  private readonly lines: LineIndex;
  private readonly maps: OffsetMap[] = [];
  private lastUnreadableLine = Number.NEGATIVE_INFINITY;
  private current: string;

  constructor(
    private readonly text: string,
    private reading: YamlReading,
  ) {
    this.current = text;
    this.lines = new LineIndex(text);
  }

  run(): MendedReading {
    let outcome: Outcome = 'mended';
    const careful = carefulRoundsFor(this.text);
    for (let round = 0; round < roundsFor(this.text) && outcome === 'mended'; round++)
      outcome = this.mendOnce(round < careful ? 1 : Number.POSITIVE_INFINITY);
    const complete = outcome === 'sound' && !this.reading.tooComplex;
    const original = throughAll(this.maps);
    const traps = complete
      ? soundTraps(this.current, this.reading).map((finding) => mapFinding(finding, original))
      : [];
    const root = this.reading.root && mapTree(this.reading.root, original);
    return { root, findings: [...this.findings, ...traps], complete };
  }

  /** One round: mends broken places that do not follow from one another, at most so many. */
  private mendOnce(most: number): Outcome {
    const broken = new BrokenText(this.current, this.reading);
    const mends = this.independentMends(broken, most);
    for (const { finding } of mends) {
      if (!this.followsUnreadable(broken, finding)) this.report(finding);
    }
    const edits = withoutOverlaps(mends.flatMap((mend) => mend.edits));
    if (edits.length === 0) return mends.length > 0 ? 'stuck' : 'sound';
    this.maps.push(new OffsetMap(edits));
    this.current = applyEdits(this.current, edits);
    this.reading = readYaml(this.current);
    return 'mended';
  }

  /** Not what stands in a place that was found broken before: it follows from that, or from our mending it. */
  private report(finding: Finding): void {
    const mapped = mapFinding(finding, throughAll(this.maps));
    const line = this.lines.lineAt(mapped.range.start);
    const before = this.findingsByLine.get(line) ?? [];
    if (before.some((other) => follows(mapped, other))) return;
    this.findingsByLine.set(line, [...before, mapped]);
    this.findings.push(mapped);
  }

  private independentMends(broken: BrokenText, most: number): Mend[] {
    const problems = widestAtEachPlace([...accidents(broken), ...this.reading.problems]);
    const mends: Mend[] = [];
    let mendedUpTo = -1;
    for (const problem of problems) {
      if (broken.lines.lineAt(problem.start) <= mendedUpTo) continue;
      const mend = problem.code === openQuote ? this.closeQuote(broken, problem) : diagnose(broken, problem);
      mends.push(mend);
      mendedUpTo = lastLineOf(broken, problem, mend);
      if (mend.farReaching || mends.length >= most) return mends;
    }
    const rest = brokenOff(broken.text, this.reading);
    return rest ? [...mends, rest] : mends;
  }

  private closeQuote(broken: BrokenText, problem: YamlProblem): Mend {
    return unclosedQuote(broken, broken.lineAt(problem.start), problem.start);
  }

  /** Lines right below one that could not be read are most often broken because of it. */
  private followsUnreadable(broken: BrokenText, finding: Finding): boolean {
    if (finding.code !== 'yaml/syntax') return false;
    const line = broken.lines.lineAt(finding.range.start);
    const follows = line === this.lastUnreadableLine + 1;
    this.lastUnreadableLine = line;
    return follows;
  }
}

/** Of two findings on one line, whether the later one follows from the earlier. */
function follows(later: Finding, earlier: Finding): boolean {
  const vague = later.code === 'yaml/syntax' || later.code === 'yaml/indentation';
  return vague || (later.range.start < earlier.range.end && earlier.range.start < later.range.end);
}

/** In text order; of several complaints about one place, the one that reaches furthest. */
function widestAtEachPlace(problems: readonly YamlProblem[]): YamlProblem[] {
  const sorted = [...problems].sort(
    (a, b) => a.start - b.start || Number(b.code === openQuote) - Number(a.code === openQuote) || b.end - a.end,
  );
  return sorted.filter((problem, index) => problem.start !== sorted[index - 1]?.start);
}

function lastLineOf(broken: BrokenText, problem: YamlProblem, mend: Mend): number {
  const ends = mend.edits.map(({ range }) => range.end);
  return broken.lines.lineAt(Math.max(problem.end - 1, problem.start, mend.finding.range.start, ...ends.slice(-1)));
}

function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let at = -1;
  return sorted.filter(({ range }) => {
    const free = range.start > at || (range.start === at && range.end > at);
    if (free) at = Math.max(range.end, range.start);
    return free;
  });
}
