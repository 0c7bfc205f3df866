import type { Goal, GoalMetric, GoalsPart } from '../model/strategy-data';
import { BarDrawing } from './bar';
import { Each } from './each';
import { Labels, More, Prose, Section, Values } from './parts';
import { Go, usePlace, Words } from './words';

/** What should have changed when the campaign is over, and how far that is. */
export function GoalsSection({ goals }: { readonly goals: GoalsPart }) {
  const { items, left, notGoals, place } = goals;
  return (
    <Section name="goals" title="Goals" place={place}>
      <ol class="cb-grid cb-plain">
        <Each of={items}>{(goal) => <GoalItem goal={goal} />}</Each>
      </ol>
      <More left={left} noun="goal" />
      {notGoals.items.length > 0 && (
        <div class="cb-not-goals">
          <h3>Not what this is for</h3>
          <Values of={notGoals} />
        </div>
      )}
    </Section>
  );
}

function GoalItem({ goal: { place, statement, labels, why, metrics, served } }: { readonly goal: Goal }) {
  return (
    <li class="cb-goal cb-panel" {...usePlace(place)}>
      <Labels labels={labels} />
      <h3>
        <Go to={place}>
          <Words of={statement} />
        </Go>
      </h3>
      <Prose of={why} kind="cb-why" />
      <Each of={metrics.items}>{(metric) => <Metric metric={metric} />}</Each>
      <More left={metrics.left} noun="metric" />
      {served === 0 && <p class="cb-gap">No content serves this goal yet.</p>}
    </li>
  );
}

function Metric({ metric: { place, name, target, words, progress } }: { readonly metric: GoalMetric }) {
  return (
    <div class="cb-metric" {...usePlace(place)}>
      <p class="cb-metric-head">
        <Words of={name} />
        {target && (
          <strong>
            <Words of={target} />
          </strong>
        )}
      </p>
      {words !== '' && <small>{words}</small>}
      {progress?.bar && <BarDrawing bar={progress.bar} tone={progress.isReached ? 'good' : undefined} />}
      {progress && (
        <p class="cb-progress">
          <Words of={progress} />
        </p>
      )}
    </div>
  );
}
