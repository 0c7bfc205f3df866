import type { Brief } from '../format/brief';
import type { Fix, FixEdit } from '../format/finding';
import { valueRange } from '../format/form/place';
import type { MessageView } from '../format/generated/view-types';
import { writeText } from '../format/quote';
import { writtenRange } from '../format/stretches';
import type { Value } from '../format/view';
import { appendFix, fix, insertFix } from './fixes';
import type { Rule } from './rule';
import { sentencesOf, wordsIn } from './sentences';

const mostWords = 20;

const notSingle: Rule = {
  code: 'message/not-single',
  title: 'More than one main message',
  strictness: 'warning',
  why: 'People take one thing away from a campaign, if anything. A core message that holds several ideas leaves the choice to chance.',
  sources: ['practice: the single-minded proposition', 'mindomo message template: 6 to 12 words'],
  remedy: 'Keep the one idea that people should remember, and move the others to the supporting messages.',
  bad: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks. The kit holds all you need, is delivered within two days and costs less than dinner for two.
    call_to_action: Order your kit
`,
  good: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    supporting:
      - The kit holds all you need, is delivered within two days and costs less than dinner for two.
    call_to_action: Order your kit
`,
  check(brief, report) {
    const message = brief.view.strategy?.message;
    const core = message?.core;
    if (!core) return;
    const words = wordsIn(core.value, mostWords);
    const sentences = words > mostWords ? sentencesOf(core.value) : [];
    if (sentences.length < 2) return;
    report({
      range: valueRange(brief.text, core.place),
      message: `The core message holds ${sentences.length} sentences in ${words} words. Keep the one idea to remember, and move the rest to "supporting".`,
      fixes: () => split(brief, message, core, sentences),
    });
  },
};

/** The first sentence stays, since most people begin with what matters; the others support it. */
function split(brief: Brief, message: MessageView, core: Value<string>, sentences: readonly string[]): Fix[] {
  const [first = '', ...rest] = sentences;
  const range = writtenRange(brief.text, core);
  const [moved] =
    message.supporting.length > 0
      ? appendFix(brief, message, 'supporting', rest.join(' '), 'safe', '')
      : insertFix(brief, message, 'supporting', rest, 'safe');
  const edits: FixEdit[] = moved ? [{ range, newText: writeText(first) }, ...moved.edits] : [];
  return moved ? [fix('Keep the first sentence and move the rest to "supporting"', 'best', edits)] : [];
}

export const messageSingleRules: readonly Rule[] = [notSingle];
