import type { Brief } from '../format/brief';
import type { Facts } from '../format/facts';
import type { Fix } from '../format/finding';
import { nameOfPlace, valueRange } from '../format/form/place';
import type { ContentItemView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { resolveAlias } from '../format/nodes';
import { writeText } from '../format/quote';
import { writtenRange } from '../format/stretches';
import type { Value } from '../format/view';
import { replaceFix } from './fixes';
import { publishedTexts } from './published-texts';
import type { Rule } from './rule';

const mandatoryMissing: Rule = {
  code: 'message/mandatory-missing',
  title: 'Mandatory text missing',
  strictness: { draft: 'hint', approved: 'warning' },
  why: 'A legal line or a sponsor’s name is promised to somebody, and counts only as it was agreed. When it stands in no item, the promise is broken on the first day.',
  sources: ['IPA client brief: mandatories', 'Ad Context Protocol: required disclosures'],
  remedy: 'Put the text into at least one item, word for word.',
  bad: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    mandatories: [Seeds are not for eating.]
    call_to_action: Order your kit
`,
  good: `
strategy:
  message:
    core: You can eat from your own balcony in six weeks.
    mandatories: [We show you each step.]
    call_to_action: Order your kit
`,
  check(brief, report, { facts }) {
    const mandatories = brief.view.strategy?.message?.mandatories ?? [];
    const content = brief.view.execution?.content ?? [];
    if (mandatories.length === 0 || content.length === 0) return;
    const published = content.flatMap((item) => publishedTexts(item).map(({ value }) => normal(value))).join('\n');
    for (const mandatory of mandatories) {
      if (published.includes(normal(mandatory.value))) continue;
      report({
        range: valueRange(brief.text, mandatory.place),
        message: `The mandatory text ${quoted(mandatory.value)} is in no content item. Put it into at least one, word for word.`,
        fixes: () =>
          content
            .filter((item) => hasRoomFor(item, mandatory.value, facts))
            .slice(0, mostOffered)
            .flatMap((item, index) => appended(brief, item, mandatory.value, index === 0)),
      });
    }
  },
};

const mostOffered = 3;

/** Blanks and case do not count: copy is wrapped, and headlines are set in capitals. */
function normal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether a text of one piece is there that stays below the limit of its platform. */
function hasRoomFor({ platform, format, text }: ContentItemView, addition: string, facts: Facts): boolean {
  const limit = facts.format(platform?.value, format?.value)?.text?.max;
  const most = typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
  return text !== undefined && text.value.length + addition.length + 1 <= most;
}

function appended(brief: Brief, { text, place }: ContentItemView, addition: string, isFirst: boolean): Fix[] {
  if (!text) return [];
  const title = `Append it to ${nameOfPlace(place)}`;
  return [replaceFix(title, isFirst ? 'best' : 'choice', ...textWith(brief, text, addition.trim()))];
}

/** A block gets one more line, any other text one more sentence. */
function textWith(
  brief: Brief,
  text: Value<string>,
  addition: string,
): [range: { start: number; end: number }, string] {
  const range = writtenRange(brief.text, text);
  const node = resolveAlias(text.place.node);
  if (node?.kind !== 'scalar' || node.style !== 'block') return [range, writeText(`${text.value} ${addition}`)];
  const indent = /^[ ]*/.exec(brief.lines.lineText(brief.lines.lineAt(range.end)))?.[0] ?? '';
  const lines = addition.split(/\r?\n/).map((line) => brief.lineBreak + indent + line);
  return [{ start: range.end, end: range.end }, lines.join('')];
}

export const messageMandatoryRules: readonly Rule[] = [mandatoryMissing];
