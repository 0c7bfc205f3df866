import type { Rule } from './rule';

export const adaptationRules: readonly Rule[] = [];
