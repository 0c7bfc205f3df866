import { Remarks, Section } from '../page/parts';
import type { OverlapShown, PeopleShown, PersonRow, WeekCell, WeekShown } from './page-data';
import { GoTo, NotShown } from './target';

/** Who is booked when, by person and week, and where several campaigns want the same person. */
export function BookingsSection({ people: { words, weeks, rows, overlaps } }: { readonly people: PeopleShown }) {
  return (
    <Section name="bookings" title="Who is booked when">
      <Remarks words={words} />
      {rows.items.length > 0 && <BookingsTable weeks={weeks} rows={rows.items} />}
      <NotShown left={rows.left} />
      {overlaps.items.length > 0 && (
        <div>
          <h3>Booked by several campaigns</h3>
          <ul class="cb-rows">
            {overlaps.items.map((overlap) => (
              <Overlap key={`${overlap.name} ${overlap.week}`} overlap={overlap} />
            ))}
          </ul>
          <NotShown left={overlaps.left} />
        </div>
      )}
    </Section>
  );
}

interface TableProps {
  readonly weeks: readonly WeekShown[];
  readonly rows: readonly PersonRow[];
}

function BookingsTable({ weeks, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section class="cb-scroll" aria-label="People by week" tabIndex={0}>
      <table class="cb-bookings-table">
        <caption>How many things somebody has to publish or approve in each week.</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {weeks.map(({ label, name }) => (
              <th key={name} scope="col">
                <span class="cb-hidden">{name}</span>
                <span aria-hidden="true">{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {cells.map((cell, at) => (
                <Cell key={weeks[at]?.name} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell: { tasks, isOverlap, words, target } }: { readonly cell: WeekCell }) {
  if (tasks === 0) return <td />;
  return (
    <td class={isOverlap ? 'cb-booked cb-overlap' : 'cb-booked'} title={words}>
      <GoTo target={target}>
        <span aria-hidden="true">{tasks}</span>
        <bdi class="cb-hidden">{words}</bdi>
      </GoTo>
    </td>
  );
}

function Overlap({ overlap: { name, week, campaigns } }: { readonly overlap: OverlapShown }) {
  return (
    <li>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      , {week}:{' '}
      {campaigns.items.map(({ target, words }, index) => (
        <span key={target.address}>
          {index > 0 && ', '}
          <GoTo target={target}>
            <bdi>{words}</bdi>
          </GoTo>
        </span>
      ))}
      {campaigns.left > 0 && ` and ${campaigns.left.toLocaleString('en-GB')} more`}
    </li>
  );
}
