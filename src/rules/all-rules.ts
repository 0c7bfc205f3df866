import type { Rule } from './rule';
import { structureRules } from './structure';

/** Every rule, family by family in the order of a brief. */
export const allRules: readonly Rule[] = [...structureRules];
