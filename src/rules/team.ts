import type { Rule } from './rule';
import { singlePersonOverload } from './team-load';
import { noOwner, sharedOwnership } from './team-ownership';
import { missingRole } from './team-roles';

export const teamRules: readonly Rule[] = [noOwner, sharedOwnership, missingRole, singlePersonOverload];
