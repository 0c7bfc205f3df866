import type { Rule } from './rule';

export const scheduleRules: readonly Rule[] = [];
