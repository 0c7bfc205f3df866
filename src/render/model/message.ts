import type { MessageView, PillarView } from '../../format/generated/view-types';
import type { PageContext } from './context';
import type { Detail } from './page-basics';
import { detailOfList, placeOf, shortened, shown, shownLink, shownList } from './shown';
import type { MessagePart, Pillar } from './strategy-data';

const mostPillars = 20;

/** The one message with what backs it, and the kinds of content that carry it; undefined where the brief has neither. */
export function messagePart(context: PageContext): MessagePart | undefined {
  const { strategy } = context.brief.view;
  const message = strategy?.message;
  const pillars = strategy?.pillars ?? [];
  const part = message ?? pillars[0];
  if (!part) return undefined;
  return {
    place: placeOf(part),
    core: shown(message?.core),
    callToAction: shown(message?.call_to_action),
    link: shownLink(message?.link),
    details: message ? detailsOf(message) : [],
    pillars: shortened(pillars, mostPillars, pillarsOf(context)),
  };
}

function detailsOf(message: MessageView): Detail[] {
  return [
    ...detailOfList('Because', shownList(message.supporting)),
    ...detailOfList('Proof', shownList(message.proof)),
    ...detailOfList('Sounds', shownList(message.tone)),
    ...detailOfList('Never says', shownList(message.avoid)),
    ...detailOfList('Must stand', shownList(message.mandatories)),
  ];
}

function pillarsOf({ brief: { view } }: PageContext): (pillar: PillarView) => Pillar | undefined {
  const items = view.execution?.content ?? [];
  const counts = new Map<string | undefined, number>();
  for (const { pillar } of items) counts.set(pillar?.value, (counts.get(pillar?.value) ?? 0) + 1);
  return (pillar) => pillarOf(pillar, counts.get(pillar.id?.value) ?? 0, items.length);
}

function pillarOf(pillar: PillarView, count: number, all: number): Pillar | undefined {
  const name = shown(pillar.name ?? pillar.id);
  if (!name) return undefined;
  const share = all === 0 ? 0 : count / all;
  const planned = pillar.share?.value;
  const words = [
    ...(planned === undefined ? [] : [`${planned}% planned`]),
    ...(all === 0 ? [] : [`${count} of ${all} items, ${Math.round(share * 100)}%`]),
  ].join(' · ');
  const mark = planned === undefined ? undefined : Math.min(1, Math.max(0, planned / 100));
  return {
    id: pillar.id?.value,
    place: placeOf(pillar),
    name,
    description: shown(pillar.description),
    words,
    bar: { filled: share, mark },
  };
}
