import type { Path } from '../format/nodes';

/**
 * Where somebody writes words that others will read or rely on, section by section. Left out are ids and values out of
 * lists, notes to the team, and the words to avoid.
 */
const places: Readonly<Record<string, string>> = {
  campaign: 'name summary brand owner website phases[].name phases[].purpose references[].title references[].url',
  strategy: 'background non_goals[]',
  'strategy.goals[]': 'statement why metrics[].data_source',
  'strategy.audience[]':
    'name description insight insight_source needs[] barriers[] message cultural_context platforms_source',
  'strategy.message': 'core supporting[] proof[] tone[] mandatories[] call_to_action link',
  'strategy.platforms[]': 'role why',
  'strategy.pillars[]': 'name description',
  'strategy.competitors[]': 'name url note',
  'execution.content[]':
    'title owner subject text parts[] hashtags[] mentions[] link call_to_action source credit approval.approver',
  'execution.content[].media[]': 'file url alt_text captions credit',
  'execution.content[].partner': 'name handle disclosure agreement',
  'execution.content[].promotion': 'objective targeting',
  'execution.engagement_plan':
    'owner backup inboxes[] hours reply_style listening.keywords[] listening.tools[] conversation[].action moderation.guidelines moderation.hide[] moderation.ban[] escalation[].when escalation[].to',
  'execution.engagement_plan.crisis': 'trigger spokesperson holding_statement resumed_by',
  'execution.engagement_plan.user_content': 'permission credit hashtag',
  'execution.adaptation': 'owner triggers[].when triggers[].then triggers[].owner',
  measurement: 'owner tools[] survey.population survey.method survey.when',
  budget: 'lines[].for',
  'team[]': 'name responsibilities[] email',
  governance:
    'regulations[] approvals[].stage approvals[].approver consent privacy_notice accessibility[] claims[].claim claims[].evidence risks[].risk risks[].mitigation risks[].owner',
};

const written = new Set(
  Object.entries(places).flatMap(([section, keys]) => keys.split(' ').map((key) => `${section}.${key}`)),
);

/** Whether a path leads to a text that somebody wrote for others to read. One value may stand for a list of one. */
export function isWrittenText(path: Path): boolean {
  const place = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .slice(1);
  return written.has(place) || written.has(`${place}[]`);
}
