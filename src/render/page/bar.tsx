import type { Bar } from '../model/page-basics';

interface BarProps {
  readonly bar: Bar;
  /** `good`, `warn` or `bad` colours it; the words beside it say the same. */
  readonly tone?: 'good' | 'warn' | 'bad' | undefined;
}

/** A bar, drawn. It is not read aloud, because the words beside it say what it shows. */
export function BarDrawing({ bar, tone }: BarProps) {
  return (
    <svg class={tone ? `cb-bar cb-${tone}` : 'cb-bar'} width="100%" height="8" aria-hidden="true" focusable="false">
      <rect class="cb-bar-track" width="100%" height="100%" rx="4" />
      {bar.filled > 0 && <rect class="cb-bar-fill" width={percent(bar.filled)} height="100%" rx="4" />}
      {bar.mark !== undefined && (
        <line class="cb-bar-mark" x1={percent(bar.mark)} x2={percent(bar.mark)} y1="0" y2="100%" />
      )}
    </svg>
  );
}

/** `43.5%`, for places and sizes in a drawing. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
