import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import type { GovernanceView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { keyRangeOf, labelOf } from '../format/view';
import { appendFix, insertFix } from './fixes';
import { lacks } from './lacking';
import { personFor } from './people';
import type { Rule } from './rule';
import { WordList } from './words';

const collecting = ['leads', 'signups', 'donations'];

const personalDataNoConsent: Rule = {
  code: 'governance/personal-data-no-consent',
  title: 'Data collected without basis',
  strictness: { draft: 'hint', review: 'error' },
  why: 'Who leaves a name or an address has to know what happens with it, and has to have a say. Without that the list may not be used, however many people are on it.',
  sources: ['GDPR, articles 6 and 13', 'strategy and execution article: the limits of privacy'],
  remedy: 'Say under governance how people agree ("consent"), or where it stands ("privacy_notice").',
  bad: `
# without governance.consent
# without governance.privacy_notice
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers leave their address for the growing course.
      type: leads
      priority: primary
      audience: balcony-beginners
      metrics:
        - {metric: leads, baseline: 0, target: 3000, by: 2026-05-31}
`,
  good: `
# without governance.consent
strategy:
  goals:
    - id: first-harvest
      statement: Three thousand first-time growers leave their address for the growing course.
      type: leads
      priority: primary
      audience: balcony-beginners
      metrics:
        - {metric: leads, baseline: 0, target: 3000, by: 2026-05-31}
`,
  check(brief, report) {
    const goals = brief.view.strategy?.goals.filter(({ type }) => collecting.includes(type?.value ?? '')) ?? [];
    const [first, ...others] = goals;
    const { governance } = brief.view;
    if (!first || !lacksInGovernance(brief, 'consent') || !lacksInGovernance(brief, 'privacy_notice')) return;
    report({
      range: labelOf(brief.text, first),
      message: `Goal ${quoted(first.id?.value ?? first.statement?.value ?? '')} collects personal data, and nothing says on what ground. Add "consent" or "privacy_notice" to governance.`,
      related: others.map((goal) => ({ message: 'collects personal data too', range: labelOf(brief.text, goal) })),
      fixes: () =>
        governance
          ? [...insertFix(brief, governance, 'consent', consentExample), ...noticeFix(brief, governance)]
          : governanceFix(brief, { consent: consentExample, privacy_notice: noticeOf(brief) }),
    });
  },
};

const consentExample = 'People tick a box before they leave their address.';

/** The page that is most likely the notice. */
function noticeOf(brief: Brief): string {
  const site = brief.view.campaign?.website?.value ?? 'https://www.growkits.example';
  return `${site.replace(/(?<!\/)\/+$/, '')}/privacy`;
}

function noticeFix(brief: Brief, governance: GovernanceView): Fix[] {
  return insertFix(brief, governance, 'privacy_notice', noticeOf(brief), 'choice');
}

const minorsSafeguards: Rule = {
  code: 'governance/minors-safeguards',
  title: 'Children in the audience',
  strictness: { draft: 'info', review: 'warning' },
  why: 'Children see through advertising less easily and cannot agree for themselves. Many countries ask for the yes of a parent, and some keep the young off platforms altogether.',
  sources: [
    'COPPA',
    'GDPR, article 8',
    'the Australian age limit of 16 for social platforms',
    'cases of campaigns for schools',
  ],
  remedy: 'Say under governance, in "consent", who agrees for the children and what you do not do with their data.',
  bad: `
# without governance.consent
strategy:
  audience:
    - id: balcony-beginners
      name: Pupils who grow herbs in their classroom
      age: {min: 16, max: 19}
      languages: [en-GB]
      insight: They look after a plant when it bears their name.
      insight_source: Talks with 12 classes, January 2026
      cultural_context: British schools grow food in spring.
      platforms: [instagram]
      platforms_source: Customer survey 2025
`,
  good: `
strategy:
  audience:
    - id: balcony-beginners
      name: Pupils who grow herbs in their classroom
      age: {min: 16, max: 19}
      languages: [en-GB]
      insight: They look after a plant when it bears their name.
      insight_source: Talks with 12 classes, January 2026
      cultural_context: British schools grow food in spring.
      platforms: [instagram]
      platforms_source: Customer survey 2025
governance:
  consent: Parents sign before pupils take part, and we keep no names.
`,
  check(brief, report) {
    const minors = brief.view.strategy?.audience.flatMap(({ id, name, age }) =>
      age?.min && age.min.value < 18 ? [{ name: id?.value ?? name?.value ?? '', from: age.min }] : [],
    );
    const [first, ...others] = minors ?? [];
    const { governance } = brief.view;
    if (!first || !lacksInGovernance(brief, 'consent')) return;
    report({
      range: first.from,
      message: `Audience ${quoted(first.name)} begins at age ${first.from.value}, and nothing says how children are protected. Add "consent" to governance.`,
      related: others.map(({ from: { start, end } }) => ({ message: 'children here too', range: { start, end } })),
      fixes: () =>
        governance
          ? insertFix(brief, governance, 'consent', parentsExample)
          : governanceFix(brief, { consent: parentsExample }),
    });
  },
};

const parentsExample = 'Parents agree in writing before children take part.';

const regulated: Readonly<Record<string, string>> = {
  health: 'Health',
  pharma: 'Pharmaceutical',
  finance: 'Financial',
  alcohol: 'Alcohol',
  gambling: 'Gambling',
  children: 'Children’s',
  politics: 'Political',
};

const complianceWords = new WordList(['legal', 'compliance', 'medical', 'regulatory']);

const regulatedApproval: Rule = {
  code: 'governance/regulated-approval',
  title: 'No compliance approval',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Some fields have rules of their own about what may be said, and fines for saying it. Somebody who knows those rules has to see the content before the public does.',
  sources: ['FINRA rule 2210', 'strategy and execution article: health and education need compliance'],
  remedy: 'Add an approval with a stage such as "Compliance" or "Legal" to governance.',
  bad: `
governance:
  industry: health
  approvals:
    - {stage: creative, approver: sam}
`,
  good: `
governance:
  industry: health
  approvals:
    - {stage: Medical and legal check, approver: sam}
`,
  check(brief, report) {
    const { governance } = brief.view;
    const industries = governance?.industry.filter(({ value }) => Object.hasOwn(regulated, value)) ?? [];
    const [first, ...others] = industries;
    if (!governance || !first || mayHaveCompliance(governance)) return;
    const approval = { stage: 'Compliance', approver: personFor(brief, ['legal-reviewer'], 'Legal department') };
    report({
      range: first,
      message: `${regulated[first.value]} content needs a compliance approval before it is published. Add one to "approvals", with a stage such as "Compliance".`,
      related: [
        ...others.map(({ start, end }) => ({ message: 'regulated too', range: { start, end } })),
        ...approvalsPlace(governance),
      ],
      fixes: () => appendFix(brief, governance, 'approvals', approval, 'best', 'Add a compliance approval'),
    });
  },
};

/** Also where the brief has approvals that cannot be read. */
function mayHaveCompliance(governance: GovernanceView): boolean {
  if (governance.approvals.length === 0) return !lacks(governance, 'approvals');
  return governance.approvals.some(({ stage }) => !stage || complianceWords.firstIn(stage.value) !== undefined);
}

function approvalsPlace(governance: GovernanceView) {
  const range = keyRangeOf(governance, 'approvals');
  return range ? [{ message: 'none of these looks at the rules of the field', range }] : [];
}

/** Also when there is no such section at all. */
function lacksInGovernance(brief: Brief, key: string): boolean {
  const { governance } = brief.view;
  return governance ? lacks(governance, key) : lacks(brief.view, 'governance');
}

function governanceFix(brief: Brief, data: Readonly<Record<string, string>>): Fix[] {
  return insertFix(brief, brief.view, 'governance', data);
}

export const governanceLawRules: readonly Rule[] = [personalDataNoConsent, minorsSafeguards, regulatedApproval];
