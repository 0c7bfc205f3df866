import type { Brief } from '../format/brief';
import type { BudgetView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { isAllowed } from '../format/vocabulary';
import { budgetReachRules } from './budget-reach';
import { budgetSumRules } from './budget-sum';
import { insertFix } from './fixes';
import { lacks } from './lacking';
import type { Rule } from './rule';
import { paidUses } from './spending';

const missing: Rule = {
  code: 'budget/missing',
  title: 'No budget',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Paid reach is bought, day by day. Without a sum that somebody has agreed to, nobody can book it, and nobody can say afterwards whether it was worth it.',
  sources: [
    'article on paid media and data: social advertising is needed to reach people',
    'IPA client brief: practicalities',
  ],
  remedy: 'Add a budget with its total, its currency and what it goes on, or make the platforms organic.',
  bad: `
# without budget
`,
  good: `
budget:
  total: 12000
  currency: GBP
  contingency: 1000
  lines:
    - {for: Instagram adverts, amount: 11000, platform: instagram}
`,
  check(brief, report) {
    if (!lacks(brief.view, 'budget')) return;
    const [first, ...more] = paidUses(brief);
    if (!first) return;
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    report({
      range: keyRangeOf(brief.view, 'budget') ?? labelOf(brief.text, brief.view),
      message: `The plan pays for ${first.name}${others}, and there is no budget. Say how much there is and what it goes on.`,
      related: [first, ...more.slice(0, 4)].map(({ range }) => ({ message: 'paid for', range })),
      fixes: () => insertFix(brief, brief.view, 'budget', likelyBudget(brief)),
    });
  },
};

/** What the items ask for already, else a sum to begin with. */
function likelyBudget(brief: Brief) {
  const asked = (brief.view.execution?.content ?? []).map(({ promotion }) => promotion?.amount?.value ?? 0);
  const total = asked.reduce((sum, amount) => sum + amount, 0) || 5000;
  return { total, currency: likelyCurrency(brief), lines: [{ for: 'Paid posts', amount: total }] };
}

const noCurrency: Rule = {
  code: 'budget/no-currency',
  title: 'No currency',
  strictness: 'error',
  why: 'A number without a currency is read in the reader’s own. In a campaign with an agency or a partner abroad, that is a wrong order waiting to happen.',
  sources: ['practice'],
  remedy: 'Name the currency of all amounts by its three letters, such as GBP or EUR.',
  bad: `
budget:
  total: 12000
  contingency: 1000
  lines:
    - {for: Instagram adverts, amount: 9000, platform: instagram}
    - {for: Photos, amount: 2000}
# without budget.currency
`,
  good: `
budget:
  total: 12000
  currency: GBP
  contingency: 1000
  lines:
    - {for: Instagram adverts, amount: 9000, platform: instagram}
    - {for: Photos, amount: 2000}
`,
  check(brief, report) {
    const budget = brief.view.budget;
    const amount = budget && firstAmount(budget);
    if (!budget || !amount || budget.currency || !lacks(budget, 'currency')) return;
    report({
      range: labelOf(brief.text, budget),
      message: `The budget does not say in which currency ${quoted(String(amount.value))} is. Add one, such as ${likelyCurrency(brief)}.`,
      fixes: () => insertFix(brief, budget, 'currency', likelyCurrency(brief)),
    });
  },
};

/** Nothing is nothing in any currency. */
function firstAmount({ total, contingency, lines }: BudgetView): Value<number> | undefined {
  const amounts = [total, contingency, ...lines.flatMap(({ amount, actual }) => [amount, actual])];
  return amounts.find((amount) => amount !== undefined && amount.value > 0);
}

const currencyOfCountry: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  DK: 'DKK',
  IN: 'INR',
  JP: 'JPY',
  NG: 'NGN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  ZA: 'ZAR',
};

/** That of the first country of the campaign, as a guess for the author to look at. */
function likelyCurrency({ view }: Brief): string {
  const place = view.campaign?.locations[0]?.value;
  const country = place !== undefined && isAllowed('place', place) ? place.slice(0, 2) : '';
  return currencyOfCountry[country] ?? 'EUR';
}

export const budgetRules: readonly Rule[] = [missing, noCurrency, ...budgetSumRules, ...budgetReachRules];
