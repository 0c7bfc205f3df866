import { type CheckResult, checkText } from '../../src/check';
import type { Finding } from '../../src/format/finding';

const structural = /^(?:yaml|schema)\/|^structure\/unknown-reference$/;

/** What is wrong with the YAML and the form of a text, without what good campaigns still need. */
export function structureOf(text: string): CheckResult {
  const { status, findings } = checkText(text);
  return { status, findings: findings.filter(({ code }) => structural.test(code)) };
}

/** A finding in short: `yaml/tab 12 "…": message`, for messages of tests. */
export function inShort(text: string, { code, range, message }: Finding): string {
  return `${code} ${range.start} ${JSON.stringify(text.slice(range.start, range.end))}: ${message}`;
}
