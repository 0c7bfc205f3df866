import type { Rule } from './rule';
import { duplicateId } from './structure-duplicates';
import { contradictingProse } from './structure-prose';
import { unknownReference } from './structure-references';

export const structureRules: readonly Rule[] = [unknownReference, duplicateId, contradictingProse];
