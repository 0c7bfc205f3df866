import { adaptationRules } from './adaptation';
import { audienceRules } from './audience';
import { budgetRules } from './budget';
import { contentRules } from './content';
import { engagementRules } from './engagement';
import { goalsRules } from './goals';
import { governanceRules } from './governance';
import { hygieneRules } from './hygiene';
import { measurementRules } from './measurement';
import { messageRules } from './message';
import { platformsRules } from './platforms';
import type { Rule } from './rule';
import { scheduleRules } from './schedule';
import { structureRules } from './structure';
import { teamRules } from './team';

/** Every rule, family by family in the order of a brief. */
export const allRules: readonly Rule[] = [
  ...structureRules,
  ...goalsRules,
  ...measurementRules,
  ...audienceRules,
  ...messageRules,
  ...platformsRules,
  ...contentRules,
  ...scheduleRules,
  ...engagementRules,
  ...budgetRules,
  ...teamRules,
  ...governanceRules,
  ...adaptationRules,
  ...hygieneRules,
];
