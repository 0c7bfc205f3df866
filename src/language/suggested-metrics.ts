import type { GoalFacts, MetricFacts } from '../format/facts';
import { known, type Question, type Suggestion } from './suggestion';

/** All metrics, those first that suit the type of the goal which they are to measure. */
export function suggestedMetrics(question: Question): Suggestion[] {
  const { vocabulary, facts } = question;
  const goal = facts.goal(goalType(question));
  const amounts = amountsOf(question.beside('metric'));
  const ids = vocabulary
    .values('metric')
    .filter((id) => amounts.every((amount) => takes(facts.metric(id), amount)))
    .map((id) => ({ id, rank: rankOf(facts.metric(id), goal) }));
  return ids
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, rank }) => {
      const suggestion = known('metric', id, vocabulary.nameOf('metric', id));
      return rank < 2 && goal
        ? { ...suggestion, detail: `${suggestion.detail}, suits ${goal.name.toLowerCase()}` }
        : suggestion;
    });
}

/** The type of the goal around the metric, or of the one that a result names. */
function goalType({ brief, path, beside }: Question): string | undefined {
  if (path.includes('goals')) return beside('metrics').get('type');
  const named = beside('metric').get('goal');
  return brief.view.strategy?.goals.find(({ id }) => id !== undefined && id.value === named)?.type?.value;
}

/** Below 1 it is one of those that usually show success of the goal, in their order; from 4 on it cannot. */
function rankOf(metric: MetricFacts | undefined, goal: GoalFacts | undefined): number {
  if (metric?.class === 'deprecated') return 5;
  if (!metric || !goal) return 2;
  const place = goal.primary.indexOf(metric.id);
  if (place >= 0) return place / goal.primary.length;
  if (metric.goals.includes(goal.id) || goal.suits.includes(metric.class)) return 1;
  if (goal.mismatch.includes(metric.class)) return 4;
  return goal.weak.includes(metric.class) ? 3 : 2;
}

function amountsOf(values: ReadonlyMap<string, string>): string[] {
  return ['baseline', 'target', 'stretch', 'value', 'below', 'above'].flatMap((key) => values.get(key) || []);
}

/** Whether an amount that stands beside a metric is one that it can have. */
function takes(metric: MetricFacts | undefined, amount: string): boolean {
  if (!metric || metric.unit === '') return true;
  if (amount.endsWith('%')) return metric.unit === '%';
  if (/[smhdw]$/.test(amount)) return metric.unit === 'duration';
  const most = metric.max ?? (metric.unit === '%' ? 100 : Number.POSITIVE_INFINITY);
  return !(Number(amount) > most || Number(amount) < (metric.min ?? Number.NEGATIVE_INFINITY));
}

const shares: Readonly<Record<string, string>> = { baseline: '2%', stretch: '8%' };

/** An example of an amount that the metric beside it can have. */
export function fittedAmount({ path, beside, facts }: Question, example: unknown): unknown {
  const key = String(path.at(-1));
  const metric = facts.metric(beside(key).get('metric'));
  if (metric?.unit === '%') return shares[key] ?? '5%';
  if (metric?.unit === 'duration') return key === 'baseline' ? '4h' : '2h';
  return typeof example === 'number' && metric?.max !== undefined ? Math.min(example, metric.max) : example;
}
