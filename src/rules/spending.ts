import type { Brief } from '../format/brief';
import { nameOfPlace } from '../format/form/place';
import { quoted } from '../format/messages';
import type { Range } from '../format/text';
import { keyRangeOf, labelOf } from '../format/view';

/** Something that the plan says it pays for. */
export interface PaidUse {
  readonly name: string;
  readonly range: Range;
}

/** The chosen platforms that are paid at least in part, and the items with money behind them. */
export function paidUses(brief: Brief): PaidUse[] {
  const { strategy, execution } = brief.view;
  const platforms = (strategy?.platforms ?? []).flatMap(({ platform, model }): PaidUse[] => {
    if (!platform || !model || model.value === 'organic') return [];
    return isPaid(model.value) ? [{ name: quoted(platform.value), range: { start: model.start, end: model.end } }] : [];
  });
  const items = (execution?.content ?? []).flatMap((item): PaidUse[] => {
    if (!item.promotion) return [];
    return [{ name: nameOfPlace(item.place), range: keyRangeOf(item, 'promotion') ?? labelOf(brief.text, item) }];
  });
  return [...platforms, ...items];
}

function isPaid(model: string): boolean {
  return model === 'paid' || model === 'both';
}
