import { engagementDialogueRules } from './engagement-dialogue';
import { engagementPlanRules } from './engagement-plan';
import type { Rule } from './rule';

export const engagementRules: readonly Rule[] = [...engagementPlanRules, ...engagementDialogueRules];
