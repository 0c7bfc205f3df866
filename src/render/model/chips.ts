import { readDay } from '../../format/dates';
import type { ContentItemView } from '../../format/generated/view-types';
import { weekdayInShort } from '../../language/days-in-words';
import type { PageContext } from './context';
import { dayInShort } from './days';
import { platformName } from './names';
import type { Chip } from './page-basics';
import { placeOf } from './shown';

/** An item of content in short. */
export function chipOf(item: ContentItemView, context: PageContext): Chip {
  const day = readDay(item.publish?.value);
  const words = [
    ...(item.platform ? [platformName(context, item.platform.value)] : []),
    day === undefined ? (item.publish?.value ?? 'no day yet') : `${weekdayInShort(day)} ${dayInShort(day)}`,
  ];
  return { id: item.id?.value, place: placeOf(item), title: titleOf(item), words: words.join(' · ') };
}

const longestTitle = 200;

/** What the team calls an item; words of ours where it has no name. */
export function titleOf({ title, id }: ContentItemView): string {
  return (title ?? id)?.value.slice(0, longestTitle) ?? 'Untitled item';
}
