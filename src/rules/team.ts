import type { Rule } from './rule';

export const teamRules: readonly Rule[] = [];
