import type { Brief } from '../format/brief';
import type { MetricFacts } from '../format/facts';
import type { Fix } from '../format/finding';
import { nameOfPlace } from '../format/form/place';
import type { GoalView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import type { Value } from '../format/view';
import { fix, replaceFix } from './fixes';
import type { Rule } from './rule';
import { type Amount, readAmount, readAmountOf } from './targets';

const targetNotBetter: Rule = {
  code: 'goals/target-not-better',
  title: 'Target is not better than baseline',
  strictness: 'warning',
  why: 'A target that is met on the first day asks for nothing. More often the two numbers have changed places, or one has a slip in it.',
  sources: ['practice: a target is further on than the start'],
  remedy: 'Swap the two numbers, or correct the one that is wrong.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: First-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 3000
          target: 1200
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
          baseline: 1200
          target: 3000
          by: 2026-05-31
`,
  check(brief, report, { facts }) {
    for (const goal of brief.view.strategy?.goals ?? [])
      for (const { metric, baseline, target } of goal.metrics) {
        const known = facts.metric(metric?.value);
        if (!known || !baseline || !target || isBetter(goal, known, baseline, target)) continue;
        const isSame = readAmountOf(baseline, known.unit)?.value === readAmountOf(target, known.unit)?.value;
        const wanted = known.direction === 'up' ? 'higher' : 'lower';
        report({
          range: target,
          message: `${quoted(known.id)} of ${nameOfPlace(goal.place)} has a target of ${target.value}, and already stands at ${baseline.value}. Set a ${wanted} target.`,
          related: [{ message: 'the baseline', range: baseline }],
          fixes: () => (isSame ? [] : swapped(brief, baseline, target)),
        });
      }
  },
};

const holdingOn = /\b(?:keep|keeps|hold|holds|maintain|maintains|stay|stays|remain|remains|retain|protect|at least)\b/i;

/** True as well where it cannot be told: numbers of two kinds, and metrics that are best in the middle. */
function isBetter(
  goal: GoalView,
  metric: MetricFacts,
  from: Value<number | string>,
  to: Value<number | string>,
): boolean {
  const baseline = readAmountOf(from, metric.unit);
  const target = readAmountOf(to, metric.unit);
  if (!baseline || !target || baseline.unit !== target.unit) return true;
  if (baseline.value === target.value)
    return metric.direction === 'range' || holdingOn.test(goal.statement?.value ?? '');
  if (metric.direction === 'up') return target.value > baseline.value;
  return metric.direction === 'down' ? target.value < baseline.value : true;
}

function swapped({ text }: Brief, baseline: Value<number | string>, target: Value<number | string>): Fix[] {
  if (baseline.place.node.kind === 'alias' || target.place.node.kind === 'alias') return [];
  const source = ({ start, end }: Value<number | string>) => text.slice(start, end);
  const edits = [
    { range: { start: baseline.start, end: baseline.end }, newText: source(target) },
    { range: { start: target.start, end: target.end }, newText: source(baseline) },
  ];
  return [fix('Swap baseline and target', 'best', edits)];
}

const unitMismatch: Rule = {
  code: 'goals/unit-mismatch',
  title: 'Unit does not fit metric',
  strictness: 'error',
  why: 'Nobody can report 15 % of orders or 140 % of all visitors. A number in the wrong unit hides whether a change, a share or a count was meant.',
  sources: ['practice: what is counted is given as a count, what is shared as a share'],
  remedy: 'Write the number in the unit of the metric, or choose the metric that the number belongs to.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: First-time growers buy a starter kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          target: 15%
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
          target: 1380
          by: 2026-05-31
`,
  check(brief, report, { facts }) {
    for (const goal of brief.view.strategy?.goals ?? [])
      for (const { metric, target } of goal.metrics) {
        const known = facts.metric(metric?.value);
        const amount = readAmount(target);
        const problem = known && amount && unitProblem(known, amount);
        if (!known || !target || !metric || !problem) continue;
        const usual = facts.goal(goal.type?.value);
        const other = usual?.primary.find((id) => fits(facts.metric(id), amount));
        report({
          range: target,
          message: `${quoted(known.id)} of ${nameOfPlace(goal.place)} has a target of ${target.value}, and ${problem}`,
          fixes: () => [...otherMetric(metric, other), ...asCount(known, amount, target)],
        });
      }
  },
};

/** The second half of the sentence, and the mend; undefined where the number may be meant as it stands. */
function unitProblem({ unit, max }: MetricFacts, { value, unit: given }: Amount): string | undefined {
  const isShare = unit === '%' && max === 100;
  if (unit === 'count' && given === 'percent') return 'is a count, not a share. Write how many.';
  if (unit === 'count' && value < 0) return 'a count is never below zero. Write how many there should be.';
  if (isShare && given !== 'duration' && value > 100) return 'a share ends at 100%. Write a smaller one.';
  if (given === 'duration' && (unit === 'count' || unit === '%' || unit === 'currency'))
    return `is ${unit === '%' ? 'a share' : unit === 'count' ? 'a count' : 'an amount of money'}, not a length of time.`;
  return undefined;
}

/** Whether a number can be the target of another metric as it stands. */
function fits(metric: MetricFacts | undefined, amount: Amount): boolean {
  if (!metric || amount.value < 0) return false;
  const wanted = metric.unit === '%' ? 'percent' : metric.unit === 'duration' ? 'duration' : 'number';
  return wanted === amount.unit && unitProblem(metric, amount) === undefined;
}

function otherMetric(metric: Value<string>, other: string | undefined): Fix[] {
  return other === undefined ? [] : [replaceFix(`Measure ${quoted(other)} instead`, 'best', metric, other)];
}

/** The bare number, where a count was given as a share or below zero. */
function asCount({ unit }: MetricFacts, { value, unit: given }: Amount, target: Value<number | string>): Fix[] {
  if (unit !== 'count' || given === 'duration') return [];
  const count = String(Math.abs(value));
  return [replaceFix(`Write ${count}`, value < 0 ? 'best' : 'choice', target, count)];
}

/** Whether the numbers of a goal can be what its author means. */
export const goalTargetRules: readonly Rule[] = [targetNotBetter, unitMismatch];
