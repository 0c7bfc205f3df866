import type { Brief } from '../format/brief';
import { readDay } from '../format/dates';
import type { TriggerView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { keyRangeOf, labelOf } from '../format/view';
import { insertFix } from './fixes';
import { insertKeysFix } from './insert-keys';
import { lacks } from './lacking';
import type { Rule } from './rule';

const missing: Rule = {
  code: 'adaptation/missing',
  title: 'No adaptation plan',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'In two weeks a platform changes what it shows, and an idea that looked sure falls flat. A team that agreed beforehand when to look and what to change does so calmly, and in time.',
  sources: [
    'strategy and execution article: consistent yet adaptable',
    'strategy and execution article: algorithm changes',
  ],
  remedy: 'Say how often you look at the numbers, who decides, and what you change when a number is off.',
  bad: `
# without execution.adaptation
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  good: `
execution:
  adaptation:
    review: weekly
    owner: sam
    triggers:
      - {when: Too few orders after four weeks, then: Move half of the budget to search, metric: orders, below: 800}
`,
  check(brief, report) {
    const { campaign, execution } = brief.view;
    if (!execution || !lacks(execution, 'adaptation')) return;
    const start = readDay(campaign?.start?.value);
    const end = readDay(campaign?.end?.value);
    const days = start === undefined || end === undefined ? 0 : end - start + 1;
    if (days <= mostDaysWithout) return;
    report({
      range: keyRangeOf(execution, 'adaptation') ?? labelOf(brief.text, execution),
      message: `The campaign runs for ${days} days without a plan for changing course. Say how often you look at the numbers, and what you change.`,
      fixes: () => insertFix(brief, execution, 'adaptation', { review: 'weekly', triggers: [likelyTrigger(brief)] }),
    });
  },
};

const mostDaysWithout = 14;

function likelyTrigger(brief: Brief): Record<string, unknown> {
  return Object.fromEntries([
    ['when', 'Too little has come in by half-time'],
    ['then', 'Put the money behind the post that works best'],
    ...Object.entries(likelyNumber(brief)),
  ]);
}

/** Half of what the first goal wants, as a number to begin with. */
function likelyNumber({ view }: Brief) {
  const aim = view.strategy?.goals[0]?.metrics[0];
  const target = typeof aim?.target?.value === 'number' ? aim.target.value : undefined;
  if (!aim?.metric || !target) return { metric: 'engagement-rate', below: 2 };
  return { metric: aim.metric.value, below: target > 10 ? Math.round(target / 2) : target / 2 };
}

const triggerNoNumber: Rule = {
  code: 'adaptation/trigger-no-number',
  title: 'Trigger without number',
  strictness: 'info',
  why: '“If it does not work” is seen differently by each person in the room. A number decides before anybody has fallen in love with a post.',
  sources: ['strategy and execution article: adapt by feedback and performance'],
  remedy: 'Name the metric, and the value below or above which you act.',
  bad: `
execution:
  adaptation:
    review: weekly
    owner: sam
    triggers:
      - {when: The posts do not work, then: Move half of the budget to search}
`,
  good: `
execution:
  adaptation:
    review: weekly
    owner: sam
    triggers:
      - {when: The posts do not work, then: Move half of the budget to search, metric: engagement-rate, below: 2}
`,
  check(brief, report) {
    for (const trigger of brief.view.execution?.adaptation?.triggers ?? []) {
      if (!lacksNumber(trigger)) continue;
      report({
        range: labelOf(brief.text, trigger),
        message: `Nobody can tell when ${nameOf(trigger)} is due. Add a metric, and the number below or above which you act.`,
        fixes: () => insertKeysFix(brief, trigger, numberFor(brief, trigger), 'best', 'Add the number that decides'),
      });
    }
  },
};

function lacksNumber(trigger: TriggerView): boolean {
  const { metric, below, above } = trigger;
  const lacksLimit = !below && !above && lacks(trigger, 'below') && lacks(trigger, 'above');
  return lacksLimit || (!metric && lacks(trigger, 'metric'));
}

function nameOf({ when }: TriggerView): string {
  return when ? `the trigger ${quoted(when.value)}` : 'this trigger';
}

/** A number that stands there already stays, on whichever side. */
function numberFor(brief: Brief, { metric, below, above }: TriggerView) {
  const likely = likelyNumber(brief);
  if (below || above) return { metric: likely.metric };
  return metric && metric.value !== likely.metric ? { below: 10 } : likely;
}

export const adaptationRules: readonly Rule[] = [missing, triggerNoNumber];
