import type { GoalsPart } from '../model/page-data';
import { Go, usePlace, Words } from './words';

export function GoalsSection({ goals }: { readonly goals: GoalsPart }) {
  return (
    <section class="cb-goals" {...usePlace(goals.place)}>
      <h2>Goals</h2>
      <ol>
        {goals.items.map((goal) => (
          <li key={goal.place.start}>
            <Go to={goal.place}>
              <Words of={goal.statement} />
            </Go>
          </li>
        ))}
      </ol>
    </section>
  );
}
