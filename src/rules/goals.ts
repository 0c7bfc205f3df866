import type { Rule } from './rule';

export const goalsRules: readonly Rule[] = [];
