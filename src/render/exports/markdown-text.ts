/**
 * The words of an author as Markdown that shows them as they are: nothing in them begins a heading, list, table or link,
 * and no HTML comes through. Web addresses become links, of http and https only.
 */

/** A text in one line, line breaks as `<br>`: for table cells and list items. */
export function inline(text: string): string {
  return linesOf(text).map(words).join('<br>');
}

/** A text as a quotation, line by line. */
export function quotation(text: string): string {
  const lines = linesOf(text).map(blockLine);
  return lines.map((line, index) => `> ${line}${breakAfter(line, lines[index + 1])}`.trimEnd()).join('\n');
}

/** A text as paragraphs. */
export function paragraphs(text: string): string {
  const lines = linesOf(text).map(blockLine);
  return lines.map((line, index) => `${line}${breakAfter(line, lines[index + 1])}`).join('\n');
}

/** Markdown runs lines together unless told otherwise. */
function breakAfter(line: string, next: string | undefined): string {
  return line === '' || next === undefined || next === '' ? '' : '\\';
}

function linesOf(text: string): string[] {
  const clean = text.replace(/[^\P{Cc}\r\n\t]/gu, '').replace(/\t/g, ' ');
  return clean.trim().split(/\r\n|\r|\n/);
}

/** What would begin a heading, a list, a rule or a table where a line begins. White space there would make code of it. */
function blockLine(line: string): string {
  return words(line.trim()).replace(/^(?:[#+\-=:]|\d{1,9}(?=[.)]))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  );
}

/** Not what ends a sentence behind an address, nor what would end a link or a table cell within it. */
const address = /https?:\/\/[^\s<>"|`\\]*[^\s<>"|`\\.,;:!?)\]}'*_]/gi;

function words(text: string): string {
  let written = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    written += `${escaped(text.slice(at, index))}<${found}>`;
    at = index + found.length;
  }
  return written + escaped(text.slice(at));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]|[\\`*_[\]|~$]/g, (sign) => entities[sign] ?? `\\${sign}`);
}
