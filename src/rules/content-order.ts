import { compareMoments, onDay, readMoment } from '../format/dates';
import type { Fix } from '../format/finding';
import type { ContentItemView } from '../format/generated/view-types';
import type { Value } from '../format/view';
import { nameOfItem } from './content-items';
import { replaceFix } from './fixes';
import type { Rule } from './rule';

export const dependencyLate: Rule = {
  code: 'content/dependency-late',
  title: 'Asset comes after the post',
  strictness: 'error',
  why: 'An item that goes out before what it builds on shows a link that leads nowhere or a story without its beginning. The plan has to be in the order in which people meet it.',
  sources: ['practice, seen in a published launch plan with a chain of dependencies'],
  remedy: 'Publish the item after everything that it depends on.',
  bad: `
execution:
  content:
    - id: guide-mail
      title: Six weeks to the first harvest
      platform: email
      format: newsletter
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-12
      owner: sam
      subject: Six weeks to your first harvest
    - id: read-the-guide
      title: Have you read the guide?
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-09
      owner: nadia
      media: [{url: 'https://growkits.test/guide.jpg', type: image, alt_text: The guide beside a pot of basil}]
      depends_on: guide-mail
`,
  good: `
execution:
  content:
    - id: guide-mail
      title: Six weeks to the first harvest
      platform: email
      format: newsletter
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-09
      owner: sam
      subject: Six weeks to your first harvest
    - id: read-the-guide
      title: Have you read the guide?
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      publish: 2026-03-12
      owner: nadia
      media: [{url: 'https://growkits.test/guide.jpg', type: image, alt_text: The guide beside a pot of basil}]
      depends_on: guide-mail
`,
  check(brief, report) {
    const items = brief.view.execution?.content ?? [];
    let published: ReadonlyMap<string, ContentItemView> | undefined;
    for (const item of items) {
      const publish = item.publish;
      if (item.depends_on.length === 0 || !publish) continue;
      published ??= new Map(items.flatMap((one) => (one.id && one.publish ? [[one.id.value, one] as const] : [])));
      const late = latestAfter(publish, item.depends_on, published);
      const other = late?.publish;
      if (!other) continue;
      report({
        range: publish,
        message: `${nameOfItem(item)} goes out on ${publish.value}, before ${nameOfItem(late)} on ${other.value}, on which it depends. Move one of them.`,
        related: [{ message: `${nameOfItem(late)} goes out here`, range: other }],
        fixes: () => [moveAfter(publish, other), moveBefore(other, publish)],
      });
    }
  },
};

/** Of the items that another depends on, the last one that surely comes after it. */
function latestAfter(
  publish: Value<string>,
  names: readonly Value<string>[],
  published: ReadonlyMap<string, ContentItemView>,
): ContentItemView | undefined {
  let latest: ContentItemView | undefined;
  for (const { value } of names) {
    const other = published.get(value);
    if (!other?.publish) continue;
    const after = isBefore((latest?.publish ?? publish).value, other.publish.value);
    if (after) latest = other;
  }
  return latest;
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [readMoment(a), readMoment(b)];
  const order = first && second && compareMoments(first, second);
  return order !== undefined && order < 0;
}

/** To the day of the other, at the old time where that still comes after it. */
function moveAfter(publish: Value<string>, other: Value<string>): Fix {
  const day = readMoment(other.value)?.day ?? 0;
  const moved = onDay(publish.value, day);
  const newText = isBefore(moved, other.value) ? other.value : moved;
  return replaceFix(`Move it to ${newText}`, 'best', publish, newText);
}

function moveBefore(other: Value<string>, publish: Value<string>): Fix {
  const day = readMoment(publish.value)?.day ?? 0;
  const moved = onDay(other.value, day);
  const newText = isBefore(publish.value, moved) ? publish.value : moved;
  return replaceFix(`Move what it depends on to ${newText}`, 'choice', other, newText);
}
