import { governanceAccessRules } from './governance-access';
import { governanceDisclosureRules } from './governance-disclosure';
import { governanceLawRules } from './governance-law';
import type { Rule } from './rule';

export const governanceRules: readonly Rule[] = [
  ...governanceDisclosureRules,
  ...governanceAccessRules,
  ...governanceLawRules,
];
