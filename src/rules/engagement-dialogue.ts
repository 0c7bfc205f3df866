import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix } from '../format/finding';
import type { AudienceView, ContentItemView, EngagementPlanView, GoalView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { appendFix, insertFix } from './fixes';
import { lacks } from './lacking';
import type { Report, Rule } from './rule';

const dialogueGoals = ['engagement', 'community'];

/** Formats in which people take part by their very nature. */
const dialogueFormat = /(?:^|-)(?:poll|live|chat|space|ama|webinar|meetup)(?:$|-)/;

const broadcastOnly: Rule = {
  code: 'engagement/broadcast-only',
  title: 'One-way plan',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'People answer when they are asked. A campaign that wants conversation or community and only tells its own news gets neither.',
  sources: [
    'management and marketing article: interactive dialogue',
    'article on content and creative work: more than one’s own news',
  ],
  remedy: 'Ask something in at least one item, plan a poll or a live session, or say how you will start conversations.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Balcony growers help each other through their first season.
      type: community
      priority: primary
      audience: balcony-beginners
      metrics:
        - {metric: comments, baseline: 10, target: 400, by: 2026-05-31}
execution:
  content:
    - id: teaser
      title: The kit is here
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: Our new kit is here. Order your kit today.
      media:
        - {url: 'https://growkits.test/kit.jpg', alt_text: A box with seeds and soil}
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Balcony growers help each other through their first season.
      type: community
      priority: primary
      audience: balcony-beginners
      metrics:
        - {metric: comments, baseline: 10, target: 400, by: 2026-05-31}
execution:
  content:
    - id: teaser
      title: What will you sow first?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: Basil or beans, what will you sow first? Order your kit today.
      media:
        - {url: 'https://growkits.test/kit.jpg', alt_text: A box with seeds and soil}
  engagement_plan:
    owner: nadia
    languages: [en-GB]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  check(brief, report, { facts }) {
    const { strategy, execution } = brief.view;
    const goal = strategy?.goals.find(({ type }) => type !== undefined && dialogueGoals.includes(type.value));
    const content = execution?.content ?? [];
    const plan = execution?.engagement_plan;
    if (!goal || !execution || content.length === 0 || !plan || !lacks(plan, 'conversation')) return;
    if (content.some((item) => invitesAnswers(item, facts))) return;
    report(oneWay(brief, goal, content));
  },
};

function oneWay(brief: Brief, goal: GoalView, content: readonly ContentItemView[]): Report {
  const execution = brief.view.execution;
  const question = {
    id: 'first-question',
    title: 'What would you like to know?',
    platform: content[0]?.platform?.value ?? 'instagram',
    ...(goal.id ? { goals: goal.id.value } : {}),
    text: 'What would you like to know?',
  };
  const [range] = execution ? [keyRangeOf(execution, 'content')] : [];
  return {
    range: range ?? labelOf(brief.text, goal),
    message: `Goal ${quoted(goal.id?.value ?? goal.statement?.value ?? '')} needs people who answer, and no item asks them anything. Add a question, a poll or a live format.`,
    related: [{ message: 'this goal lives on dialogue', range: labelOf(brief.text, goal) }],
    fixes: () =>
      execution ? appendFix(brief, execution, 'content', question, 'best', 'Add an item that asks a question') : [],
  };
}

function invitesAnswers(item: ContentItemView, facts: Facts): boolean {
  const format = item.format?.value ?? Object.keys(facts.platform(item.platform?.value)?.formats ?? {})[0];
  if (format !== undefined && dialogueFormat.test(format)) return true;
  return [item.title, item.text, ...item.parts].some((text) => text !== undefined && mayAsk(text.value));
}

/** Greek, Thai, Lao, Burmese, Khmer and Japanese can ask without a question mark of ours, so that we cannot tell. */
const otherMarks = /[\u037e\u0370-\u03ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff؟⸮？՞፧]/;

/** A question mark inside of an address asks nobody. */
function mayAsk(text: string): boolean {
  return (text.includes('?') && /\?(?![\w%&=])/.test(text)) || otherMarks.test(text);
}

const languageGap: Rule = {
  code: 'engagement/language-gap',
  title: 'Cannot answer in that language',
  strictness: 'warning',
  why: 'Who is spoken to in a language answers in it. A comment that nobody on your side can read stays without an answer, also when it is a warning or a complaint.',
  sources: ['strategy and execution article: cultural context', 'cases of campaigns in several languages'],
  remedy: 'Have somebody answer in that language and list it, or do not address people in it.',
  bad: `
execution:
  engagement_plan:
    owner: nadia
    languages: [cy]
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
    languages: [en]
    response_targets: {question: 4h, complaint: 2h, urgent: 30m}
    listening: {keywords: [Grow Kits]}
    conversation:
      - action: Ask for a photo of the first sprout
    moderation: {hide: [insults]}
    escalation:
      - {when: A plant makes somebody ill, to: sam}
`,
  check(brief, report) {
    const plan = brief.view.execution?.engagement_plan;
    const answered = plan && languagesAnswered(brief, plan);
    if (!plan || !answered) return;
    for (const [language, uses] of languagesSpoken(brief))
      if (!answered.has(language)) report(unanswered(brief, plan, uses));
  },
};

/** The languages in which somebody answers; undefined where the brief does not say. */
function languagesAnswered(brief: Brief, plan: EngagementPlanView): ReadonlySet<string> | undefined {
  const own = plan.languages.length > 0 || !lacks(plan, 'languages');
  const languages = own ? plan.languages : (brief.view.campaign?.languages ?? []);
  return languages.length > 0 ? new Set(languages.map(({ value }) => baseLanguage(value))) : undefined;
}

/** A place that addresses people in a language: of an audience, or of the campaign where an audience has none of its own. */
interface LanguageUse {
  readonly language: Value<string>;
  readonly audience: AudienceView | undefined;
}

function languagesSpoken(brief: Brief): ReadonlyMap<string, readonly LanguageUse[]> {
  const audiences = brief.view.strategy?.audience ?? [];
  const ofAudiences = audiences.flatMap((audience) => audience.languages.map((language) => ({ language, audience })));
  const campaignCounts = audiences.length === 0 || audiences.some((audience) => lacks(audience, 'languages'));
  const ofCampaign = campaignCounts ? (brief.view.campaign?.languages ?? []) : [];
  const uses: LanguageUse[] = [...ofCampaign.map((language) => ({ language, audience: undefined })), ...ofAudiences];
  const byLanguage = new Map<string, LanguageUse[]>();
  for (const use of uses) {
    const base = baseLanguage(use.language.value);
    byLanguage.set(base, [...(byLanguage.get(base) ?? []), use].slice(0, mostPlaces));
  }
  return byLanguage;
}

const mostPlaces = 10;

/** `en` answers `en-GB` and the other way round; both written forms of Norwegian are read by who reads one. */
function baseLanguage(tag: string): string {
  const base = tag.split('-')[0]?.toLowerCase() ?? tag;
  return base === 'nb' || base === 'nn' ? 'no' : base;
}

function unanswered(brief: Brief, plan: EngagementPlanView, uses: readonly LanguageUse[]): Report {
  const language = uses[0]?.language.value ?? '';
  return {
    range: keyRangeOf(plan, 'languages') ?? labelOf(brief.text, plan),
    message: `Comments in ${nameOf(language)} will get no answer. Add ${quoted(language)} to the languages of the engagement plan, once somebody answers in it.`,
    related: uses.map(({ language: { start, end }, audience }) => ({
      message: spokenHere(audience),
      range: { start, end },
    })),
    fixes: () => answerToo(brief, plan, language),
  };
}

/** A list of its own takes the place of the campaign's languages, so that it begins with those. */
function answerToo(brief: Brief, plan: EngagementPlanView, language: string): Fix[] {
  const title = `Answer in ${quoted(language)} too`;
  if (plan.languages.length > 0) return appendFix(brief, plan, 'languages', language, 'best', title);
  const answered = (brief.view.campaign?.languages ?? []).map(({ value }) => value);
  return insertFix(brief, plan, 'languages', [...answered, language], 'best', title);
}

function spokenHere(audience: AudienceView | undefined): string {
  const id = audience?.id?.value;
  return id === undefined ? 'spoken here' : `spoken by audience ${quoted(id)}`;
}

let languageNames: Intl.DisplayNames | undefined;

/** `cy` → `Welsh`; a language without an English name is called by its code. */
function nameOf(language: string): string {
  try {
    languageNames ??= new Intl.DisplayNames('en', { type: 'language' });
    return languageNames.of(language) ?? quoted(language);
  } catch {
    return quoted(language); // not a code that the host can read
  }
}

export const engagementDialogueRules: readonly Rule[] = [broadcastOnly, languageGap];
