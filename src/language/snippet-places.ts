/** Where each packaged snippet belongs, by prefix. The root is ''; `[0]` stands for an item of a list. */
const prefixesByPlace: Readonly<Record<string, readonly string[]>> = {
  '': [
    'brief-campaign',
    'brief-strategy',
    'brief-execution',
    'brief-measurement',
    'brief-budget',
    'brief-team',
    'brief-governance',
  ],
  'campaign.phases': ['brief-phase'],
  'campaign.references': ['brief-reference'],
  'strategy.goals': [
    'brief-goal',
    'brief-goal-awareness',
    'brief-goal-engagement',
    'brief-goal-community',
    'brief-goal-traffic',
    'brief-goal-leads',
    'brief-goal-sales',
    'brief-goal-event',
    'brief-goal-support',
  ],
  'strategy.goals[0].metrics': ['brief-goal-metric'],
  'strategy.audience': ['brief-audience'],
  strategy: ['brief-message'],
  'strategy.platforms': ['brief-platform'],
  'strategy.pillars': ['brief-pillar'],
  'strategy.competitors': ['brief-competitor'],
  'execution.content': ['brief-content'],
  'execution.content[0]': ['brief-partner', 'brief-promotion', 'brief-content-approval'],
  'execution.content[0].media': ['brief-media-image', 'brief-media-video', 'brief-media-audio'],
  'execution.content[0].results': ['brief-content-result'],
  execution: ['brief-engagement-plan', 'brief-adaptation'],
  'execution.engagement_plan': [
    'brief-response-targets',
    'brief-listening',
    'brief-moderation',
    'brief-crisis',
    'brief-user-content',
  ],
  'execution.engagement_plan.conversation': ['brief-conversation'],
  'execution.engagement_plan.escalation': ['brief-escalation'],
  'execution.adaptation.triggers': ['brief-adaptation-trigger'],
  measurement: ['brief-utm', 'brief-survey'],
  'measurement.results': ['brief-result'],
  'budget.lines': ['brief-budget-line', 'brief-budget-line-platform'],
  team: ['brief-team-member'],
  'governance.approvals': ['brief-approval'],
  'governance.claims': ['brief-claim'],
  'governance.risks': ['brief-risk'],
};

/** The place where a snippet belongs; undefined when nobody has said it. Content items share one place. */
export function placeOf(prefix: string): string | undefined {
  const named = Object.entries(prefixesByPlace).find(([, prefixes]) => prefixes.includes(prefix));
  return named?.[0] ?? (prefix.startsWith('brief-content-') ? 'execution.content' : undefined);
}

/** All prefixes that are given a place by name. */
export const placedPrefixes: readonly string[] = Object.values(prefixesByPlace).flat();
