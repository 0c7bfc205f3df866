import type { Brief } from '../../format/brief';
import type { PhaseView } from '../../format/generated/view-types';
import { oneLine } from './items';
import { whenOf } from './when';

/** A phase whose days are known. */
export interface SoundPhase {
  readonly view: PhaseView;
  readonly name: string;
  /** Days since 1970-01-01; both belong to it. */
  readonly first: number;
  readonly last: number;
}

/** The phases that say when they begin and end, in that order. */
export function soundPhases({ view: { campaign } }: Brief): SoundPhase[] {
  return (campaign?.phases ?? []).flatMap((view) => {
    const [first, last] = [view.start, view.end].map((date) => whenOf(date?.value, undefined)?.day);
    if (first === undefined || last === undefined || last < first) return [];
    return [{ view, name: oneLine(view.name?.value ?? view.id?.value ?? 'Phase'), first, last }];
  });
}
