import type { CalendarChip, CalendarPart, CalendarRow, Week } from '../model/calendar-data';
import type { Shortened } from '../model/page-basics';
import { percent } from './bar';
import { CalendarBack } from './calendar-back';
import { Each } from './each';
import { More, Remarks, Section } from './parts';
import { Chips } from './strategy-map';
import { Go, usePlace } from './words';

/** What goes out when and where, with the phases behind it. */
export function CalendarSection({ calendar }: { readonly calendar: CalendarPart }) {
  const { weeks, rows, rowsLeft, density, words, undated, outside, place } = calendar;
  return (
    <Section name="calendar" title="Calendar" place={place}>
      <Remarks words={words} />
      <Phases calendar={calendar} />
      <section class="cb-scroll" aria-label="Weeks by platform" tabIndex={density === 'roomy' ? undefined : 0}>
        <div class={`cb-calendar-frame cb-${density}`}>
          <CalendarBack calendar={calendar} />
          <table class="cb-calendar-table">
            <caption class="cb-hidden">What goes out in each week, by platform</caption>
            <thead>
              <tr>
                <th scope="col">Platform</th>
                {weeks.map((week) => (
                  <WeekHead key={week.name} week={week} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PlatformWeeks key={row.name} row={row} weeks={weeks} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <More left={rowsLeft} noun="platform" />
      <Elsewhere title="Without a day" chips={undated} />
      <Elsewhere title="Far from the dates of the campaign" chips={outside} />
    </Section>
  );
}

function Phases({ calendar: { phases } }: { readonly calendar: CalendarPart }) {
  if (phases.length === 0) return null;
  return (
    <ol class="cb-phases">
      <Each of={phases}>{(phase, index) => <PhaseItem phase={phase} number={index + 1} />}</Each>
    </ol>
  );
}

function PhaseItem({ phase, number }: { readonly phase: CalendarPart['phases'][number]; readonly number: number }) {
  return (
    <li {...usePlace(phase.place)}>
      <span class={`cb-swatch cb-band-${(number - 1) % 4}`}>{number}</span>
      <Go to={phase.place}>
        <bdi>{phase.name}</bdi>
      </Go>
      <small>
        <bdi>{phase.words}</bdi>
      </small>
    </li>
  );
}

const kindWords: Readonly<Record<Week['kind'], string>> = { usual: '', quiet: 'quiet', busy: 'busy' };

function WeekHead({ week: { label, name, count, share, kind } }: { readonly week: Week }) {
  return (
    <th scope="col" class={`cb-week-${kind}`}>
      <span class="cb-hidden">{name}, </span>
      <span class="cb-week-label" aria-hidden="true">
        {label}
      </span>
      <svg class="cb-load" width="100%" height="18" aria-hidden="true" focusable="false">
        <rect x="15%" width="70%" y={percent(1 - share)} height={percent(share)} />
      </svg>
      <span class="cb-week-count">
        {count}
        <span class="cb-hidden">{count === 1 ? ' item' : ' items'}</span>
      </span>
      {kindWords[kind] !== '' && <span class="cb-week-kind">{kindWords[kind]}</span>}
    </th>
  );
}

function PlatformWeeks({
  row: { name, place, cells },
  weeks,
}: {
  readonly row: CalendarRow;
  readonly weeks: readonly Week[];
}) {
  return (
    <tr>
      <th scope="row" {...usePlace(place)}>
        <Go to={place}>
          <bdi>{name}</bdi>
        </Go>
      </th>
      {cells.map((cell, at) => (
        <DayCell key={weeks[at]?.name} cell={cell} />
      ))}
    </tr>
  );
}

function DayCell({ cell: { items, left } }: { readonly cell: Shortened<CalendarChip> }) {
  if (items.length === 0) return <td />;
  return (
    <td>
      <ul class="cb-days">
        <Each of={items}>{(chip) => <Day chip={chip} />}</Each>
        {left > 0 && <li>+{left}</li>}
      </ul>
    </td>
  );
}

function Day({ chip: { place, day, title } }: { readonly chip: CalendarChip }) {
  return (
    <li class="cb-day" title={title} {...usePlace(place)}>
      <Go to={place}>
        <span class="cb-day-date">{day}</span> <bdi class="cb-day-title">{title}</bdi>
      </Go>
    </li>
  );
}

function Elsewhere({ title, chips }: { readonly title: string; readonly chips: CalendarPart['undated'] }) {
  if (chips.items.length === 0) return null;
  return (
    <div class="cb-elsewhere">
      <h3>{title}</h3>
      <Chips chips={chips} />
    </div>
  );
}
