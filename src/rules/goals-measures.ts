import type { Brief } from '../format/brief';
import { readDay, writeDay } from '../format/dates';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { GoalMetricView, GoalView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { labelOf } from '../format/view';
import { fix, insertFix } from './fixes';
import { lacks } from './lacking';
import { onlyDateIn } from './prose';
import type { Rule, RuleContext } from './rule';

const noMetric: Rule = {
  code: 'goals/no-metric',
  title: 'Goal without metric',
  strictness: { draft: 'hint', review: 'error' },
  why: 'A goal without a metric cannot be missed, and so it cannot be met either. Whoever has to decide where the money goes needs to see what would count as success.',
  sources: [
    'strategy and execution article: clear, measurable goals and metrics',
    'UK Government Communication Service, OASIS: SMART objectives',
  ],
  remedy: 'Add the one metric that shows the change itself, with a target.',
  bad: `
campaign:
  status: review
strategy:
  goals:
    - id: first-harvest
      statement: First-time growers buy a starter kit.
      type: sales
      priority: primary
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: First-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 1200
          target: 3000
`,
  check(brief, report, context) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      if (!lacks(goal, 'metrics')) continue;
      report({
        range: labelOf(brief.text, goal),
        message: `${sentenceStart(nameOfPlace(goal.place))} has no metric, so nobody can tell whether it worked. Add one.`,
        fixes: () => firstMetricFixes(brief, goal, context),
      });
    }
  },
};

const mostOffered = 3;

/** The metrics by which a goal of this type is usually judged, or any to begin with where the type is not known. */
function firstMetricFixes(brief: Brief, goal: GoalView, { facts }: RuleContext): Fix[] {
  const type = facts.goal(goal.type?.value);
  const usual = type?.primary.slice(0, mostOffered) ?? ['conversions'];
  return usual.flatMap((metric, index) => {
    const title = type ? `Measure it by ${quoted(metric)}, as is usual for ${type.name.toLowerCase()}` : undefined;
    return insertFix(brief, goal, 'metrics', [{ metric, target: 0 }], index === 0 ? 'best' : 'choice', title);
  });
}

const noTarget: Rule = {
  code: 'goals/no-target',
  title: 'Goal without number',
  strictness: { draft: 'hint', review: 'error' },
  why: 'A metric without a target shows movement and never says whether it is enough. A number agreed before the start keeps everybody honest afterwards.',
  sources: [
    'Audit Office of New South Wales, government advertising 2020–21',
    'AMEC Barcelona Principles 3.0: who, what, how much, by when',
  ],
  remedy: 'Write the number that counts as success.',
  bad: `
campaign:
  status: review
strategy:
  goals:
    - id: first-harvest
      statement: First-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          by: 2026-05-31
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: First-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          target: 3000
          by: 2026-05-31
`,
  check(brief, report) {
    for (const goal of brief.view.strategy?.goals ?? [])
      for (const metric of goal.metrics) {
        if (!metric.metric || !lacks(metric, 'target')) continue;
        report({
          range: labelOf(brief.text, metric),
          message: `${metricName(metric)} of ${nameOfPlace(goal.place)} has no target. Say which number counts as success.`,
          fixes: () => insertFix(brief, metric, 'target', 0),
        });
      }
  },
};

const noDeadline: Rule = {
  code: 'goals/no-deadline',
  title: 'Goal without date',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'A target without a day is always still to come. The day tells when to count, and when to change course while there is time.',
  sources: ['AMEC Barcelona Principles 3.0: by when', 'UK Government Communication Service, OASIS: time-bound'],
  remedy: 'Give the metric a day with "by", or give the campaign an end.',
  bad: `
# without campaign.end
campaign:
  status: review
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 1200
          target: 3000
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 1200
          target: 3000
          by: 2026-05-31
`,
  check(brief, report) {
    const { campaign, strategy } = brief.view;
    if (!campaign || !lacks(campaign, 'end')) return;
    for (const goal of strategy?.goals ?? []) {
      const openEnded = goal.metrics.filter((metric) => lacks(metric, 'by'));
      if (openEnded.length === 0) continue;
      report({
        range: labelOf(brief.text, goal),
        message: `${sentenceStart(nameOfPlace(goal.place))} has no day to be met by, and the campaign has no end. Say by when.`,
        fixes: () => deadlineFixes(brief, goal, openEnded),
      });
    }
  },
};

const usualDays = 90;

function deadlineFixes(brief: Brief, goal: GoalView, openEnded: readonly GoalMetricView[]): Fix[] {
  const { campaign } = brief.view;
  const start = readDay(campaign?.start?.value);
  const day = onlyDateIn(goal.statement?.value ?? '')?.day ?? (start === undefined ? undefined : start + usualDays);
  const by = day === undefined ? '2026-12-31' : writeDay(day);
  const edits = openEnded.flatMap((metric) => insertFix(brief, metric, 'by', by).flatMap((made) => made.edits));
  return [
    fix(`Give ${nameOfPlace(goal.place)} until ${by}`, 'best', edits),
    ...(campaign ? insertFix(brief, campaign, 'end', by, 'choice', `End the campaign on ${by}`) : []),
  ];
}

const noBaseline: Rule = {
  code: 'goals/no-baseline',
  title: 'No baseline',
  strictness: { draft: 'hint', review: 'info' },
  why: 'Who does not know where they began cannot say how far they came. 94 % is a success after 90 %, and none after 94 %.',
  sources: [
    'CharityComms, OASIS: baseline, change, explanation',
    'HM Revenue & Customs, Self Assessment 2017–18: from 93 % to 94 %',
  ],
  remedy: 'Look up the value of today and write it as "baseline".',
  bad: `
campaign:
  status: review
strategy:
  goals:
    - id: first-harvest
      statement: More visitors of the shop become buyers.
      type: sales
      priority: primary
      metrics:
        - metric: conversion-rate
          target: 4.5%
          by: 2026-05-31
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: More visitors of the shop become buyers.
      type: sales
      priority: primary
      metrics:
        - metric: conversion-rate
          baseline: 3%
          target: 4.5%
          by: 2026-05-31
`,
  check(brief, report, { facts }) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      const speaksOfChange = goal.metrics.length === 1 && changeWords.test(goal.statement?.value ?? '');
      for (const metric of goal.metrics) {
        const needsStart = speaksOfChange || facts.metric(metric.metric?.value)?.unit === '%';
        if (!metric.metric || !metric.target || !needsStart || !lacks(metric, 'baseline')) continue;
        report({
          range: labelOf(brief.text, metric),
          message: `${metricName(metric)} of ${nameOfPlace(goal.place)} has a target and no baseline. Say where it stands today.`,
          fixes: () => insertFix(brief, metric, 'baseline', 0),
        });
      }
    }
  },
};

const changeWords = /\b(?:increas|decreas|reduc)(?:e|es|ed|ing)\b/i;

function metricName({ metric }: GoalMetricView): string {
  return `Metric ${quoted(metric?.value ?? '')}`;
}

/** What a goal needs so that anybody can tell whether it was met. */
export const goalMeasureRules: readonly Rule[] = [noMetric, noTarget, noDeadline, noBaseline];
