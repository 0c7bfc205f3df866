import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import type { BudgetView } from '../format/generated/view-types';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { readable, toCents } from './amounts';
import { insertFix, replaceFix } from './fixes';
import { lacks } from './lacking';
import type { Rule } from './rule';

const allocationMismatch: Rule = {
  code: 'budget/allocation-mismatch',
  title: 'Lines do not add up',
  strictness: 'error',
  why: 'If the lines and the total disagree, one of them is wrong, and money is either missing on the day it is needed or left over unseen.',
  sources: ['practice', 'HM Revenue & Customs: a campaign budget that adds up to the pound'],
  remedy: 'Change a line, the contingency or the total, until the lines and the contingency add up to it.',
  bad: `
budget:
  total: 12000
  currency: GBP
  contingency: 1000
  lines:
    - {for: Instagram adverts, amount: 9000, platform: instagram}
    - {for: Photos, amount: 2500}
`,
  good: `
budget:
  total: 12000
  currency: GBP
  contingency: 500
  lines:
    - {for: Instagram adverts, amount: 9000, platform: instagram}
    - {for: Photos, amount: 2500}
`,
  check(brief, report) {
    const budget = brief.view.budget;
    const total = budget?.total;
    const planned = budget && sumOf(budget);
    if (!total || planned === undefined) return;
    const difference = toCents(total.value - planned);
    if (Math.abs(difference) <= total.value * tolerance) return;
    report({
      range: keyRangeOf(budget, 'lines') ?? labelOf(brief.text, budget),
      message: `${partsOf(budget)} add up to ${readable(planned)}, and the total is ${readable(total.value)}, which is ${readable(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}. Change one of them.`,
      related: [total, budget.contingency].flatMap((amount, index) =>
        amount
          ? [
              {
                message: index === 0 ? 'the total' : 'the contingency',
                range: { start: amount.start, end: amount.end },
              },
            ]
          : [],
      ),
      fixes: () => [
        replaceFix(`Set the total to ${planned}`, 'best', total, String(planned)),
        ...rest(brief, budget, difference),
      ],
    });
  },
};

/** Half a percent is rounding. */
const tolerance = 0.005;

/** The lines and the contingency together; undefined where one of them is not known. */
function sumOf(budget: BudgetView): number | undefined {
  const { lines, contingency } = budget;
  const isKnown = (contingency || lacks(budget, 'contingency')) && lines.every(({ amount }) => amount);
  if (lines.length === 0 || !isKnown) return undefined;
  return toCents(lines.reduce((sum, { amount }) => sum + (amount?.value ?? 0), contingency?.value ?? 0));
}

function partsOf({ contingency }: BudgetView): string {
  return contingency ? 'The lines and the contingency' : 'The lines';
}

/** What is left of the total may be kept back. */
function rest(brief: Brief, budget: BudgetView, difference: number): Fix[] {
  const kept: Value<number> | undefined = budget.contingency;
  const amount = toCents((kept?.value ?? 0) + difference);
  if (amount < 0) return [];
  const title = `Set the contingency to ${amount}`;
  return kept
    ? [replaceFix(title, 'choice', kept, String(amount))]
    : insertFix(brief, budget, 'contingency', amount, 'choice', title);
}

export const budgetSumRules: readonly Rule[] = [allocationMismatch];
