import type { CheckOptions, CheckResult } from '../check';
import { Brief, type BriefStatus } from '../format/brief';
import type { Finding } from '../format/finding';
import type { LineIndex } from '../format/text';

/** The way to findings, passed in so that tests can bring their own: asks a brief once, and gives what holds by a status. */
export type Examine = (brief: Brief, options?: CheckOptions) => (status: BriefStatus) => CheckResult;

/** The findings of a text by its own status, and by any other without reading the text again. */
export interface Examined extends CheckResult {
  /** The lines of the text that the findings speak of. */
  readonly lines: LineIndex;
  readonly checkAs: (status: BriefStatus) => CheckResult;
}

export type ExamineText = (text: string, options?: CheckOptions) => Examined;

/** Reads texts as briefs; `as` in the options takes precedence over the status that a brief gives itself. */
export function readingWith(examine: Examine): ExamineText {
  return (text, options = {}) => {
    const brief = Brief.read(text);
    const checkAs = examine(brief, options);
    return { ...checkAs(options.as ?? brief.status), lines: brief.lines, checkAs };
  };
}

/** Findings that are the same by any status, as those of a project config. */
export function whateverStatus(lines: LineIndex, findings: readonly Finding[]): Examined {
  const result: CheckResult = { status: 'draft', findings };
  return { ...result, lines, checkAs: () => result };
}
