import type { CheckOptions, CheckResult } from '../check';
import type { Finding, Fix } from '../format/finding';
import { applyEdits } from '../format/text';
import { DisjointPlaces, placesAfter, touchesAny } from './places';

/** The way to findings, passed in so that whoever mends decides how it is checked. */
export type CheckText = (text: string, options?: CheckOptions) => CheckResult;

export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Fixes that were applied together to `text`, the text before them; all their offsets count in it. */
export interface FixRound {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
}

export interface FixAllResult extends CheckResult {
  /** The mended text; `status` and `findings` are of this text. */
  readonly text: string;
  readonly rounds: readonly FixRound[];
}

/** More rounds than any honest brief needs: a checker whose fixes never come to an end is stopped here. */
const mostRounds = 1000;

/**
 * Applies every fix that may be applied unasked (preferred and complete), and checks again, until none is left. The
 * fixes of one round are those that do not touch each other, so that ten thousand of them take one check and not ten
 * thousand. Any text will do; a cycle of fixes ends where a text would come back.
 */
export function fixAll(text: string, check: CheckText, options: CheckOptions = {}): FixAllResult {
  const seen = new Set([text]);
  const rounds: FixRound[] = [];
  let now = { text, ...check(text, options) };
  while (rounds.length < mostRounds) {
    const step = nextRound(now.text, now.findings, (changed) => check(changed, options));
    if (step === undefined || seen.has(step.text)) break;
    seen.add(step.text);
    rounds.push({ text: now.text, applied: step.applied });
    now = { text: step.text, ...step.result };
  }
  return { ...now, rounds };
}

/** The fixes of these findings that may be applied unasked and together: in text order, none touching another. */
export function compatibleFixes(text: string, findings: readonly Finding[]): AppliedFix[] {
  const taken = new DisjointPlaces();
  const chosen: AppliedFix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((candidate) => candidate.preferred && candidate.complete);
    if (fix === undefined || !changesText(text, fix) || fix.edits.some(({ range }) => taken.touches(range))) continue;
    for (const { range } of fix.edits) taken.add(range);
    chosen.push({ finding, fix });
  }
  return chosen;
}

interface Step {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
  readonly result: CheckResult;
}

/**
 * Two fixes can be right each by itself and wrong together (two misspelt keys that both become "objective"). So a fix
 * whose place has a finding again is held back for the next round, where the checker sees what the others did.
 */
function nextRound(text: string, findings: readonly Finding[], check: (text: string) => CheckResult) {
  const together = compatibleFixes(text, findings);
  if (together.length === 0) return undefined;
  const step = apply(text, together, check);
  const settled = settledFixes(step);
  return settled.length === 0 || settled.length === together.length ? step : apply(text, settled, check);
}

function apply(text: string, applied: readonly AppliedFix[], check: (text: string) => CheckResult): Step {
  const edits = applied.flatMap(({ fix }) => fix.edits);
  const changed = applyEdits(text, edits);
  return { text: changed, applied, result: check(changed) };
}

/** The fixes whose places have no finding any more. */
function settledFixes({ applied, result }: Step): AppliedFix[] {
  const places = placesAfter(applied.flatMap(({ fix }) => fix.edits));
  const isMarked = touchesAny(result.findings.map(({ range }) => range));
  return applied.filter(({ fix }) => !fix.edits.some((edit) => isMarked(places.get(edit) ?? edit.range)));
}

/** A fix without effect would be offered again for ever. */
function changesText(text: string, fix: Fix): boolean {
  return fix.edits.some(({ range, newText }) => text.slice(range.start, range.end) !== newText);
}
