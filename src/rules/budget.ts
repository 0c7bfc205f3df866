import type { Rule } from './rule';

export const budgetRules: readonly Rule[] = [];
