import type { BriefStatus } from '../format/brief';
import type { Finding, Severity } from '../format/finding';
import type { Levels } from '../format/project-config';
import { allRules } from './all-rules';
import type { Rule } from './rule';
import { severityFor } from './strictness';

/** The severity of a rule: what the project's config says, else what the status of the brief asks for. */
export function levelledSeverity({ code, strictness }: Rule, status: BriefStatus, levels: Levels): Severity {
  const level = levels.get(code);
  return level === undefined || level === 'off' ? severityFor(strictness, status) : level;
}

/**
 * The findings without those of codes that are off, and the others as loud as the config says. Those of rules are that
 * already: a rule may have kept one milder, since nobody has confirmed the fact that it rests on.
 */
export function withLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  if (levels.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    const level = levels.get(finding.code);
    if (level === 'off') return [];
    return level === undefined || isRule.has(finding.code) ? [finding] : [{ ...finding, severity: level }];
  });
}

const isRule: ReadonlySet<string> = new Set(allRules.map(({ code }) => code));
