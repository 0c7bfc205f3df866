import type { Item } from './items';
import { itemsNote } from './notes';

/** What daylight saving does to the times of these items. */
export function clockNotes(items: readonly Item[]): string[] {
  const shown = (how: string) => items.filter(({ when }) => when?.shown === how).length;
  return [
    ...itemsNote(
      shown('never'),
      'has a time that the clocks skip that night, and comes later',
      'have a time that the clocks skip that night, and come later',
    ),
    ...itemsNote(
      shown('twice'),
      'has a time that comes twice that night; the first is meant',
      'have a time that comes twice that night; the first is meant',
    ),
  ];
}
