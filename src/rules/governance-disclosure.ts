import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { ContentItemView, PartnerView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import { resolveAlias } from '../format/nodes';
import { quote, quoteInPlace } from '../format/quote';
import { stretchesOf } from '../format/stretches';
import type { Range } from '../format/text';
import { keyRangeOf, labelOf, type Value } from '../format/view';
import { clearLabel, type DisclosureLabels, disclosureLabels, holdsLabel, isLabelInText } from './disclosure-labels';
import { insertFix, replaceFix } from './fixes';
import { lacks } from './lacking';
import type { Report, Rule } from './rule';

const labelSources = disclosureLabels.flatMap(({ sources }) =>
  sources.map(({ title, date }) => (date ? `${title} (${date})` : title)),
);

const disclosureMissing: Rule = {
  code: 'governance/disclosure-missing',
  title: 'Paid content without disclosure',
  strictness: { draft: 'warning', review: 'error' },
  why: 'Where money, goods or favours are behind a post, people have a right to know before they believe it. The law of most countries asks for a label at the start, and both brand and creator answer for it.',
  sources: labelSources,
  remedy: 'Begin the text with a label such as #ad, and note it under "disclosure".',
  bad: `
execution:
  content:
    - id: unboxing
      title: What is in the box?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: Ana opens our kit and plants her first herbs. Order your kit today.
      media:
        - {url: 'https://growkits.test/ana.jpg', alt_text: Ana opens a box with seeds}
      partner: {name: Ana Costa, compensated: true, agreement: Contract 2026-014, usage_until: 2026-12-31}
`,
  good: `
execution:
  content:
    - id: unboxing
      title: What is in the box?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: "#ad Ana opens our kit and plants her first herbs. Order your kit today."
      media:
        - {url: 'https://growkits.test/ana.jpg', alt_text: Ana opens a box with seeds}
      partner: {name: Ana Costa, compensated: true, agreement: Contract 2026-014, usage_until: 2026-12-31}
`,
  check(brief, report) {
    for (const item of brief.view.execution?.content ?? []) {
      const { partner } = item;
      if (partner?.compensated?.value !== true || !lacks(partner, 'disclosure')) continue;
      if (!publicTexts(item).some(({ value }) => holdsLabel(value))) report(unlabelled(brief, item, partner));
    }
  },
};

function unlabelled(brief: Brief, item: ContentItemView, partner: PartnerView): Report {
  const [text] = publicTexts(item);
  const inText = text ? beginWithLabel(brief, text) : [];
  const trust = inText.length > 0 ? 'choice' : 'best';
  return {
    range: keyRangeOf(item, 'partner') ?? labelOf(brief.text, item),
    message: `${sentenceStart(nameOfPlace(item.place))} is paid for, and nothing in it says so. Begin it with a label such as ${quoted(clearLabel)}.`,
    fixes: () => [...inText, ...insertFix(brief, partner, 'disclosure', clearLabel, trust)],
  };
}

/** What people will read of an item, the text itself first. */
function publicTexts(item: ContentItemView): Value<string>[] {
  return [...(item.text ? [item.text] : []), ...item.parts, ...(item.subject ? [item.subject] : []), ...item.hashtags];
}

/** Puts the label before the first word. A text that stood without quotes gets them, since `#` would make it a comment. */
function beginWithLabel(brief: Brief, text: Value<string>): Fix[] {
  const node = resolveAlias(text.place.node);
  if (text.place.node.kind !== 'scalar' || node?.kind !== 'scalar') return [];
  const source = brief.text.slice(node.start, node.end);
  const added = `${clearLabel} `;
  const edit =
    node.style === 'plain'
      ? { range: { start: node.start, end: node.end }, newText: quoteInPlace(added + source) }
      : insertion(node.start + (node.style === 'block' ? firstWordOfBlock(source) : 1), added);
  const start = edit.newText.indexOf(clearLabel);
  const placeholders = [{ start, end: start + clearLabel.length }];
  const title = `Begin the text with ${quoted(clearLabel)}`;
  return [{ title, preferred: true, complete: false, edits: [{ ...edit, placeholders }] }];
}

function insertion(at: number, newText: string) {
  return { range: { start: at, end: at }, newText };
}

/** Behind the line of `|` or `>`, and the blanks that indent the block. */
function firstWordOfBlock(source: string): number {
  return /^[^\n]*\n\s*/.exec(source)?.[0].length ?? 0;
}

const disclosureWeak: Rule = {
  code: 'governance/disclosure-weak',
  title: 'Weak label',
  strictness: 'warning',
  why: 'Regulators have looked at what people understand: some labels read as thanks, as a code, or as nothing at all. A label that nobody understands counts as none.',
  sources: labelSources,
  remedy: 'Use a label that is plain in all the countries of the campaign, such as #ad.',
  bad: `
execution:
  content:
    - id: unboxing
      title: What is in the box?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: Ana opens our kit and plants her first herbs. Order your kit today.
      media:
        - {url: 'https://growkits.test/ana.jpg', alt_text: Ana opens a box with seeds}
      partner: {name: Ana Costa, compensated: true, disclosure: gifted, agreement: Contract 2026-014, usage_until: 2026-12-31}
`,
  good: `
execution:
  content:
    - id: unboxing
      title: What is in the box?
      platform: instagram
      format: post
      goals: first-harvest
      audience: balcony-beginners
      pillar: how-to
      publish: 2026-03-09 18:00
      owner: nadia
      status: approved
      text: Ana opens our kit and plants her first herbs. Order your kit today.
      media:
        - {url: 'https://growkits.test/ana.jpg', alt_text: Ana opens a box with seeds}
      partner: {name: Ana Costa, compensated: true, disclosure: Advert, agreement: Contract 2026-014, usage_until: 2026-12-31}
`,
  check(brief, report) {
    const places = placesOf(brief);
    if (places.length === 0) return;
    for (const item of brief.view.execution?.content ?? []) {
      const weak = weakLabel(brief, item, places);
      if (weak) report(weakReport(brief, item, weak));
    }
  },
};

/** The countries of the brief of which we know the labels. */
function placesOf(brief: Brief): DisclosureLabels[] {
  const countries = new Set(brief.view.governance?.jurisdictions.map(({ value }) => value.split('-')[0]));
  return disclosureLabels.filter(({ place }) => countries.has(place));
}

interface WeakLabel {
  readonly text: Value<string>;
  /** As written, with the `#` before it. */
  readonly words: string;
  readonly range: Range;
  readonly places: readonly string[];
}

function weakLabel(brief: Brief, item: ContentItemView, places: readonly DisclosureLabels[]): WeakLabel | undefined {
  const { partner } = item;
  if (!partner || partner.compensated?.value === false) return undefined;
  const paid = partner.compensated?.value === true;
  const texts = [...(partner.disclosure ? [partner.disclosure] : []), ...(paid ? publicTexts(item) : [])];
  const unclearIn = places.filter(({ clear }) => !texts.some(({ value }) => clear.firstIn(value)));
  for (const text of texts) {
    const found = firstUnclear(brief, text, unclearIn, text === partner.disclosure);
    if (found) return found;
  }
  return undefined;
}

/** In a disclosure every word is a label; in a text only what cannot be anything else. */
function firstUnclear(
  brief: Brief,
  text: Value<string>,
  places: readonly DisclosureLabels[],
  isDisclosure: boolean,
): WeakLabel | undefined {
  const unclearIn = places.filter(({ unclear }) => {
    const found = unclear?.firstIn(text.value);
    return found && (isDisclosure || isLabelInText(found.words));
  });
  const found = unclearIn[0]?.unclear?.firstIn(text.value);
  if (!found) return undefined;
  const start = text.value[found.index - 1] === '#' ? found.index - 1 : found.index;
  const end = found.index + found.words.length;
  const range = stretchesOf(brief.text, text)(start, end - start);
  return { text, words: text.value.slice(start, end), range, places: unclearIn.map(({ name }) => name) };
}

function weakReport(brief: Brief, item: ContentItemView, { text, words, range, places }: WeakLabel): Report {
  return {
    range,
    message: `${quoted(words)} is not clear enough in ${places.join(' and ')} to say that ${nameOfPlace(item.place)} is paid for. Use ${quoted(clearLabel)}.`,
    fixes: () => clearerLabel(brief, text, words, range),
  };
}

function clearerLabel(brief: Brief, text: Value<string>, words: string, range: Range): Fix[] {
  const title = `Replace by ${quoted(clearLabel)}`;
  if (words.startsWith('#')) return [replaceFix(title, 'best', range, clearLabel)];
  if (text.value.trim() === words) return [replaceFix(title, 'best', text, quote(clearLabel))];
  return beginWithLabel(brief, text);
}

export const governanceDisclosureRules: readonly Rule[] = [disclosureMissing, disclosureWeak];
