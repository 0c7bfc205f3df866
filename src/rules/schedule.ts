import type { Rule } from './rule';
import { scheduleDatesRules } from './schedule-dates';
import { gap } from './schedule-gap';
import { weekdayMismatch } from './schedule-weekday';

export const scheduleRules: readonly Rule[] = [...scheduleDatesRules, weekdayMismatch, gap];
