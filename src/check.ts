import { Brief, type BriefStatus } from './format/brief';
import { type Finding, helpPage, type Severity, withFixes } from './format/finding';
import { apartFromSyntax, formFindings, isOfKnownVersion } from './format/form/form-findings';
import { noConfig, type ProjectConfig } from './format/project-config';
import { allRules } from './rules/all-rules';
import { knownCodes } from './rules/known-codes';
import { levelledSeverity, withLevels } from './rules/levels';
import type { Report, Rule, RuleContext } from './rules/rule';
import { milder } from './rules/strictness';
import { withoutSilenced } from './rules/suppressions';

/** What a check may be told beside the text. */
export interface CheckOptions extends Partial<RuleContext> {
  /** Judge as if the brief had this status, whatever it says. */
  readonly as?: BriefStatus | undefined;
  /** What holds for the briefs of the folder; what is told beside it takes precedence. */
  readonly config?: ProjectConfig | undefined;
}

/** The answer to a check: the status judged by, and the findings in text order (ties by code). */
export interface CheckResult {
  readonly status: BriefStatus;
  readonly findings: readonly Finding[];
}

/** Findings of a brief's text, which may be any text at all: it never throws. */
export function checkText(text: string, options: CheckOptions = {}): CheckResult {
  return checkBrief(Brief.read(text), options);
}

/** Findings of a brief: its YAML, its form, then what the rules say of it; what was silenced is left out. */
export function checkBrief(brief: Brief, options: CheckOptions = {}): CheckResult {
  return examine(brief, options)(options.as ?? brief.status);
}

/**
 * Asks everything of a brief that can be asked, once for all statuses: rules find the same whatever the status, which says
 * only how severe it is. The findings by a status are given for the asking, at a fraction of the time.
 */
export function examine(brief: Brief, options: Omit<CheckOptions, 'as'> = {}): (status: BriefStatus) => CheckResult {
  const { levels, vocabulary, facts, website } = options.config ?? noConfig;
  const found = [...brief.syntaxFindings, ...formFindings(brief, vocabulary)];
  const reports = ruleReports(brief, { facts, website, ...options });
  return (status) => {
    const ofRules = reports.map(({ rule, report }) => findingOf(rule, report, levelledSeverity(rule, status, levels)));
    const findings = [...found, ...apartFromSyntax(brief, ofRules)];
    const audible = withLevels(withoutSilenced(brief, findings, knownCodes), levels);
    return { status, findings: withoutRepeats(inTextOrder(audible)) };
  };
}

interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

/** The rules say nothing of a brief that could not be read, nor of a format that is not known. */
function ruleReports(brief: Brief, context: RuleContext): RuleReport[] {
  if (!brief.isReadable || brief.isEmpty || !isOfKnownVersion(brief)) return [];
  const reports: RuleReport[] = [];
  for (const rule of allRules) rule.check(brief, (report) => reports.push({ rule, report }), context);
  return reports;
}

function findingOf({ code }: Rule, { range: { start, end }, message, ...more }: Report, strict: Severity): Finding {
  const { related = [], fixes, atMost = strict } = more;
  const found = {
    code,
    severity: milder(strict, atMost),
    message,
    range: { start, end },
    related,
    help: helpPage(code),
  };
  return fixes ? withFixes(found, fixes) : { ...found, fixes: [] };
}

function inTextOrder(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) =>
      a.range.start - b.range.start ||
      inOrder(a.code, b.code) ||
      a.range.end - b.range.end ||
      inOrder(a.message, b.message),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stands in a block that several aliases repeat is found once. In text order, the same findings are neighbours. */
function withoutRepeats(ordered: readonly Finding[]): Finding[] {
  return ordered.filter((finding, index) => {
    const before = ordered[index - 1];
    return (
      finding.range.start !== before?.range.start ||
      finding.range.end !== before.range.end ||
      finding.code !== before.code ||
      finding.message !== before.message
    );
  });
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
