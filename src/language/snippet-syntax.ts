/** What VS Code reads in a snippet: `${1:text}`, `${1|a,b|}`, `$1`, and a sign that a backslash keeps as it is. */
const placeholder = /\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$(\d+)|\\([$}\\])/g;

/** A tab stop as it stands in a snippet's body: `${1:text}` offers one text, `${1|a,b|}` several, `$1` repeats. */
export interface TabStop {
  readonly number: number;
  readonly offered: readonly string[];
}

/** The tab stops of a body in reading order, repeats included (they offer nothing). */
export function tabStops(body: string): TabStop[] {
  return [...body.matchAll(placeholder)].flatMap((match) => {
    const number = match[1] ?? match[3] ?? match[5];
    return number === undefined ? [] : [{ number: Number(number), offered: offeredBy(match) }];
  });
}

/**
 * The text that VS Code leaves when an author accepts what each tab stop offers.
 * @param choice which of several offered values to take, from 0; the last one where there are fewer
 * @param typed what the author types instead, by tab stop
 */
export function expandSnippet(body: string, choice = 0, typed: ReadonlyMap<number, string> = new Map()): string {
  const values = new Map(typed);
  for (const { number, offered } of tabStops(body)) {
    if (!values.has(number) && offered.length > 0) values.set(number, offered[choice] ?? offered.at(-1) ?? '');
  }
  return body.replace(placeholder, (_all, text, _t, choices, _c, repeat, escaped) =>
    escaped ? escaped : (values.get(Number(text ?? choices ?? repeat)) ?? ''),
  );
}

/** Text as it has to be written in a snippet to stand for itself. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function offeredBy(match: RegExpMatchArray): string[] {
  if (match[2] !== undefined) return [withoutEscapes(match[2])];
  return match[4] === undefined ? [] : match[4].split(/(?<!\\),/).map(withoutEscapes);
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
