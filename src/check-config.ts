import type { CheckResult } from './check';
import { ConfigFile, configFindings } from './format/config';

/** Findings of the text of a project config, which may be any text at all. A config has no status: it counts as a draft. */
export function checkConfigText(text: string): CheckResult {
  return { status: 'draft', findings: configFindings(ConfigFile.read(text)) };
}
