import type { BudgetLineView, BudgetView } from '../../format/generated/view-types';
import { toCents } from '../../rules/amounts';
import { titleOf } from './chips';
import type { PageContext } from './context';
import type { BudgetLine, BudgetPart } from './management-data';
import { type Money, moneyOf } from './money';
import { platformName } from './names';
import { placeOf, shortened, shown } from './shown';

const mostLines = 40;

/** On what the money goes, as shares of all there is; undefined where the brief has no budget. */
export function budgetPart(context: PageContext): BudgetPart | undefined {
  const { budget } = context.brief.view;
  if (!budget || (!budget.total && budget.lines.length === 0)) return undefined;
  const money = moneyOf(context);
  const planned = sumOf(budget.lines, 'amount');
  const kept = budget.contingency?.value ?? 0;
  const whole = Math.max(budget.total?.value ?? 0, planned + kept);
  return {
    place: placeOf(budget),
    total: shown(budget.total, budget.total && money(budget.total.value)),
    lines: withContingency(budget, whole, context, money),
    words: wordsOf(budget, planned + kept, money),
  };
}

function sumOf(lines: readonly BudgetLineView[], key: 'amount' | 'actual'): number {
  return toCents(lines.reduce((sum, line) => sum + (line[key]?.value ?? 0), 0));
}

function withContingency(budget: BudgetView, whole: number, context: PageContext, money: Money): BudgetPart['lines'] {
  const lines = shortened(budget.lines, mostLines, (line) => lineOf(line, whole, context, money));
  const kept = shown(budget.contingency, budget.contingency && money(budget.contingency.value));
  if (!kept || !budget.contingency) return lines;
  const line: BudgetLine = {
    place: kept.place,
    name: { text: 'Kept for surprises', place: kept.place },
    amount: kept,
    words: shareInWords(budget.contingency.value, whole),
    bar: { filled: shareOf(budget.contingency.value, whole), mark: undefined },
  };
  return { ...lines, items: [...lines.items, line] };
}

function lineOf(line: BudgetLineView, whole: number, context: PageContext, money: Money): BudgetLine | undefined {
  const name = shown(line.for ?? line.platform ?? line.content);
  if (!name) return undefined;
  const { amount, actual, platform, content } = line;
  const item = content && context.named.content.get(content.value);
  const words = [
    amount && shareInWords(amount.value, whole),
    actual && `${money(actual.value)} spent`,
    platform && `on ${platformName(context, platform.value)}`,
    content && `for ${item ? titleOf(item) : content.value}`,
  ];
  return {
    place: placeOf(line),
    name,
    amount: shown(amount, amount && money(amount.value)),
    words: words.filter((part) => part !== undefined && part !== '').join(' · '),
    bar: {
      filled: shareOf(amount?.value ?? 0, whole),
      mark: actual && shareOf(actual.value, whole),
    },
  };
}

function shareOf(amount: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, amount / whole)) : 0;
}

function shareInWords(amount: number, whole: number): string {
  return whole > 0 ? `${Math.round(shareOf(amount, whole) * 100)}%` : '';
}

function wordsOf({ total, lines }: BudgetView, planned: number, money: Money): string[] {
  const spent = sumOf(lines, 'actual');
  const rest = total && lines.length > 0 ? toCents(total.value - planned) : 0;
  return [
    ...(rest > 0 ? [`${money(rest)} of the total is not planned yet.`] : []),
    ...(rest < 0 ? [`The lines are ${money(-rest)} more than the total.`] : []),
    ...(spent > 0 ? [`${money(spent)} was spent so far.`] : []),
  ];
}
