import type { Brief, BriefStatus } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix, RelatedPlace, Severity } from '../format/finding';
import type { Range } from '../format/text';

/**
 * How strict a rule is: always the same, or by the status of the brief, carried forward (`{ draft: 'hint', review:
 * 'error' }` is a hint until the brief is in review, and an error from then on).
 */
export type Strictness =
  | Severity
  | ({ readonly draft: Severity } & Partial<Record<Exclude<BriefStatus, 'draft'>, Severity>>);

/** What a rule has found, in its own words. */
export interface Report {
  readonly range: Range;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** Called when somebody asks for the fixes: most findings are only read. */
  readonly fixes?: () => readonly Fix[];
  /** At most this severe, whatever the status: for what rests on a fact that nobody has confirmed. */
  readonly atMost?: Severity;
}

/**
 * What the world around a brief may tell a rule. What a host cannot tell is left out, and the rule stays silent. The status
 * judged by is no part of it: it says how severe a finding is, and not whether there is one.
 */
export interface RuleContext {
  /** What is known of platforms, metrics, goals and roles, those of the project's config included. */
  readonly facts: Facts;
  /** The site of the team, for briefs that name none. */
  readonly website?: string | undefined;
  /** Whether a file exists, by its path relative to the brief; undefined where the host cannot know. */
  readonly fileExists?: ((path: string) => boolean | undefined) | undefined;
  /** The names of the files in a folder, by its path relative to the brief ('' is the brief's own); undefined where the host cannot know. */
  readonly filesIn?: ((folder: string) => readonly string[] | undefined) | undefined;
}

/**
 * What is to be said of a code on its page, in lists and in reports. The bundle of the extension leaves out what comes
 * from `why` on (scripts/lib/without-prose.mjs); in the editor only rule-pages.ts has it, which reads it when a page is opened.
 */
export interface CodeInfo {
  /** `goals/no-metric` */
  readonly code: string;
  /** Two to five words: "Goal without metric". */
  readonly title: string;
  readonly strictness: Strictness;
  /** Why it matters, in one to three sentences to somebody who writes campaigns. */
  readonly why: string;
  /** Where the why comes from. */
  readonly sources: readonly string[];
  /** How to mend it, in one or two sentences. */
  readonly remedy: string;
  /** Parts of a brief; what they leave out is taken from a sound one when they run as tests. */
  readonly bad: string;
  readonly good: string;
}

/** Something that a good brief holds, as a value: the docs, the config's schema and the reports are made from it, and its examples run as tests. */
export interface Rule extends CodeInfo {
  /** Says what it finds in a brief that has been read. Never throws; reads only through the typed view and the id index. */
  check(brief: Brief, report: (finding: Report) => void, context: RuleContext): void;
}
