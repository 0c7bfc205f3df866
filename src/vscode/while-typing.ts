import type { Finding } from '../format/finding';
import type { Range } from '../format/text';

/** The line that the author is writing. */
export interface LineInProgress {
  readonly range: Range;
  /** Codes of the findings that the editor shows on it already. */
  readonly shownCodes: ReadonlySet<string>;
}

/** What to show while the author is writing. */
export interface ShownWhileTyping {
  /** The findings to show now; undefined leaves everything as it is shown. */
  readonly findings: readonly Finding[] | undefined;
  /** True when something is held back until the line is done. */
  readonly waits: boolean;
}

/**
 * Holds back findings that are new on the line in progress, so that nothing flickers while it is half written. While
 * the half line breaks the YAML, the other findings are missing only because of it, so all stays as it is shown.
 */
export function showWhileTyping(findings: readonly Finding[], line: LineInProgress): ShownWhileTyping {
  const heldBack = new Set(findings.filter((finding) => isNewOn(line, finding)));
  if (heldBack.size === 0) return { findings, waits: false };
  if ([...heldBack].some(breaksTheYaml)) return { findings: undefined, waits: true };
  return { findings: findings.filter((finding) => !heldBack.has(finding)), waits: true };
}

function isNewOn(line: LineInProgress, finding: Finding): boolean {
  const { start } = finding.range;
  return start >= line.range.start && start <= line.range.end && !line.shownCodes.has(finding.code);
}

function breaksTheYaml(finding: Finding): boolean {
  return finding.code.startsWith('yaml/');
}
