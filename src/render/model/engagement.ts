import type { EngagementPlanView, EscalationStepView } from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import type { PageContext } from './context';
import type { EngagementPart, EscalationStep, NamedPerson, ResponseTarget } from './management-data';
import { shownLanguages, shownPlatform } from './names';
import type { Detail, Shown } from './page-basics';
import { personOf } from './people';
import { detail, detailOfList, placeOf, shortened, shown, shownList } from './shown';

const mostSteps = 15;

/** Who answers, how fast, and who is called when it burns; undefined where the brief has no plan for it. */
export function engagementPart(context: PageContext): EngagementPart | undefined {
  const plan = context.brief.view.execution?.engagement_plan;
  if (!plan) return undefined;
  return {
    place: placeOf(plan),
    people: [...named('Answers', plan.owner, context), ...named('Steps in', plan.backup, context)],
    responses: responsesOf(plan),
    escalation: shortened(plan.escalation, mostSteps, (step) => stepOf(step, context)),
    crisis: crisisDetails(plan, context),
    details: detailsOf(plan, context),
  };
}

function named(label: string, value: Value<string> | undefined, context: PageContext): NamedPerson[] {
  const person = personOf(value, context);
  return person ? [{ label, person }] : [];
}

function responsesOf({ response_targets }: EngagementPlanView): ResponseTarget[] {
  const { question, complaint, urgent, praise } = response_targets ?? {};
  return [
    response('Urgent', urgent),
    response('Complaints', complaint),
    response('Questions', question),
    response('Praise', praise),
  ].filter((one) => one !== undefined);
}

function response(label: string, value: Value<string> | undefined): ResponseTarget | undefined {
  const within = shown(value, value && durationInWords(value.value));
  return within && { ...within, label };
}

const units: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week' };

/** `30m` → `30 minutes`; what is no duration stays as it is written. */
export function durationInWords(text: string): string {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text) ?? [];
  return amount === undefined ? text : `${amount} ${units[unit ?? '']}${amount === '1' ? '' : 's'}`;
}

function stepOf(step: EscalationStepView, context: PageContext): EscalationStep {
  const { when, to, within } = step;
  return {
    place: placeOf(step),
    when: shown(when),
    to: personOf(to, context),
    within: shown(within, within && durationInWords(within.value)),
  };
}

function crisisDetails({ crisis }: EngagementPlanView, context: PageContext): Detail[] {
  const { trigger, spokesperson, pause_posts, holding_statement, resumed_by } = crisis ?? {};
  const pause = pause_posts?.value ? 'All planned posts stop at once' : 'Planned posts go on';
  return [
    ...detail('It is one when', shown(trigger)),
    ...detail('Speaks in public', personOf(spokesperson, context)),
    ...detail('Posts', shown(pause_posts, pause)),
    ...detail('First words', shown(holding_statement)),
    ...detail('Says when posts go on', personOf(resumed_by, context)),
  ];
}

function detailsOf(plan: EngagementPlanView, context: PageContext): Detail[] {
  const { listening, moderation, user_content } = plan;
  const actions = shortened(plan.conversation, mostSteps, ({ action, platform, cadence }): Shown | undefined => {
    const where = shownPlatform(context, platform);
    const words = [action?.value, where && `on ${where.text}`, cadence?.value].filter((part) => part !== undefined);
    return shown(action ?? platform, words.join(', '));
  });
  return [
    ...detailOfList('Inboxes', shownList(plan.inboxes)),
    ...detail('Hours', shown(plan.hours)),
    ...detailOfList('Languages', shownLanguages(plan.languages)),
    ...detail('Answers sound', shown(plan.reply_style)),
    ...detailOfList('Starts talks', actions),
    ...detailOfList('Listens for', shownList(listening?.keywords ?? [])),
    ...detailOfList('Listens with', shownList(listening?.tools ?? [])),
    ...detail('Looks', shown(listening?.review)),
    ...detail('House rules', shown(moderation?.guidelines)),
    ...detailOfList('Hides', shownList(moderation?.hide ?? [])),
    ...detailOfList('Bans for', shownList(moderation?.ban ?? [])),
    ...detail('Asks makers', shown(user_content?.permission)),
    ...detail('Names makers', shown(user_content?.credit)),
    ...detail('Their hashtag', shown(user_content?.hashtag)),
  ];
}
