import type { Range } from '../format/text';

/** Where in the text an element stands; undefined where it does not say so. */
export function placeOf(element: Element | null): Range | undefined {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
  const start = Number(element.dataset.start ?? Number.NaN);
  const end = Number(element.dataset.end ?? Number.NaN);
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : { start, end };
}
