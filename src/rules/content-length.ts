import type { Brief } from '../format/brief';
import { type Excess, excessOf } from '../format/counting';
import {
  type Confidence,
  type Counting,
  type Facts,
  factSource,
  type Limit,
  type PlatformFacts,
} from '../format/facts';
import type { Fix } from '../format/finding';
import { valueRange } from '../format/form/place';
import type { ContentItemView } from '../format/generated/view-types';
import type { Value } from '../format/view';
import { grouped } from './amounts';
import { nameOfItem } from './content-items';
import { cutFix, threadFix } from './content-shorten';
import type { Rule } from './rule';

export const textTooLong: Rule = {
  code: 'content/text-too-long',
  title: 'Copy too long',
  strictness: 'error',
  why: 'What is longer than a platform takes is refused or cut, mostly in the middle of the sentence that was to lead people on. Each platform counts in its own way, so a word processor does not tell.',
  sources: ['the documentation of the platforms, such as "Counting characters" of X'],
  remedy: 'Shorten the text, or split it into a thread where the platform has threads.',
  bad: `
# without strategy.platforms
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [x]
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: x
      format: post
      goals: first-harvest
      owner: nadia
      text: >-
        How many herbs fit on one metre of balcony? We tried it with twelve people who had never grown anything, on
        north-facing balconies, in yoghurt pots, with two hours of sun a day, and eleven of them cut their first herbs
        six weeks later. Now it is your turn: order your kit today and eat in May.
`,
  good: `
# without strategy.platforms
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [x]
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: x
      format: post
      goals: first-harvest
      owner: nadia
      text: >-
        How many herbs fit on one metre of balcony? Twelve beginners tried it with two hours of sun a day, and eleven
        cut their first herbs six weeks later. Your turn: order your kit today.
`,
  check(brief, report, { facts }) {
    let tooLong = 0;
    for (const item of brief.view.execution?.content ?? []) {
      const platform = facts.platform(item.platform?.value);
      if (!platform) continue;
      for (const copy of copiesOf(item, facts)) {
        const excess = excessOf(copy.value.value.trim(), copy.limit);
        if (!excess) continue;
        const confidence = copy.limit.confidence ?? platform.confidence;
        report({
          range: valueRange(brief.text, copy.value.place),
          message: tooLongMessage(item, copy, excess, platform),
          atMost: confidence === 'memory' ? 'warning' : 'error',
          ...(tooLong++ < mostMended && { fixes: () => shorterFixes(brief, item, copy, platform) }),
        });
      }
    }
  },
};

/** To shorten a text it is counted many times. Where more of them are too long, the first ones are enough to begin with. */
const mostMended = 50;

/** A text that is published, what to call it, and how long it may be. */
export interface Copy {
  readonly name: string;
  readonly value: Value<string>;
  readonly limit: Limit;
  /** Whether a longer one is refused, or only not shown in full. */
  readonly isShown?: boolean;
}

/** The texts of an item whose length is known to count. */
export function copiesOf(item: ContentItemView, facts: Facts): Copy[] {
  const format = facts.format(item.platform?.value, item.format?.value);
  if (!format) return [];
  const copies: Copy[] = [];
  if (format.text && item.text) copies.push({ name: 'The text', value: item.text, limit: format.text });
  if (format.text)
    for (const [index, value] of item.parts.entries())
      copies.push({ name: `Part ${index + 1}`, value, limit: format.text });
  if (item.subject) copies.push(...subjectCopy(item.subject, format.subject, format.title));
  return copies;
}

/** A subject is the title of a video or pin too. Of mails it is known how much is shown, and not how much is sent. */
function subjectCopy(value: Value<string>, subject: Limit | undefined, title: Limit | 'required' | undefined): Copy[] {
  const limit = subject ?? (title === 'required' ? undefined : title);
  if (!limit) return [];
  const isShown = (limit.max ?? undefined) === undefined && limit.warn !== undefined;
  return [{ name: 'The subject', value, limit: isShown ? { ...limit, max: limit.warn } : limit, isShown }];
}

function tooLongMessage(item: ContentItemView, copy: Copy, { length, max }: Excess, platform: PlatformFacts): string {
  const has = `${copy.name} of ${nameOfItem(item)} is ${grouped(length)} characters long`;
  const takes = copy.isShown ? `inboxes show about ${grouped(max)}` : `${platform.name} takes ${grouped(max)}`;
  return `${has}, and ${takes}${sourceWords(copy.limit, platform)}. ${countingWords(copy.limit, max)}`.trimEnd();
}

/** ` (X documentation, 2026-08-22)`: the best of the platform's sources that is as sure as the limit. */
export function sourceWords(limit: Limit, platform: PlatformFacts): string {
  if (limit.own) return " (this project's config)";
  const confidence: Confidence = limit.confidence ?? platform.confidence ?? 'memory';
  const known = (platform.sources ?? []).flatMap((id) => factSource(id) ?? []);
  const source =
    known.find((one) => one.confidence === confidence) ?? (confidence === 'memory' ? factSource('general') : known[0]);
  return source?.title ? ` (${source.title}, ${source.date})` : '';
}

const countedBy: Partial<Record<Counting, string>> = {
  'weighted-x': 'A link counts as 23 there, an emoji as 2.',
  mastodon: 'A link counts as 23 there.',
  'utf8-emoji': 'An emoji counts as 4 or more there.',
  bytes: 'Letters beyond plain English ones count as 2 or more there.',
};

/** How a platform counts, where that is not what a reader would expect. */
export function countingWords({ count, unicode_max }: Limit, max: number): string {
  if (max === unicode_max) return 'An emoji or a letter that the SMS alphabet lacks makes less fit.';
  return (count && countedBy[count]) ?? '';
}

function shorterFixes(brief: Brief, item: ContentItemView, { value, limit }: Copy, platform: PlatformFacts): Fix[] {
  const isText = value === item.text;
  const thread = platform.formats.thread;
  const split = isText && thread?.text ? threadFix(brief, item, thread.text) : [];
  return [...split, ...cutFix(brief, value, limit, split.length === 0 ? 'best' : 'choice')];
}
