import { readDay } from '../../format/dates';
import type { GoalMetricView, GoalResultView, GoalView } from '../../format/generated/view-types';
import type { Value } from '../../format/view';
import { dayInWords } from '../../language/days-in-words';
import { numberInWords } from '../../language/metrics-in-words';
import { readAmountOf } from '../../rules/targets';
import type { PageContext } from './context';
import { dayOrText } from './days';
import { metricName, plainName } from './names';
import type { Bar, Shown } from './page-basics';
import { placeOf, shortened, shown, shownList } from './shown';
import type { Goal, GoalMetric, GoalsPart, Progress } from './strategy-data';

const mostGoals = 30;
const mostMetrics = 12;

/** The goals with their measures and what came out; undefined where the brief has none. */
export function goalsPart(context: PageContext): GoalsPart | undefined {
  const { strategy } = context.brief.view;
  if (!strategy || strategy.goals.length === 0) return undefined;
  const goals = shortened(strategy.goals, mostGoals, (goal) => goalOf(goal, context));
  return { ...goals, place: placeOf(strategy), notGoals: shownList(strategy.non_goals) };
}

function goalOf(goal: GoalView, context: PageContext): Goal | undefined {
  const statement = shown(goal.statement ?? goal.id);
  if (!statement) return undefined;
  return {
    id: goal.id?.value,
    place: placeOf(goal),
    statement,
    labels: labelsOf(goal, context),
    why: shown(goal.why),
    metrics: shortened(goal.metrics, mostMetrics, (metric) => metricOf(goal, metric, context)),
    served: goal.id ? (context.serving.get(goal.id.value)?.length ?? 0) : 0,
  };
}

function labelsOf({ priority, type, id, statement }: GoalView, { facts }: PageContext): Shown[] {
  return [
    shown(priority, priority && plainName(priority.value)),
    shown(type, type && (facts.goal(type.value)?.name ?? plainName(type.value))),
    statement && shown(id, id && plainName(id.value)),
  ].filter((label) => label !== undefined);
}

function metricOf(goal: GoalView, view: GoalMetricView, context: PageContext): GoalMetric | undefined {
  const { metric, target } = view;
  if (!metric) return undefined;
  return {
    place: placeOf(view),
    name: { text: metricName(context, metric.value), place: placeOf(metric) },
    target: shown(target, target && numberOf(metric, target, context)),
    words: metricInWords(view, metric, context),
    progress: progressOf(latestResult(goal, metric, context), view, metric, context),
  };
}

function metricInWords(view: GoalMetricView, metric: Value<string>, context: PageContext): string {
  const by = (view.target ?? view.stretch) && (view.by ?? context.brief.view.campaign?.end);
  const words = [
    by && `by ${dayOrText(by.value)}`,
    view.baseline && `from ${numberOf(metric, view.baseline, context)}`,
    view.stretch && `at best ${numberOf(metric, view.stretch, context)}`,
    view.data_source && `read in: ${view.data_source.value}`,
  ];
  return words.filter((part) => part !== undefined).join(' · ');
}

function numberOf(metric: Value<string>, value: Value<number | string>, { brief, facts }: PageContext): string {
  return numberInWords(brief, facts, metric.value, value);
}

/** The result of a goal's metric that was read last; of those without a day the one that is written last. */
function latestResult(goal: GoalView, metric: Value<string>, { brief }: PageContext): GoalResultView | undefined {
  const results = brief.view.measurement?.results ?? [];
  const own = results.filter((one) => one.goal?.value === goal.id?.value && one.metric?.value === metric.value);
  const dayOf = (result: GoalResultView) => readDay(result.as_of?.value) ?? Number.NEGATIVE_INFINITY;
  return own.reduce<GoalResultView | undefined>(
    (latest, one) => (latest && dayOf(latest) > dayOf(one) ? latest : one),
    undefined,
  );
}

function progressOf(
  result: GoalResultView | undefined,
  view: GoalMetricView,
  metric: Value<string>,
  context: PageContext,
): Progress | undefined {
  if (!result?.value) return undefined;
  const day = readDay(result.as_of?.value);
  const read = `${numberOf(metric, result.value, context)}${day === undefined ? '' : ` on ${dayInWords(day)}`}`;
  const way = wayOf(result.value, view, metric, context);
  if (!way) return { text: read, place: placeOf(result), bar: undefined, isReached: false };
  const verdict = way.isReached ? 'target reached' : `${Math.floor(way.share * 100)}% of the way`;
  return { text: `${read}, ${verdict}`, place: placeOf(result), bar: barOf(way.share), isReached: way.isReached };
}

/** How far a goal has come: `share` is 1 at the target. */
interface Way {
  readonly share: number;
  readonly isReached: boolean;
}

/** Undefined where result and target cannot be compared. */
function wayOf(
  value: Value<number | string>,
  { target, baseline }: GoalMetricView,
  metric: Value<string>,
  { facts }: PageContext,
): Way | undefined {
  const known = facts.metric(metric.value);
  const [now, aim, before] = [value, target, baseline].map((one) => readAmountOf(one, known?.unit));
  if (!now || !aim || now.unit !== aim.unit) return undefined;
  const from = before?.unit === aim.unit ? before.value : undefined;
  const isDown = from === undefined ? known?.direction === 'down' : from > aim.value;
  const isReached = isDown ? now.value <= aim.value : now.value >= aim.value;
  return { share: Math.max(isReached ? 1 : 0, shareOf(now.value, aim.value, from, isDown)), isReached };
}

/** From the baseline, where there is one; else from nothing. */
function shareOf(now: number, aim: number, from: number | undefined, isDown: boolean): number {
  const share = from !== undefined && from !== aim ? (now - from) / (aim - from) : isDown ? aim / now : now / aim;
  return Number.isFinite(share) ? share : 0;
}

/** What goes beyond the target makes the bar longer, so that its mark moves to the left. */
function barOf(share: number): Bar {
  const whole = Math.max(1, share);
  return { filled: Math.max(0, share) / whole, mark: 1 / whole };
}
