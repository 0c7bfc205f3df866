import { writeBlockText } from '../format/quote';
import { escapeSnippet, expandSnippet } from './snippet-syntax';

/** The part of a snippet file that matters here. */
export type SnippetFile = Readonly<
  Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>
>;

/** A whole brief to begin with, in snippet syntax. */
export interface BriefTemplate {
  /** The name by which it is asked for: `product-launch`. */
  readonly id: string;
  /** "Product launch" */
  readonly title: string;
  /** What it is for: "For filling an event: invitation, reminder, live from the room, thanks." */
  readonly purpose: string;
  readonly body: string;
}

/** The template of somebody who has not said which. */
export const usualTemplate = 'blank';

/** What an author says before a brief is begun. */
export interface BriefAnswers {
  readonly name: string;
  /** First and last day of the campaign, YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
  /** Which days are only suggested, since the author does not know them yet: they stay tab stops. */
  readonly isOpen?: Readonly<Record<'start' | 'end', boolean>>;
}

const templatePrefix = 'brief-new-';

/** The tab stops that every template keeps for the answers; a test holds the snippets to it. */
const stops = { name: 1, start: 2, end: 3 };

/** The snippets that hold a whole brief, in the order of the file. */
export function templatesIn(snippets: SnippetFile): BriefTemplate[] {
  const wholeBriefs = Object.entries(snippets).filter(([, { prefix }]) => prefix.startsWith(templatePrefix));
  return wholeBriefs.map(([name, { prefix, description, body }]) => ({
    id: prefix.slice(templatePrefix.length),
    title: withCapital(name.replace(/^Brief: /, '')),
    purpose: withCapital(description.replace(/^A whole brief /, '')),
    body: body.join('\n'),
  }));
}

/** The template's snippet with the answers written into it; their tab stops are gone, all others stay. */
export function fillTemplate(template: BriefTemplate, answers: BriefAnswers): string {
  const name = fillStop(template.body, stops.name, writeBlockText(answers.name));
  return (['start', 'end'] as const).reduce((body, key) => {
    const put = answers.isOpen?.[key] ? suggestAtStop : fillStop;
    return put(body, stops[key], answers[key]);
  }, name);
}

/** The text of a brief begun with these answers, all that the template suggests accepted: LF, and one at the end. */
export function newBriefText(template: BriefTemplate, answers: BriefAnswers): string {
  return `${expandSnippet(fillTemplate(template, answers)).trimEnd()}\n`;
}

/** Replaces a tab stop with its suggestion, `${1:…}`, and the places that repeat it, `$1`. */
function fillStop(body: string, stop: number, text: string): string {
  const stopAndItsCopies = new RegExp(`\\$\\{${stop}:[^}]*\\}|\\$${stop}(?!\\d)`, 'g');
  return body.replace(stopAndItsCopies, () => escapeSnippet(text));
}

function suggestAtStop(body: string, stop: number, text: string): string {
  return body.replace(new RegExp(`(?<=\\$\\{${stop}:)[^}]*(?=\\})`), () => escapeSnippet(text));
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
