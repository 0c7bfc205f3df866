import type { Brief } from '../format/brief';
import { type GoalFacts, type MetricFacts, mismatchMessages } from '../format/facts';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { GoalView } from '../format/generated/view-types';
import { alternatives, listed, quoted } from '../format/messages';
import type { Range } from '../format/text';
import { keyRangeOf, labelOf } from '../format/view';
import { appendFix, replaceFix } from './fixes';
import type { Rule, RuleContext } from './rule';

const metricMismatch: Rule = {
  code: 'goals/metric-mismatch',
  title: 'Metric does not fit the goal type',
  strictness: 'warning',
  why: 'Being seen is not being bought from, and a like is not an order. A metric of another kind lets a campaign look well while its goal is missed.',
  sources: [
    'strategy and execution article: visibility is not conversion',
    'management and marketing article: the two aim at different goals',
  ],
  remedy:
    'Add a metric that shows the change which the goal is after, or give the goal the type that its metric shows.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: engagements
          target: 3000
          by: 2026-05-31
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
          target: 3000
          by: 2026-05-31
        - metric: engagements
          target: 3000
          by: 2026-05-31
`,
  check(brief, report, context) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      const mismatch = mismatchOf(goal, context);
      if (!mismatch) continue;
      report({
        range: metricsRange(brief, goal),
        message: mismatchMessage(goal, mismatch),
        fixes: () => [...addedMetric(brief, goal, mismatch.type), ...replacedMetric(goal, mismatch, context)],
      });
    }
  },
};

interface Mismatch {
  readonly type: GoalFacts;
  readonly metric: MetricFacts;
}

/** The first metric that cannot show what the goal is after, where none of them can; nothing where one is not known. */
function mismatchOf(goal: GoalView, { facts }: RuleContext): Mismatch | undefined {
  const type = facts.goal(goal.type?.value);
  const metrics = knownMetrics(goal, { facts });
  if (!type || !metrics || metrics.some((metric) => canShow(type, metric))) return undefined;
  const metric = metrics.find((each) => type.mismatch.includes(each.class));
  return metric && { type, metric };
}

function canShow(type: GoalFacts, metric: MetricFacts): boolean {
  const named = [...type.primary, ...(type.guardrail ?? [])];
  return named.includes(metric.id) || type.suits.includes(metric.class) || metric.goals.includes(type.id);
}

/** What is known of all metrics of a goal; undefined where it has none, or one that nobody knows. */
function knownMetrics(goal: GoalView, { facts }: Pick<RuleContext, 'facts'>): MetricFacts[] | undefined {
  const known = goal.metrics.flatMap(({ metric }) => facts.metric(metric?.value) ?? []);
  return known.length > 0 && known.length === goal.metrics.length ? known : undefined;
}

function mismatchMessage(goal: GoalView, { type, metric }: Mismatch): string {
  const reason = mismatchMessages[`${type.id}+${metric.class}`];
  const start = `${sentenceStart(nameOfPlace(goal.place))} is judged by ${quoted(metric.id)}`;
  if (reason) return `${start}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  return `${start}, which cannot show ${type.name.toLowerCase()}. Add ${alternatives(type.primary.slice(0, 3))}.`;
}

/** The metric, or the key of the list where there are several. */
function metricsRange(brief: Brief, goal: GoalView): Range {
  const [first, ...others] = goal.metrics;
  return (others.length === 0 ? first?.metric : keyRangeOf(goal, 'metrics')) ?? labelOf(brief.text, goal);
}

function addedMetric(brief: Brief, goal: GoalView, { primary }: Pick<GoalFacts, 'primary'>): Fix[] {
  const [metric] = primary;
  if (metric === undefined) return [];
  return appendFix(brief, goal, 'metrics', { metric, target: 0 }, 'best', `Add metric ${quoted(metric)}`);
}

/** Only by a metric that is counted alike, so that the target still says something. */
function replacedMetric(goal: GoalView, { type, metric }: Mismatch, { facts }: RuleContext): Fix[] {
  const [first, ...others] = goal.metrics;
  const alike = type.primary.find((id) => facts.metric(id)?.unit === metric.unit);
  if (!first?.metric || others.length > 0 || alike === undefined) return [];
  return [replaceFix(`Replace ${quoted(metric.id)} by ${quoted(alike)}`, 'choice', first.metric, alike)];
}

const vanityOnly: Rule = {
  code: 'goals/vanity-only',
  title: 'Only vanity metrics',
  strictness: 'warning',
  why: 'Impressions, likes and followers can grow while nothing changes for anybody. They are fine beside a metric that shows what people do, and say little alone.',
  sources: [
    'strategy and execution article: viral content may raise visibility, not engagement or conversion; measure what matters',
  ],
  remedy: 'Keep them if you like, and add one metric that shows what people know, think or do.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Renters learn that they can grow food on a balcony.
      type: awareness
      priority: primary
      metrics:
        - metric: impressions
          target: 200000
          by: 2026-05-31
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Renters learn that they can grow food on a balcony.
      type: awareness
      priority: primary
      metrics:
        - metric: impressions
          target: 200000
          by: 2026-05-31
        - metric: reach
          target: 60000
          by: 2026-05-31
`,
  check(brief, report, context) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      const metrics = knownMetrics(goal, context);
      // One cause is one finding: that none fits the goal says more.
      if (!metrics?.every(({ vanity }) => vanity) || mismatchOf(goal, context)) continue;
      const better = betterMetrics(goal, metrics, context);
      report({
        range: metricsRange(brief, goal),
        message: vanityMessage(goal, metrics, better),
        fixes: () => addedMetric(brief, goal, { primary: better }),
      });
    }
  },
};

/** What is usual for the type of goal, or for the goals that its metrics are known for. */
function betterMetrics(goal: GoalView, metrics: readonly MetricFacts[], { facts }: RuleContext): string[] {
  const type = facts.goal(goal.type?.value) ?? facts.goal(metrics[0]?.goals[0]);
  return (type?.primary ?? ['conversions']).filter((id) => facts.metric(id)?.vanity === false);
}

function vanityMessage(goal: GoalView, metrics: readonly MetricFacts[], better: readonly string[]): string {
  const ids = [...new Set(metrics.map(({ id }) => id))];
  const start = `${sentenceStart(nameOfPlace(goal.place))} is judged by nothing but ${listed(ids)}`;
  return `${start}, which can grow while nothing changes. Add ${alternatives(better.slice(0, 3))}.`;
}

/** Whether the metrics of a goal can show what it is after. */
export const goalMetricRules: readonly Rule[] = [metricMismatch, vanityOnly];
