import type { Brief } from '../format/brief';
import { readDay } from '../format/dates';

/** The days between which an item may go out: behind all that it depends on, before all that depends on it. */
export interface DayBounds {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** The bounds of the content item with an id, as far as the other items have days. */
export function publishBounds(brief: Brief, id: string | undefined): DayBounds {
  const items = brief.view.execution?.content ?? [];
  const needs = new Set(items.filter((item) => item.id?.value === id).flatMap((item) => idsOf(item.depends_on)));
  const days = (those: typeof items) => those.flatMap(({ publish }) => readDay(publish?.value) ?? []);
  const before = days(items.filter((item) => item.id !== undefined && needs.has(item.id.value)));
  const after = days(items.filter((item) => id !== undefined && idsOf(item.depends_on).includes(id)));
  return {
    first: greatest(before),
    last: greatest(
      after.map((day) => -day),
      -1,
    ),
  };
}

/** Whether an item may wait for another: not for itself, and not for one that goes out on a later day. */
export function mayWaitFor(brief: Brief, own: ReadonlyMap<string, string>, other: string): boolean {
  const day = readDay(own.get('publish'));
  const item = brief.view.execution?.content.find(({ id }) => id?.value === other);
  const otherDay = readDay(item?.publish?.value);
  const waits = item !== undefined && idsOf(item.depends_on).includes(own.get('id') ?? '');
  return other !== own.get('id') && !waits && (day === undefined || otherDay === undefined || otherDay <= day);
}

function idsOf(values: readonly { readonly value: string }[]): string[] {
  return values.map(({ value }) => value);
}

function greatest(days: readonly number[], sign = 1): number | undefined {
  return days.length === 0 ? undefined : sign * Math.max(...days);
}
