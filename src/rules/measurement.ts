import type { Rule } from './rule';

export const measurementRules: readonly Rule[] = [];
