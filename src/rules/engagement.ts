import type { Rule } from './rule';

export const engagementRules: readonly Rule[] = [];
