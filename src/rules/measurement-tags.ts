import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import type { BriefView } from '../format/generated/view-types';
import { quoted } from '../format/messages';
import type { Range } from '../format/text';
import type { Value } from '../format/view';
import { replaceFix } from './fixes';
import { readLink, tagsOf } from './links';
import { rangeOfWords, rewordFix } from './rewording';
import type { Report, Rule } from './rule';

export const utmFormat: Rule = {
  code: 'measurement/utm-format',
  title: 'UTM format',
  strictness: 'warning',
  why: 'Reports take "Instagram" and "instagram" for two sources, and a space or a mix of dashes and underscores for another campaign. The numbers are all there then, and add up nowhere.',
  sources: ['UTM rules of eu-medin.org', 'UTM rules of freemetatools'],
  remedy: 'Write tags in lower case, with dashes between the words, and the same way everywhere.',
  bad: `
execution:
  content:
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      goals: first-harvest
      owner: sam
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May.
      link: https://growkits.test/kit?utm_source=Email&utm_medium=email&utm_campaign=grow-where-you-live
`,
  good: `
execution:
  content:
    - id: welcome-mail
      title: Six weeks to the first harvest
      platform: email
      goals: first-harvest
      owner: sam
      subject: Six weeks to your first harvest
      text: Sow today and eat by the middle of May.
      link: https://growkits.test/kit?utm_source=email&utm_medium=email&utm_campaign=grow-where-you-live
`,
  check(brief, report) {
    if (!mayHold(brief)) return;
    const tags = tagsIn(brief);
    const sound = new Map(tags.filter(({ value }) => !problemOf(value)).map((tag) => [keyOf(tag), tag]));
    for (const tag of tags) {
      const problem = problemOf(tag.value);
      if (problem) report(illFormed(tag, problem, sound.get(keyOf(tag))));
    }
  },
};

/** Capitals, blanks, codes, or both marks, in a tag of a link or by itself. */
function isSuspect(text: string): boolean {
  return text.split(/[&#]/).some((part, index) => {
    const tag = index === 0 ? part : part.slice(startOfTag(part));
    return /[^a-z0-9_.~=-]/.test(tag) || (tag.includes('-') && tag.includes('_'));
  });
}

/** Where the value of a tag begins; the end of a part that is none. */
function startOfTag(part: string): number {
  const name = /utm_[a-z]+=/.exec(part);
  return name ? name.index + name[0].length : part.length;
}

/** A cheap test before the closer ones: most tags are as they should be, and there may be thousands. */
function mayHold({ view }: Brief): boolean {
  const { source, medium, campaign } = view.measurement?.utm ?? {};
  return (
    linksIn(view).some((link) => isTagged(link) && isSuspect(link.value.slice(link.value.indexOf('utm_')))) ||
    [source, medium, campaign].some((tag) => tag && isSuspect(tag.value))
  );
}

/** A tag somewhere in the brief. */
interface PlacedTag {
  /** `utm_source` */
  readonly name: string;
  readonly value: string;
  range(): Range;
  replaceBy(value: string): Fix[];
}

/** Tags of reports; `utm_term` is left out, since it may hold what people type into a search. */
const judged = new Set(['utm_source', 'utm_medium', 'utm_campaign', 'utm_content']);

function tagsIn(brief: Brief): PlacedTag[] {
  const { source, medium, campaign } = brief.view.measurement?.utm ?? {};
  return [
    ...linksIn(brief.view).flatMap((link) => (isTagged(link) ? tagsOfLink(brief, link) : [])),
    ...[source && ownTag('utm_source', source), medium && ownTag('utm_medium', medium)].flatMap((tag) => tag ?? []),
    ...(campaign ? [ownTag('utm_campaign', campaign)] : []),
  ];
}

function linksIn({ strategy, execution }: BriefView): Value<string>[] {
  const content = execution?.content ?? [];
  return [strategy?.message?.link, ...content.map(({ link }) => link)].filter((link) => link !== undefined);
}

function isTagged({ value }: Value<string>): boolean {
  return value.includes('utm_');
}

function tagsOfLink(brief: Brief, link: Value<string>): PlacedTag[] {
  const parts = readLink(link.value);
  const tags = parts ? tagsOf(parts) : [];
  return tags.flatMap(({ name, value, written, index }) => {
    // What stands in braces is filled in by the platform.
    if (!parts || !judged.has(name) || value === '' || /[{}]/.test(value)) return [];
    const words = { index: parts.address.length + 1 + index, length: written.length };
    const replaceBy = (other: string) =>
      rewordFix(brief, `Write ${quoted(other)}`, 'best', link, words, encodeURIComponent(other));
    return [{ name, value, range: () => rangeOfWords(brief, link, words), replaceBy }];
  });
}

function ownTag(name: string, value: Value<string>): PlacedTag {
  const replaceBy = (other: string) => [replaceFix(`Write ${quoted(other)}`, 'best', value, other)];
  return { name, value: value.value, range: () => value, replaceBy };
}

function keyOf({ name, value }: PlacedTag): string {
  return `${name}=${value.toLowerCase()}`;
}

function problemOf(value: string): string | undefined {
  if (/\s/.test(value)) return 'a space';
  if (value !== value.toLowerCase()) return 'capitals';
  return value.includes('-') && value.includes('_') ? 'both dashes and underscores' : undefined;
}

function illFormed(tag: PlacedTag, problem: string, twin: PlacedTag | undefined): Report {
  const { name, value } = tag;
  const better = twin?.value ?? tidied(value);
  const reason = twin
    ? `${quoted(value)} and ${quoted(better)} count as two values of ${name} in reports.`
    : `${name} ${quoted(value)} has ${problem}, so reports may split it from others.`;
  return {
    range: tag.range(),
    message: `${reason} Write ${quoted(better)}${twin ? ' in both places' : ''}.`,
    related: twin ? [{ message: `${quoted(better)} stands here`, range: twin.range() }] : [],
    fixes: () => tag.replaceBy(better),
  };
}

/** `Spring Sale_2026` → `spring-sale-2026`; underscores stay where they are the only mark. */
function tidied(value: string): string {
  const lower = value.trim().toLowerCase().replace(/\s+/g, '-');
  return lower.includes('-') ? lower.replace(/[_-]+/g, '-') : lower;
}
