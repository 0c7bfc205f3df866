import type { ContentItemView } from '../format/generated/view-types';
import type { Value } from '../format/view';

/** The texts of an item that people will read, in the order of the format. */
export function publishedTexts({ title, subject, text, parts }: ContentItemView): Value<string>[] {
  const texts: Value<string>[] = [...parts];
  if (text) texts.unshift(text);
  if (subject) texts.unshift(subject);
  if (title) texts.unshift(title);
  return texts;
}
