import type { CalendarPart } from '../model/calendar-data';
import { percent } from './bar';
import { Each } from './each';

/** What lies behind the weeks: the phases as bands, and a line for today. The words beside the calendar say the same. */
export function CalendarBack({ calendar: { phases, today } }: { readonly calendar: CalendarPart }) {
  return (
    <svg class="cb-calendar-back" aria-hidden="true" focusable="false">
      <Each of={phases}>
        {({ from, to }, index) => (
          <g class={`cb-band-${index % 4}`}>
            <rect x={percent(from)} width={percent(to - from)} height="100%" />
            <rect class="cb-band-edge" x={percent(from)} width={percent(to - from)} height="4" />
          </g>
        )}
      </Each>
      {today !== undefined && <line class="cb-today" x1={percent(today)} x2={percent(today)} y1="4.5em" y2="100%" />}
    </svg>
  );
}
