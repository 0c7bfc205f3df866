import type { Range } from './text';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A text edit of a fix. What a person has to fill in is marked, so that an editor can select it. */
export interface FixEdit {
  readonly range: Range;
  readonly newText: string;
  /** Stretches of `newText` (offsets within it) that stand for something only the author knows. */
  readonly placeholders?: readonly Range[];
}

/** A mend, as data: the editor's quick fix, fix-on-save and `check --fix` apply the same one. */
export interface Fix {
  readonly title: string;
  /** The best of a finding's fixes. */
  readonly preferred: boolean;
  /** Nothing is left for a person to fill in or decide, so that it may be applied unasked where it is preferred. */
  readonly complete: boolean;
  readonly edits: readonly FixEdit[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly range: Range;
}

/** Something in a brief that its author should know. Editor, command line and reports show the same object. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The page that explains the code, relative to the project: `docs/rules/goals-no-metric.md`. */
  readonly help: string;
}

/** A finding whose fixes are made when they are first asked for: thousands of findings are shown for each that is mended. */
export function withFixes(finding: Omit<Finding, 'fixes'>, make: () => readonly Fix[]): Finding {
  let made: readonly Fix[] | undefined;
  return {
    ...finding,
    get fixes() {
      made ??= make();
      return made;
    },
  };
}

/** `goals/no-metric` → `docs/rules/goals-no-metric.md` */
export function helpPage(code: string): string {
  return `docs/rules/${code.replace('/', '-')}.md`;
}
