import { percent } from '../page/bar';
import { Section } from '../page/parts';
import type { CampaignRow, Timeline } from './page-data';
import { GoTo, NotShown } from './target';

/** All campaigns below each other on one scale of time. What is drawn is said beside it, too. */
export function TimelineSection({ timeline }: { readonly timeline: Timeline }) {
  const { rows } = timeline;
  return (
    <Section name="timeline" title="Timeline">
      <Scale timeline={timeline} />
      <ul class="cb-runs">
        {rows.items.map((row) => (
          <Run key={row.target.address} row={row} timeline={timeline} />
        ))}
      </ul>
      <NotShown left={rows.left} />
    </Section>
  );
}

/** A mark further right would have its words cut. */
const lastLabel = 0.93;

/** In letters of the page and not of a drawing, so that checkers can tell them from what is behind them. A script sets the places: no style comes with the HTML. */
function Scale({ timeline: { marks, today } }: { readonly timeline: Timeline }) {
  const labels = marks.filter(({ at }) => at <= lastLabel);
  return (
    <div class="cb-run cb-scale" aria-hidden="true">
      <p class="cb-scale-words">
        {labels.map(({ label, at }) => (
          <span key={at} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
        {today !== undefined && (
          <span class="cb-today-word" style={{ left: percent(Math.min(today, lastLabel)) }}>
            today
          </span>
        )}
      </p>
    </div>
  );
}

function Run({ row, timeline }: { readonly row: CampaignRow; readonly timeline: Timeline }) {
  const { target, name, status, statusName, dates, words, problems, gravity, phases } = row;
  return (
    <li class="cb-run">
      <div class="cb-run-words">
        <h3 title={row.file}>
          <GoTo target={target}>
            <bdi>{name}</bdi>
          </GoTo>
        </h3>
        <p>
          <span class={`cb-status cb-status-${status}`}>{statusName}</span> {dates}
        </p>
        {words !== '' && (
          <p>
            <small>
              <bdi>{words}</bdi>
            </small>
          </p>
        )}
        {problems !== '' && <p class={`cb-run-${gravity}`}>{problems}</p>}
        {phases.length > 0 && <p class="cb-hidden">Phases: {phases.map((phase) => phase.words).join('; ')}</p>}
      </div>
      <div class="cb-run-lane">
        <RunDrawing row={row} timeline={timeline} />
      </div>
    </li>
  );
}

function RunDrawing({
  row: { bar, phases, status },
  timeline,
}: {
  readonly row: CampaignRow;
  readonly timeline: Timeline;
}) {
  const { marks, today } = timeline;
  return (
    <svg class="cb-run-drawing" width="100%" height="100%" aria-hidden="true" focusable="false">
      {marks.map(({ at }) => (
        <line key={at} class="cb-run-mark" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {bar && (
        <rect
          class={`cb-run-bar cb-run-${status}`}
          x={percent(bar.from)}
          width={percent(bar.to - bar.from)}
          y="50%"
          height="22"
          rx="4"
        />
      )}
      {phases.map((phase, index) => (
        <Phase key={`${phase.from} ${phase.words}`} phase={phase} isEven={index % 2 === 1} />
      ))}
      {today !== undefined && <line class="cb-today" x1={percent(today)} x2={percent(today)} y1="0" y2="100%" />}
    </svg>
  );
}

function Phase({ phase, isEven }: { readonly phase: CampaignRow['phases'][number]; readonly isEven: boolean }) {
  const { from, to, words } = phase;
  return (
    <rect
      class={isEven ? 'cb-run-phase cb-even' : 'cb-run-phase'}
      x={percent(from)}
      width={percent(to - from)}
      y="50%"
      height="18"
    >
      <title>{words}</title>
    </rect>
  );
}
