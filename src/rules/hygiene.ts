import type { Brief } from '../format/brief';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import { quoted } from '../format/messages';
import { stretchesOf } from '../format/stretches';
import type { Value } from '../format/view';
import { hygienePlaceholderRules } from './hygiene-placeholder';
import type { Rule } from './rule';
import { type FoundWords, vagueWords } from './words';

const vagueWord: Rule = {
  code: 'hygiene/vague-word',
  title: 'Vague word',
  strictness: 'info',
  why: 'Some words sound like a decision and leave everything open, so that each reader fills in something else. Who, how much and by when are harder to write, and save the argument later.',
  sources: ['IPA: few agencies find that briefs give clear direction', 'prooflytics: vague briefs'],
  remedy: 'Say exactly what you mean: who, how many, how often, by when.',
  bad: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      description: Young people who like plants
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
`,
  good: `
strategy:
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
      description: Renters between 25 and 40 who buy a house plant or two a year
      insight: They think that growing food takes a garden, so they never begin.
      platforms: [instagram, email]
`,
  check(brief, report) {
    for (const text of guidingTexts(brief)) {
      const found = vagueWords.allIn(text.value).filter((use) => !isSaidElsewhere(text, use));
      if (found.length === 0) continue;
      const rangeOf = stretchesOf(brief.text, text);
      for (const { words, index } of found)
        report({
          range: rangeOf(index, words.length),
          message: `${holderOf(text)} says ${quoted(words)}, which everybody reads differently. Say what exactly.`,
        });
    }
  },
};

/** The texts by which others will work. */
function guidingTexts({ view }: Brief): Value<string>[] {
  const { goals = [], audience = [], message } = view.strategy ?? {};
  return [
    ...goals.map(({ statement }) => statement),
    ...audience.flatMap((one) => [one.description, one.insight, one.message]),
    message?.core,
    ...(message?.supporting ?? []),
  ].flatMap((text) => text ?? []);
}

/** A goal to go viral is a finding of its own. */
function isSaidElsewhere({ place }: Value<string>, { words }: FoundWords): boolean {
  return place.path[1] === 'goals' && /viral/i.test(words);
}

/** `Goal "first-harvest"`, or `The message` for the texts of the message. */
function holderOf({ place }: Value<string>): string {
  const isMessage = place.path[1] === 'message' || place.parent === undefined;
  return isMessage ? 'The message' : sentenceStart(nameOfPlace(place.parent));
}

export const hygieneRules: readonly Rule[] = [...hygienePlaceholderRules, vagueWord];
