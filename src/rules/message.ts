import type { Brief } from '../format/brief';
import { nameOfPlace } from '../format/form/place';
import type { GoalView, MessageView } from '../format/generated/view-types';
import { labelOf } from '../format/view';
import { insertFix } from './fixes';
import { lacks } from './lacking';
import { messageSingleRules } from './message-single';
import { messageWordsRules } from './message-words';
import type { Rule } from './rule';

const missing: Rule = {
  code: 'message/missing',
  title: 'No message',
  strictness: { draft: 'hint', review: 'error' },
  why: 'If the team cannot say in one sentence what people should remember, each post will say something else and people will remember nothing. Everything that is written later is measured by this sentence.',
  sources: ['BetterBriefs: few agencies see a clear direction in a brief', 'IPA client brief: what do we need to say'],
  remedy: 'Write the one sentence that people should remember.',
  bad: `
strategy:
  message:
    tone: [warm, practical]
    call_to_action: Order your kit
`,
  good: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    call_to_action: Order your kit
`,
  check(brief, report) {
    const strategy = brief.view.strategy;
    if (!strategy) return;
    const { message } = strategy;
    const isMissing = message ? !message.core && lacks(message, 'core') : lacks(strategy, 'message');
    if (!isMissing) return;
    const core = 'The one sentence that people should remember.';
    report({
      range: labelOf(brief.text, message ?? strategy),
      message: `The ${message ? 'message has no core' : 'strategy has no message'}. Add the one sentence that people should remember.`,
      fixes: () =>
        message ? insertFix(brief, message, 'core', core) : insertFix(brief, strategy, 'message', { core }),
    });
  },
};

const noCallToAction: Rule = {
  code: 'message/no-cta',
  title: 'No call to action',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'People who like what they read still do nothing unless they are told what to do. A goal that needs them to act needs words that ask them to.',
  sources: ['strategy and execution article: the ability to drive actions', 'IPA client brief'],
  remedy: 'Say in the message what people should do next, or give single items a call to action.',
  bad: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: How many herbs fit on one metre of balcony?
      media:
        - {url: 'https://growkits.test/kit.jpg', alt_text: A box with seeds and soil}
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-04-06 09:00
      owner: sam
      status: approved
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May. We show you each step.
`,
  good: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    call_to_action: Order your kit
`,
  check(brief, report, { facts }) {
    const { strategy, execution } = brief.view;
    const message = strategy?.message;
    if (!message || asksForAction(brief, message)) return;
    const goal = strategy.goals.find(({ type }) => facts.goal(type?.value)?.stage === 'do');
    if (!goal || !execution?.content.length) return;
    report({
      range: labelOf(brief.text, message),
      message: `Neither the message nor any content item says what people should do next, and ${nameOfPlace(goal.place)} needs them to act. Add a call to action.`,
      related: [goalThatNeedsAction(brief, goal)],
      fixes: () => insertFix(brief, message, 'call_to_action', 'Order your kit'),
    });
  },
};

function asksForAction(brief: Brief, message: MessageView): boolean {
  if (message.call_to_action || !lacks(message, 'call_to_action')) return true;
  const content = brief.view.execution?.content ?? [];
  return content.some((item) => item.call_to_action || !lacks(item, 'call_to_action'));
}

function goalThatNeedsAction(brief: Brief, goal: GoalView) {
  return { message: 'this goal needs people to act', range: labelOf(brief.text, goal) };
}

export const messageRules: readonly Rule[] = [missing, ...messageSingleRules, noCallToAction, ...messageWordsRules];
