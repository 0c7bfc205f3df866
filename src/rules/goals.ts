import { goalMeasureRules } from './goals-measures';
import { goalMetricRules } from './goals-metrics';
import { goalPlanRules } from './goals-plan';
import { goalTargetRules } from './goals-targets';
import { goalWordingRules } from './goals-wording';
import type { Rule } from './rule';

export const goalsRules: readonly Rule[] = [
  ...goalMeasureRules,
  ...goalMetricRules,
  ...goalTargetRules,
  ...goalWordingRules,
  ...goalPlanRules,
];
