import type { BudgetLine, BudgetPart } from '../model/management-data';
import { BarDrawing } from './bar';
import { Each } from './each';
import { More, Remarks, Section } from './parts';
import { Go, usePlace, Words } from './words';

/** On what the money goes. */
export function BudgetSection({ budget }: { readonly budget: BudgetPart }) {
  const { place, total, lines, words } = budget;
  return (
    <Section name="budget" title="Budget" place={place}>
      {total && (
        <p class="cb-figure cb-total">
          <small>In all</small>
          <strong>
            <Go to={total.place}>
              <Words of={total} />
            </Go>
          </strong>
        </p>
      )}
      <Remarks words={words} />
      {lines.items.length > 0 && (
        <ul class="cb-lines">
          <Each of={lines.items}>{(line) => <Line line={line} />}</Each>
        </ul>
      )}
      <More left={lines.left} noun="line" />
    </Section>
  );
}

function Line({ line: { place, name, amount, words, bar } }: { readonly line: BudgetLine }) {
  return (
    <li class="cb-line" {...usePlace(place)}>
      <span class="cb-line-name">
        <Go to={place}>
          <Words of={name} />
        </Go>
      </span>
      {amount && (
        <span class="cb-line-amount">
          <Words of={amount} />
        </span>
      )}
      <BarDrawing bar={bar} />
      <small>
        <bdi>{words}</bdi>
      </small>
    </li>
  );
}
