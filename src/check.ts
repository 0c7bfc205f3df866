import { Brief, type BriefStatus } from './format/brief';
import { type Finding, helpPage, type Severity, withFixes } from './format/finding';
import { apartFromSyntax, formFindings, isOfKnownVersion } from './format/form/form-findings';
import { type Levels, noConfig, type ProjectConfig } from './format/project-config';
import { allRules } from './rules/all-rules';
import { knownCodes } from './rules/known-codes';
import { levelledSeverity, withLevels } from './rules/levels';
import type { Report, Rule, RuleContext } from './rules/rule';
import { milder } from './rules/strictness';
import { withoutSilenced } from './rules/suppressions';

/** What a check may be told beside the text. */
export interface CheckOptions extends Partial<Omit<RuleContext, 'status'>> {
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
  const status = options.as ?? brief.status;
  const { levels, vocabulary, facts, website } = options.config ?? noConfig;
  const findings = [
    ...brief.syntaxFindings,
    ...formFindings(brief, vocabulary),
    ...ruleFindings(brief, { facts, website, ...options, status }, levels),
  ];
  const audible = withLevels(withoutSilenced(brief, findings, knownCodes), levels);
  return { status, findings: withoutRepeats(inTextOrder(audible)) };
}

/** The rules say nothing of a brief that could not be read, nor of a format that is not known. */
function ruleFindings(brief: Brief, context: RuleContext, levels: Levels): Finding[] {
  if (!brief.isReadable || brief.isEmpty || !isOfKnownVersion(brief)) return [];
  const findings: Finding[] = [];
  for (const rule of allRules)
    rule.check(brief, (report) => findings.push(findingOf(rule, report, context, levels)), context);
  return apartFromSyntax(brief, findings);
}

function findingOf(rule: Rule, report: Report, { status }: RuleContext, levels: Levels): Finding {
  const { message, related = [], fixes, atMost } = report;
  const { start, end } = report.range;
  const severity = levelledSeverity(rule, status, levels);
  const finding = {
    code: rule.code,
    severity: atMost ? milder(severity, atMost) : severity,
    message,
    range: { start, end },
    related,
    help: helpPage(rule.code),
  };
  return fixes ? withFixes(finding, fixes) : { ...finding, fixes: [] };
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
