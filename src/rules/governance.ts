import type { Rule } from './rule';

export const governanceRules: readonly Rule[] = [];
