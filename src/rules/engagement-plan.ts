import type { Brief } from '../format/brief';
import type { Facts, PlatformFacts } from '../format/facts';
import type { EngagementPlanView } from '../format/generated/view-types';
import type { Range } from '../format/text';
import { labelOf } from '../format/view';
import { insertFix } from './fixes';
import { lacks } from './lacking';
import { personFor } from './people';
import type { Rule } from './rule';

const communityRoles = ['community-manager', 'social-media-manager'];

const noOwner: Rule = {
  code: 'engagement/no-owner',
  title: 'No inbox owner',
  strictness: { draft: 'hint', review: 'error' },
  why: 'Comments come in at any hour, and those that are everybody’s task are nobody’s. Somebody has to be there, in real time, whose job it is.',
  sources: ['article on the two crafts: somebody who stays in tune in real time', 'practice: an inbox has one owner'],
  remedy: 'Name the one person who makes sure that people get an answer.',
  bad: `
execution:
  engagement_plan:
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
  engagement_plan:
    owner: nadia
    backup: sam
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  check(brief, report) {
    const plan = planOf(brief);
    if (!plan || !lacks(plan, 'owner')) return;
    report({
      range: labelOf(brief.text, plan),
      message: 'Nobody owns the inbox. Name the person who makes sure that people get an answer.',
      fixes: () => insertFix(brief, plan, 'owner', personFor(brief, communityRoles, 'Community manager')),
    });
  },
};

const noResponseTarget: Rule = {
  code: 'engagement/no-response-target',
  title: 'No response time',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'People expect an answer within hours, and most brands take longer or never answer. A promise per kind of message tells the team what comes first and lets you see whether you keep it.',
  sources: ['article on the two crafts: respond quickly', 'Sprout Index 2015 and 2016, as quoted there'],
  remedy: 'Say how fast a question, a complaint and something urgent get their first answer from a human.',
  bad: `
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  good: `
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
  check(brief, report) {
    const plan = planOf(brief);
    if (!plan || !lacks(plan, 'response_targets')) return;
    report({
      range: labelOf(brief.text, plan),
      message: 'The engagement plan does not say how fast you answer. Add a time for each kind of message.',
      fixes: () => insertFix(brief, plan, 'response_targets', { question: '4h', complaint: '2h', urgent: '30m' }),
    });
  },
};

const noEscalation: Rule = {
  code: 'engagement/no-escalation',
  title: 'No escalation path',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Sooner or later a comment is about somebody’s health, money or rights. Whoever reads it first must know at once who decides, or the answer comes late or from the wrong person.',
  sources: ['strategy and execution article: protect those who trust the brand', 'practice'],
  remedy: 'List what is passed on, to whom, and how fast.',
  bad: `
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
`,
  good: `
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
      - {when: A plant makes somebody ill, to: sam, within: 1h}
`,
  check(brief, report) {
    const plan = planOf(brief);
    if (!plan || !lacks(plan, 'escalation')) return;
    const to = personFor(brief, ['pr-manager', 'brand-manager', 'social-media-manager'], 'Press office');
    report({
      range: labelOf(brief.text, plan),
      message: 'Nobody knows who decides when a comment becomes serious. List what is passed on, and to whom.',
      fixes: () => insertFix(brief, plan, 'escalation', [{ when: 'Somebody got ill', to, within: '1h' }]),
    });
  },
};

const noModeration: Rule = {
  code: 'engagement/no-moderation',
  title: 'No moderation rules',
  strictness: { draft: 'hint', review: 'info' },
  why: 'On social platforms everybody can write below your posts. Rules made beforehand keep the place civil, and keep criticism from being hidden in the heat of the moment.',
  sources: ['management and marketing article: hands-on care of the community', 'practice'],
  remedy: 'Say what may stay, what is hidden, and what gets somebody banned.',
  bad: `
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  good: `
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {guidelines: Criticism stays and insults go., hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  check(brief, report, { facts }) {
    const plan = planOf(brief);
    if (!plan || !lacks(plan, 'moderation')) return;
    const used = firstSocialPlatform(brief, facts);
    if (!used) return;
    const { name } = used.facts;
    report({
      range: labelOf(brief.text, plan),
      message: `People can comment on ${name}, and nothing says what you hide or answer. Add "moderation".`,
      related: [{ message: `${name} is used here`, range: used.range }],
      fixes: () =>
        insertFix(brief, plan, 'moderation', {
          guidelines: 'Criticism stays, insults go.',
          hide: ['insults'],
          ban: ['threats'],
        }),
    });
  },
};

const noListening: Rule = {
  code: 'engagement/no-listening',
  title: 'Nothing is listened to',
  strictness: { draft: 'hint', review: 'info' },
  why: 'Most of what people say about a brand is said where nobody mentions its account. Without words to watch you hear only those who write to you, and you miss where the talk is going.',
  sources: ['strategy and execution article: active listening', 'article on the two roles: watch trends'],
  remedy: 'List the words to watch: names of brand and product, misspellings, hashtags and rivals.',
  bad: `
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  good: `
execution:
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits, growkits], review: weekly}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  check(brief, report) {
    const plan = planOf(brief);
    if (!plan) return;
    const listening = plan.listening;
    if (!lacks(plan, 'listening') && !(listening && lacks(listening, 'keywords'))) return;
    const keywords = [brief.view.campaign?.brand?.value ?? brief.view.campaign?.name?.value ?? 'Brand name'];
    report({
      range: labelOf(brief.text, listening ?? plan),
      message: 'Nobody listens to what people say of you elsewhere. Add words to watch, such as names and hashtags.',
      fixes: () =>
        listening
          ? insertFix(brief, listening, 'keywords', keywords)
          : insertFix(brief, plan, 'listening', { keywords, review: 'weekly' }),
    });
  },
};

function planOf(brief: Brief): EngagementPlanView | undefined {
  return brief.view.execution?.engagement_plan;
}

/** The first place that names a platform on which everybody can answer in public. */
function firstSocialPlatform(brief: Brief, facts: Facts): { facts: PlatformFacts; range: Range } | undefined {
  const users = [...(brief.view.execution?.content ?? []), ...(brief.view.strategy?.platforms ?? [])];
  for (const { platform } of users) {
    const known = facts.platform(platform?.value);
    if (platform && known?.kind === 'social')
      return { facts: known, range: { start: platform.start, end: platform.end } };
  }
  return undefined;
}

export const engagementPlanRules: readonly Rule[] = [
  noOwner,
  noResponseTarget,
  noEscalation,
  noModeration,
  noListening,
];
