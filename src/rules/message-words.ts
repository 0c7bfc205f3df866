import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart, valueRange } from '../format/form/place';
import type { ContentItemView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { resolveAlias } from '../format/nodes';
import { writeBlockText } from '../format/quote';
import { stretchesOf } from '../format/stretches';
import type { Range } from '../format/text';
import type { Value } from '../format/view';
import { fix } from './fixes';
import { messageMandatoryRules } from './message-mandatory';
import { publishedTexts } from './published-texts';
import type { Report, Rule } from './rule';
import { type FoundWords, WordList } from './words';

const bannedWordUsed: Rule = {
  code: 'message/banned-word-used',
  title: 'Avoided word used',
  strictness: 'warning',
  why: 'Words land on the avoid list because they hurt: a promise that the law forbids, a tone that is not yours, a word that your audience dislikes. In copy written in a hurry they come back.',
  sources: ['practice: messages to avoid in a creative brief', 'MaC campaign format: prohibited terms of a voice'],
  remedy: 'Say it in other words, or take the word off the avoid list.',
  bad: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    avoid: [green thumb]
    call_to_action: Order your kit
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: No green thumb needed. How many herbs fit on one metre of balcony?
      call_to_action: Order your kit
      media:
        - {url: 'https://growkits.test/kit.jpg', alt_text: A box with seeds and soil}
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      format: newsletter
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-04-06 09:00
      owner: sam
      status: approved
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May. We show you each step.
`,
  good: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    avoid: [green thumb]
    call_to_action: Order your kit
`,
  check(brief, report) {
    const avoided = new Map((brief.view.strategy?.message?.avoid ?? []).map((entry) => [normal(entry.value), entry]));
    avoided.delete('');
    if (avoided.size === 0) return;
    const words = new WordList([...avoided.keys()]);
    const seen = new Set<number>(); // what is repeated by an alias is found once
    for (const item of brief.view.execution?.content ?? []) {
      for (const text of publishedTexts(item)) {
        const found = seen.has(text.start) ? [] : words.allIn(text.value);
        seen.add(text.start);
        if (found.length > 0) reportAll(brief, item, text, found, avoided, report);
      }
    }
  },
};

function reportAll(
  brief: Brief,
  item: ContentItemView,
  text: Value<string>,
  found: readonly FoundWords[],
  avoided: ReadonlyMap<string, Value<string>>,
  report: (finding: Report) => void,
): void {
  const rangeOf = stretchesOf(brief.text, text);
  for (const use of found) {
    const range = rangeOf(use.index, use.words.length);
    const entry = avoided.get(normal(use.words));
    report({
      range,
      message: `${sentenceStart(nameOfPlace(item.place))} says ${quoted(use.words)}, which is on the avoid list. Say it in other words.`,
      related: entry ? [{ message: 'to be avoided', range: valueRange(brief.text, entry.place) }] : [],
      fixes: () => deletion(brief, text, use, range),
    });
  }
}

function normal(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Takes the words out together with one blank beside them, where a sound text is left. */
function deletion(brief: Brief, text: Value<string>, { words, index }: FoundWords, range: Range): Fix[] {
  const left = text.value.slice(0, index) + text.value.slice(index + words.length).replace(/^\s/, '');
  const whole = withOneBlank(brief.text, range);
  const node = resolveAlias(text.place.node);
  const isSound = node?.kind === 'scalar' && (node.style !== 'plain' || writeBlockText(left) === left);
  if (!whole || !isSound || !/[\p{L}\p{N}]/u.test(left)) return [];
  return [fix(`Delete ${quoted(words)}`, 'best', [{ range: whole, newText: '' }])];
}

function withOneBlank(text: string, { start, end }: Range): Range | undefined {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === ' ' && /["'\s]/.test(before)) return { start, end: end + 1 };
  return before === ' ' ? { start: start - 1, end } : undefined;
}

export const messageWordsRules: readonly Rule[] = [bannedWordUsed, ...messageMandatoryRules];
