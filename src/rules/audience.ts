import type { Rule } from './rule';

export const audienceRules: readonly Rule[] = [];
