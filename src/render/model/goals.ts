import type { PageContext } from './context';
import type { Goal, GoalsPart } from './page-data';
import { placeOf, shortened, shown, shownList } from './shown';

const mostGoals = 30;

/** The goals with their measures; undefined where the brief has none. */
export function goalsPart({ brief: { view } }: PageContext): GoalsPart | undefined {
  const { strategy } = view;
  if (!strategy || strategy.goals.length === 0) return undefined;
  const goals = shortened(strategy.goals, mostGoals, (goal): Goal | undefined => {
    const statement = shown(goal.statement ?? goal.id);
    return (
      statement && {
        place: placeOf(goal),
        statement,
        labels: [],
        why: shown(goal.why),
        metrics: { items: [], left: 0 },
        served: '',
        isUnserved: false,
      }
    );
  });
  return { ...goals, place: placeOf(strategy), notGoals: shownList(strategy.non_goals) };
}
