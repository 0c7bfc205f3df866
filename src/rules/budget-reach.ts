import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { GoalView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import type { Value } from '../format/view';
import { readable } from './amounts';
import { insertFix, replaceFix } from './fixes';
import { lacks } from './lacking';
import type { Rule } from './rule';
import { paidUses } from './spending';

const organicOnlyReach: Rule = {
  code: 'budget/organic-only-reach',
  title: 'Reach goal without paid',
  strictness: 'info',
  why: 'Platforms show unpaid posts to few of those who follow you, and to hardly anybody else. A big number of people is mostly bought.',
  sources: ['article on paid media and data: organic reach hardly exists, paid social reaches audiences'],
  remedy: 'Put money behind a platform or an item, or set a target that unpaid posts can meet.',
  bad: `
# without budget
strategy:
  goals:
    - id: first-harvest
      statement: 150,000 renters with a balcony see that the kit exists.
      type: awareness
      priority: primary
      audience: balcony-beginners
      metrics:
        - {metric: reach, baseline: 4000, target: 150000, by: 2026-05-31}
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
      model: organic
    - platform: email
      why: They gave their address in the shop.
      model: organic
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: 150,000 renters with a balcony see that the kit exists.
      type: awareness
      priority: primary
      audience: balcony-beginners
      metrics:
        - {metric: reach, baseline: 4000, target: 150000, by: 2026-05-31}
  platforms:
    - platform: instagram
      why: Two in three of them plan their home there.
      model: both
    - platform: email
      why: They gave their address in the shop.
      model: organic
`,
  check(brief, report, { facts }) {
    const aims = (brief.view.strategy?.goals ?? []).flatMap(reachAim);
    if (aims.length === 0 || isPaidFor(brief, facts)) return;
    for (const { goal, metric, target } of aims) {
      const what = metric.value === 'reach' ? 'people reached' : 'impressions';
      report({
        range: { start: target.start, end: target.end },
        message: `${sentenceStart(nameOfPlace(goal.place))} wants ${shown(target.value)} ${what}, and nothing in the plan is paid for. Pay for a platform or an item, or lower the target.`,
        fixes: () => payForOne(brief, facts),
      });
    }
  },
};

interface ReachAim {
  readonly goal: GoalView;
  readonly metric: Value<string>;
  readonly target: Value<number | string>;
}

/** How many people an awareness goal wants to reach; nothing for any other goal. */
function reachAim(goal: GoalView): ReachAim[] {
  if (goal.type?.value !== 'awareness') return [];
  const aims = goal.metrics.flatMap(({ metric, target }) => (metric && target ? [{ goal, metric, target }] : []));
  return aims.filter(({ metric }) => metric.value === 'reach' || metric.value === 'impressions').slice(0, 1);
}

function shown(target: number | string): string {
  const number = Number(target);
  return Number.isNaN(number) ? String(target) : readable(number);
}

/** Whether money is behind anything, or may be: a budget that cannot be read is not none. */
function isPaidFor(brief: Brief, facts: Facts): boolean {
  const { budget, execution, strategy } = brief.view;
  const hasLines = budget ? budget.lines.length > 0 || !lacks(budget, 'lines') : !lacks(brief.view, 'budget');
  if (hasLines || paidUses(brief).length > 0) return true;
  const content = execution?.content ?? [];
  const isAdvertising = [...content, ...(strategy?.platforms ?? [])].some(
    ({ platform }) => facts.platform(platform?.value)?.kind === 'paid',
  );
  return isAdvertising || content.some(({ partner }) => partner?.compensated?.value === true);
}

/** The first social platform of the strategy gets money as well. */
function payForOne(brief: Brief, facts: Facts): Fix[] {
  const chosen = brief.view.strategy?.platforms.find(
    ({ platform }) => facts.platform(platform?.value)?.kind === 'social',
  );
  if (!chosen?.platform) return [];
  const title = `Pay for ${quoted(chosen.platform.value)} as well`;
  return chosen.model
    ? [replaceFix(title, 'best', chosen.model, 'both')]
    : insertFix(brief, chosen, 'model', 'both', 'best', title);
}

export const budgetReachRules: readonly Rule[] = [organicOnlyReach];
