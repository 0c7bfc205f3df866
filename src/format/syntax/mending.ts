import type { Finding } from '../finding';
import type { Node } from '../nodes';
import { applyEdits, type TextEdit } from '../text';
import { readYaml, type YamlProblem, type YamlReading } from '../yaml-reader';
import { brokenPlaces } from './broken-places';
import { BrokenText } from './broken-text';
import { unreadableMend } from './diagnose';
import { Found } from './found';
import type { Mend } from './mend';
import { mapFinding, mapTree, OffsetMap, throughAll } from './offset-map';
import { soundTraps } from './sound-traps';

/** A brief's text as YAML, however broken: what is wrong with it, and the tree of all that could be read. */
export interface MendedReading {
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
  /** False when so much could not be read that nothing may be said about what is missing. */
  readonly complete: boolean;
}

/** Large files are read again less often: twenty rounds for a few pages, two for half a megabyte and more. */
function roundsFor(text: string): number {
  return Math.max(2, Math.min(20, Math.floor(1_000_000 / (text.length + 1))));
}

/**
 * In the first rounds of a brief of a few pages one place is mended at a time, so that nothing is said of what merely
 * follows from it; all that is broken then still is mended in one go.
 */
function carefulRoundsFor(text: string): number {
  return Math.min(10, Math.floor(100_000 / (text.length + 1)));
}

/** What a round came to: nothing was left to mend, something was mended, or something could not be mended. */
type Outcome = 'sound' | 'mended' | 'stuck';

/** Mends a copy of a broken text, round by round, and remembers what was wrong at which place of the text as it is. */
export class Mending {
  private readonly found: Found;
  private readonly maps: OffsetMap[] = [];
  private lastUnreadableLine = Number.NEGATIVE_INFINITY;
  private current: string;

  constructor(
    private readonly text: string,
    private reading: YamlReading,
  ) {
    this.current = text;
    this.found = new Found(text);
  }

  run(): MendedReading {
    let outcome: Outcome = 'mended';
    const careful = carefulRoundsFor(this.text);
    for (let round = 0; round < roundsFor(this.text) && outcome === 'mended'; round++)
      outcome = round < careful ? this.mendOne() : this.mendAll();
    const complete = outcome === 'sound' && !this.reading.tooComplex;
    if (complete) for (const finding of soundTraps(this.current, this.reading)) this.report(finding);
    const root = this.reading.root && mapTree(this.reading.root, throughAll(this.maps));
    return { root, findings: this.found.findings, complete };
  }

  /** Mends the first broken place. What does not help there is no mend: then its line is left out. */
  private mendOne(): Outcome {
    const broken = new BrokenText(this.current, this.reading);
    const [attempt] = brokenPlaces(broken, 1);
    if (!attempt) return 'sound';
    const { problem, mend } = attempt;
    const step = new Step(this.current, withoutOverlaps(mend.edits));
    if (!problem || !step.leaves(problem)) return this.take(broken, [mend], step);
    const instead = unreadableMend(broken, broken.lineAt(problem.start));
    return this.take(broken, [instead], new Step(this.current, instead.edits));
  }

  /** Mends all broken places that do not follow from one another; a fix that does not help is not offered. */
  private mendAll(): Outcome {
    const broken = new BrokenText(this.current, this.reading);
    const attempts = brokenPlaces(broken, Number.POSITIVE_INFINITY);
    if (attempts.length === 0) return 'sound';
    const step = new Step(this.current, withoutOverlaps(attempts.flatMap(({ mend }) => mend.edits)));
    const mends = attempts.map(({ problem, mend }) =>
      problem && step.leaves(problem) ? { ...mend, finding: { ...mend.finding, fixes: [] } } : mend,
    );
    return this.take(broken, mends, step);
  }

  private take(broken: BrokenText, mends: readonly Mend[], step: Step): Outcome {
    for (const { finding } of mends) {
      if (!this.followsUnreadable(broken, finding)) this.report(finding);
    }
    if (step.edits.length === 0) return 'stuck';
    this.maps.push(step.map);
    this.current = step.text;
    this.reading = step.reading;
    return 'mended';
  }

  private report(finding: Finding): void {
    this.found.add(mapFinding(finding, throughAll(this.maps)));
  }

  /** Lines right below one that could not be read are most often broken because of it. */
  private followsUnreadable(broken: BrokenText, finding: Finding): boolean {
    if (finding.code !== 'yaml/syntax' || finding.fixes.length > 0) return false;
    const line = broken.lines.lineAt(finding.range.start);
    const follows = line === this.lastUnreadableLine + 1;
    this.lastUnreadableLine = line;
    return follows;
  }
}

/** A text after some edits, read again. */
class Step {
  readonly map: OffsetMap;
  readonly text: string;
  readonly reading: YamlReading;
  private readonly left: ReadonlySet<number>;

  /** @param edits not overlapping, in text order */
  constructor(
    before: string,
    readonly edits: readonly TextEdit[],
  ) {
    this.map = new OffsetMap(edits);
    this.text = applyEdits(before, edits);
    this.reading = readYaml(this.text);
    this.left = new Set(this.reading.problems.map(({ start }) => this.map.original(start)));
  }

  /** Whether there still is a problem where there was one in the text before. */
  leaves({ start }: YamlProblem): boolean {
    return this.left.has(start);
  }
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
