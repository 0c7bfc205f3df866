import { quote } from '../format/quote';
import { escapeSnippet } from './snippet-text';

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
  readonly description: string;
  readonly body: string;
}

/** What an author says before a brief is begun; a part that is not given stays a tab stop. */
export interface BriefAnswers {
  readonly name: string;
  /** First and last day of the campaign, YYYY-MM-DD. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
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
    description,
    body: body.join('\n'),
  }));
}

/** The template's snippet with the answers written into it; their tab stops are gone, all others stay. */
export function fillTemplate(template: BriefTemplate, answers: BriefAnswers): string {
  let body = fillStop(template.body, stops.name, yamlText(answers.name));
  if (answers.start !== undefined) body = fillStop(body, stops.start, answers.start);
  if (answers.end !== undefined) body = fillStop(body, stops.end, answers.end);
  return body;
}

/** Replaces a tab stop with its suggestion, `${1:…}`, and the places that repeat it, `$1`. */
function fillStop(body: string, stop: number, text: string): string {
  const stopAndItsCopies = new RegExp(`\\$\\{${stop}:[^}]*\\}|\\$${stop}(?!\\d)`, 'g');
  return body.replace(stopAndItsCopies, () => escapeSnippet(text));
}

/** The file name, without its ending, of a brief with this title: "Grow where you live" → `grow-where-you-live`. */
export function fileStem(name: string): string {
  const withoutAccents = name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  const words = withoutAccents.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'campaign';
}

/** A text as a YAML value: as it stands where YAML surely reads it as this text, else in quotes. */
export function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} .,’()–-]*$/u.test(text) && !/^(true|false|null)$/i.test(text) && !text.endsWith(' ');
  return isPlain ? text : quote(text);
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
