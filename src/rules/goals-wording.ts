import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { GoalView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import type { Value } from '../format/view';
import { activityIn } from './activity';

import { rangeOfWords, rewordFix, type Words } from './rewording';
import type { Rule } from './rule';

const activityNotOutcome: Rule = {
  code: 'goals/activity-not-outcome',
  title: 'Activity stated as goal',
  strictness: 'warning',
  why: 'Posts can all be published and nothing has changed. A goal says what people will know, think or do; what the team does for it belongs in the content plan.',
  sources: [
    'GACCS briefs: no activity goals, such as writing ten posts',
    'AMEC Barcelona Principles 3.0: outcomes over outputs',
  ],
  remedy: 'Say what changes for the audience or the business, and move the activity to the content.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Publish guides for renters with a balcony.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          target: 3000
          by: 2026-05-31
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Publish guides so that renters with a balcony order their first kit.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          target: 3000
          by: 2026-05-31
`,
  check(brief, report) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      const { statement } = goal;
      const verb = statement && activityIn(statement.value);
      if (!verb) continue;
      const said = statement.value.slice(verb.index, verb.index + verb.length);
      report({
        range: rangeOfWords(brief, statement, verb),
        message: `${sentenceStart(nameOfPlace(goal.place))} begins with ${quoted(said)}, which is what the team does. Say what changes for the audience or the business.`,
        fixes: () => outcomeFix(brief, goal, statement),
      });
    }
  },
};

/** Adds the change that the activity is for, behind the last word. */
function outcomeFix(brief: Brief, goal: GoalView, statement: Value<string>): Fix[] {
  const last = lastLetter(statement.value);
  if (!last) return [];
  const outcome = ` so that ${audienceOf(brief, goal)} do something new`;
  return rewordFix(brief, 'Add what it is for: "so that …"', 'best', statement, last, `${last.said}${outcome}`);
}

/** The sign before the marks that end a sentence; the first of the marks where nothing stands right before them. */
function lastLetter(text: string): SaidWords | undefined {
  const sentence = text.trimEnd();
  const marks = sentence.search(/(?<![.!])[.!]*$/);
  const letter = /\S$/u.exec(sentence.slice(0, marks));
  if (letter) return { index: letter.index, length: letter[0].length, said: letter[0] };
  return marks < sentence.length ? { index: marks, length: 1, said: sentence.charAt(marks) } : undefined;
}

function audienceOf({ view }: Brief, goal: GoalView): string {
  const wanted = goal.audience[0]?.value;
  const audience = view.strategy?.audience.find(({ id }) => wanted === undefined || id?.value === wanted);
  const name = audience?.name?.value ?? '';
  return /^\p{Lu}\p{Ll}[\p{L} -]{0,60}$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : 'people';
}

const viral: Rule = {
  code: 'goals/viral',
  title: 'Going viral is not a goal',
  strictness: 'warning',
  why: 'What goes viral is decided by others and by luck, and views alone pay for nothing. A goal says what people should do once they have seen it.',
  sources: ['strategy and execution article: viral content has to be held against the goals of the brand'],
  remedy: 'Say what people should do next, such as share, sign up or order, and how many of them.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Our harvest film goes viral with renters.
      type: engagement
      priority: primary
      metrics:
        - metric: shares
          target: 500
          by: 2026-05-31
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Our harvest film is shared 500 times by renters.
      type: engagement
      priority: primary
      metrics:
        - metric: shares
          target: 500
          by: 2026-05-31
`,
  check(brief, report) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      const { statement } = goal;
      const words = statement && viralIn(statement.value);
      if (!words) continue;
      const instead = words.insteadWith(sharesWanted(goal));
      report({
        range: rangeOfWords(brief, statement, words),
        message: `${sentenceStart(nameOfPlace(goal.place))} counts on luck with ${quoted(words.said)}. Say what people should do next.`,
        fixes: () => rewordFix(brief, `Say ${quoted(instead)}`, 'best', statement, words, instead),
      });
    }
  },
};

/** The target for shares, where the goal has one. */
function sharesWanted({ metrics }: GoalView): string {
  const target = metrics.find(({ metric }) => metric?.value === 'shares')?.target?.value;
  return typeof target === 'number' && target > 0 ? String(target) : 'hundreds of';
}

interface SaidWords extends Words {
  readonly said: string;
}

interface ViralWords extends SaidWords {
  /** What can be counted, in the same place of the sentence. */
  insteadWith(count: string): string;
}

const goesViral = /(?<![\w-])(?:(go|goes|going|gone|went)\s+viral|viral\s+(hit|video|campaign))(?![\w-])/i;
const notWanted = /\b(?:not|no|never|without|than|instead of)\s+(?:\S+\s+)?$/i;

function viralIn(text: string): ViralWords | undefined {
  const match = goesViral.exec(text);
  if (!match || notWanted.test(text.slice(0, match.index))) return undefined;
  const [said, verb = '', thing] = match;
  const insteadWith = (count: string) =>
    thing === undefined ? `${sharedFor(verb)} ${count} times` : `${thing} that ${count} people share`;
  return { index: match.index, length: said.length, said, insteadWith };
}

const sharedForms: Readonly<Record<string, string>> = {
  go: 'be shared',
  goes: 'is shared',
  going: 'being shared',
  gone: 'been shared',
  went: 'was shared',
};

function sharedFor(verb: string): string {
  const form = sharedForms[verb.toLowerCase()] ?? 'be shared';
  return /^\p{Lu}/u.test(verb) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** What the words of a goal give away. */
export const goalWordingRules: readonly Rule[] = [activityNotOutcome, viral];
