import { LaterList } from './later';
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
  return new MendableFinding(finding, new LaterList(make));
}

/** A fix whose edits are made when they are first asked for: a list of fixes, or their count, needs only what they do. */
export function withEdits(fix: Omit<Fix, 'edits'>, make: () => readonly FixEdit[]): Fix {
  return new DescribedFix(fix, new LaterList(make));
}

class MendableFinding implements Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  readonly help: string;
  declare readonly fixes: readonly Fix[];
  readonly #fixes: LaterList<Fix>;

  constructor({ code, severity, message, range, related, help }: Omit<Finding, 'fixes'>, fixes: LaterList<Fix>) {
    this.code = code;
    this.severity = severity;
    this.message = message;
    this.range = range;
    this.related = related;
    this.help = help;
    this.#fixes = fixes;
    // The finding's own, so that copies and JSON have it too. A getter in an object literal would be a new one for each
    // finding, which V8 keeps in a hidden class of its own, and the whole brief with it.
    Object.defineProperty(this, 'fixes', MendableFinding.accessor);
  }

  private static readonly accessor: PropertyDescriptor & ThisType<MendableFinding> = {
    enumerable: true,
    get() {
      return this.#fixes.items;
    },
  };
}

class DescribedFix implements Fix {
  readonly title: string;
  readonly preferred: boolean;
  readonly complete: boolean;
  declare readonly edits: readonly FixEdit[];
  readonly #edits: LaterList<FixEdit>;

  constructor({ title, preferred, complete }: Omit<Fix, 'edits'>, edits: LaterList<FixEdit>) {
    this.title = title;
    this.preferred = preferred;
    this.complete = complete;
    this.#edits = edits;
    Object.defineProperty(this, 'edits', DescribedFix.accessor); // as with the fixes of a finding
  }

  private static readonly accessor: PropertyDescriptor & ThisType<DescribedFix> = {
    enumerable: true,
    get() {
      return this.#edits.items;
    },
  };
}

/** `goals/no-metric` → `docs/rules/goals-no-metric.md` */
export function helpPage(code: string): string {
  return `docs/rules/${code.replace('/', '-')}.md`;
}
