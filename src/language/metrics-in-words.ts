import type { Brief } from '../format/brief';
import { readDay } from '../format/dates';
import type { Facts } from '../format/facts';
import type { GoalMetricView } from '../format/generated/view-types';
import type { Value } from '../format/view';
import { grouped } from '../rules/amounts';
import { shortDay } from './days-in-words';

/** `reach 120,000 by 31 May`; undefined for a metric without a target. Without a day of its own the campaign's end counts. */
export function targetInWords(brief: Brief, facts: Facts, { metric, target, by }: GoalMetricView): string | undefined {
  if (!metric || !target) return undefined;
  const day = readDay((by ?? brief.view.campaign?.end)?.value);
  const until = day === undefined ? '' : ` by ${shortDay(brief, day)}`;
  return `${metricName(facts, metric.value)} ${numberInWords(brief, facts, metric.value, target)}${until}`;
}

/** `reach`, `NPS`, `x-seed-swaps` */
export function metricName(facts: Facts, id: string): string {
  const name = facts.metric(id)?.name ?? id;
  return /^[A-Z][^A-Z]*( |$)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** `120,000`, `4.5%`, `48,000 EUR`; what is no number stays as it is written. */
export function numberInWords(brief: Brief, facts: Facts, metric: string, { value }: Value<number | string>): string {
  if (typeof value === 'string') return value;
  const number = Number.isInteger(value) ? grouped(value) : String(value);
  const unit = facts.metric(metric)?.unit;
  if (unit === '%') return `${number}%`;
  const currency = unit === 'currency' ? brief.view.budget?.currency?.value : undefined;
  return currency === undefined ? number : `${number} ${currency}`;
}
