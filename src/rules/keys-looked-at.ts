import { idPlaces } from '../format/ids';
import type { Path } from '../format/nodes';
import { allRules } from './all-rules';
import type { Rule } from './rule';
import { isWrittenText } from './written-texts';

const namedAt = Object.values(idPlaces).flatMap((places) => places.namedAt.map(keyOf));
const definedAt = Object.values(idPlaces).map((places) => keyOf(places.definedAt));

/**
 * The keys by which each rule judges, and those that mend what it finds: `strategy.goals.metrics` is the key of every
 * goal. A rule that reads a key only to name a thing, or to learn whether it concerns the brief, does not judge by it.
 */
const keysByCode: Readonly<Record<string, readonly string[]>> = {
  'structure/unknown-reference': namedAt,
  'structure/duplicate-id': definedAt,
  'structure/prose-contradicts-field': inEach('strategy.goals', 'statement metrics.target metrics.by'),
  'goals/no-metric': ['strategy.goals.metrics'],
  'goals/no-target': ['strategy.goals.metrics.target'],
  'goals/no-deadline': ['strategy.goals.metrics.by', 'campaign.end'],
  'goals/no-baseline': ['strategy.goals.metrics.baseline'],
  'goals/metric-mismatch': inEach('strategy.goals', 'type metrics metrics.metric'),
  'goals/vanity-only': inEach('strategy.goals', 'metrics metrics.metric'),
  'goals/target-not-better': inEach('strategy.goals.metrics', 'baseline target stretch'),
  'goals/unit-mismatch': inEach('strategy.goals.metrics', 'metric baseline target stretch'),
  'goals/activity-not-outcome': ['strategy.goals.statement'],
  'goals/viral': ['strategy.goals.statement'],
  'goals/too-many-primary': ['strategy.goals', 'strategy.goals.priority'],
  'goals/no-content': ['strategy.goals', 'execution.content.goals'],
  'measurement/missing': ['measurement'],
  'measurement/untracked-link': ['execution.content.link', 'campaign.website'],
  'measurement/utm-format': ['execution.content.link', ...inEach('measurement.utm', 'source medium campaign')],
  'audience/everyone': inEach('strategy.audience', 'name description'),
  'audience/no-insight': ['strategy.audience.insight'],
  'audience/no-platform-evidence': inEach('strategy.audience', 'platforms platforms_source'),
  'audience/no-content': ['strategy.audience', 'execution.content.audience'],
  'audience/no-cultural-context': ['strategy.audience.cultural_context'],
  'message/missing': ['strategy.message', 'strategy.message.core'],
  'message/not-single': inEach('strategy.message', 'core supporting'),
  'message/no-cta': ['strategy.message.call_to_action', 'execution.content.call_to_action'],
  'message/banned-word-used': ['strategy.message.avoid', ...inEach('execution.content', 'title subject text parts')],
  'message/mandatory-missing': ['strategy.message.mandatories'],
  'platforms/missing': ['strategy.platforms'],
  'platforms/no-rationale': ['strategy.platforms.why'],
  'platforms/audience-not-there': [
    'strategy.platforms.platform',
    'strategy.audience.platforms',
    ...inEach('execution.content', 'platform audience'),
  ],
  'platforms/unused': ['strategy.platforms', 'strategy.platforms.platform'],
  'platforms/undeclared': [
    'strategy.platforms',
    'execution.content.platform',
    'execution.engagement_plan.conversation.platform',
    'budget.lines.platform',
  ],
  'platforms/age-minimum': ['strategy.audience.age', 'strategy.audience.age.max'],
  'content/no-goal': ['execution.content.goals'],
  'content/curated-no-source': inEach('execution.content', 'origin source credit'),
  'content/no-owner': ['execution.content.owner'],
  'content/dependency-late': inEach('execution.content', 'publish depends_on'),
  'content/format-unsupported': ['execution.content.format'],
  'content/media-missing': ['execution.content.media'],
  'content/asset-missing': ['execution.content.media.file'],
  'content/text-too-long': inEach('execution.content', 'subject text parts'),
  'content/too-many-hashtags': inEach('execution.content', 'text hashtags'),
  'content/link-not-clickable': inEach('execution.content', 'text link'),
  'content/same-copy': ['execution.content.text'],
  'schedule/end-before-start': ['campaign.start', 'campaign.end', ...inEach('campaign.phases', 'start end')],
  'schedule/outside-campaign': ['campaign.start', 'campaign.end', 'execution.content.publish'],
  'schedule/no-timezone': ['campaign.timezone', 'execution.content.publish'],
  'schedule/weekday-mismatch': [
    'strategy.goals.statement',
    'strategy.background',
    ...inEach('campaign', 'name summary phases.name phases.purpose'),
    ...inEach('execution.content', 'title subject text parts notes'),
  ],
  'schedule/gap': ['strategy.platforms.cadence', 'execution.content.publish'],
  'engagement/no-owner': inEach('execution.engagement_plan', 'owner backup'),
  'engagement/no-response-target': ['execution.engagement_plan.response_targets'],
  'engagement/no-escalation': ['execution.engagement_plan.escalation'],
  'engagement/no-moderation': ['execution.engagement_plan.moderation'],
  'engagement/no-listening': ['execution.engagement_plan.listening', 'execution.engagement_plan.listening.keywords'],
  'engagement/broadcast-only': ['execution.content', 'execution.engagement_plan.conversation'],
  'engagement/language-gap': ['execution.engagement_plan.languages', 'strategy.audience.languages'],
  'budget/missing': ['budget', 'strategy.platforms.model'],
  'budget/no-currency': ['budget.currency'],
  'budget/allocation-mismatch': inEach('budget', 'total contingency lines lines.amount'),
  'budget/organic-only-reach': ['strategy.goals.metrics.target', 'strategy.platforms.model'],
  'team/no-owner': ['campaign.owner'],
  'team/shared-ownership': namedAt.filter((key) => key.endsWith('.owner')),
  'team/missing-role': ['team', 'team.role'],
  'team/single-person-overload': ['team', 'execution.content.owner'],
  'governance/disclosure-missing': ['execution.content.partner', 'execution.content.partner.disclosure'],
  'governance/disclosure-weak': ['execution.content.partner.disclosure', 'execution.content.text'],
  'governance/alt-text-missing': inEach('execution.content.media', 'file url alt_text'),
  'governance/captions-missing': inEach('execution.content.media', 'file url captions'),
  'governance/personal-data-no-consent': ['strategy.goals.type', ...inEach('governance', 'consent privacy_notice')],
  'governance/minors-safeguards': ['strategy.audience.age.min', 'governance.consent'],
  'governance/regulated-approval': inEach('governance', 'industry approvals approvals.stage'),
  'adaptation/missing': ['execution.adaptation'],
  'adaptation/trigger-no-number': inEach('execution.adaptation.triggers', 'metric below above'),
  'hygiene/vague-word': [
    'strategy.goals.statement',
    ...inEach('strategy.audience', 'description insight message'),
    ...inEach('strategy.message', 'core supporting'),
  ],
};

/** The rules that judge by the value of a key, in their usual order; empty where none does. */
export function rulesLookingAt(path: Path): readonly Rule[] {
  const key = keyOf(path);
  return allRules.filter(
    ({ code }) => keysByCode[code]?.includes(key) || (code === 'hygiene/placeholder' && isWrittenText(path)),
  );
}

/** Keys of one section: `strategy.goals` and `statement metrics.by`. */
function inEach(section: string, keys: string): string[] {
  return keys.split(' ').map((key) => `${section}.${key}`);
}

/** `['strategy', 'goals', 0, 'id']` is `strategy.goals.id`. */
function keyOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}
