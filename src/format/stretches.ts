import { valueRange } from './form/place';
import { resolveAlias, type ScalarNode } from './nodes';
import type { Range } from './text';
import type { Value } from './view';

/**
 * Tells where a part of a text stands in the brief, whether the text is written plainly, in quotes with escapes or as an
 * indented block. Takes the offset and length of the part within the value (it begins and ends with a letter or a mark,
 * not with a blank). Where it cannot be found, the answer is what stands for the value as a whole.
 */
export function stretchesOf(text: string, value: Value<string>): (index: number, length: number) => Range {
  const node = resolveAlias(value.place.node);
  const places = node?.kind === 'scalar' ? new Alignment(text, node).places(value.value) : undefined;
  return (index, length) => {
    const first = places?.[index];
    const last = places?.[index + length - 1];
    return first && last ? { start: first.start, end: last.end } : valueRange(text, value.place);
  };
}

/** A text as it is written, without the line breaks behind a block, so that another one can take its place. */
export function writtenRange(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

const blank = /\s/;
const escapeForm =
  /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}(?:(?<=u[dD][89abAB]..)\\u[\da-fA-F]{4})?|U[\da-fA-F]{8}|\r\n|[\s\S])/y;
const blankEscape = /^\\[\stnvfrLP_]/;

/** Goes through a value and its source side by side. Blanks may differ between them: lines are folded and indented. */
class Alignment {
  private at: number;

  constructor(
    private readonly text: string,
    private readonly node: ScalarNode,
  ) {
    this.at = contentStart(text, node);
  }

  /** Where each character of the value stands; undefined where value and source do not agree. */
  places(value: string): Range[] | undefined {
    const places: Range[] = [];
    for (const wanted of value) {
      const place = blank.test(wanted) ? { start: this.at, end: this.at } : this.next(wanted);
      if (!place) return undefined;
      for (let unit = 0; unit < wanted.length; unit++) places.push(place);
    }
    return places;
  }

  private next(wanted: string): Range | undefined {
    this.skipBlanks();
    const start = this.at;
    const length = this.escapeHere()?.length ?? (this.text.startsWith(wanted, start) ? wanted.length : 0);
    if (length === 0 || start >= this.node.end) return undefined;
    this.at += this.node.style === 'single' && wanted === "'" ? 2 : length;
    return { start, end: this.at };
  }

  private skipBlanks(): void {
    for (;;) {
      const escaped = this.escapeHere();
      if (escaped && blankEscape.test(escaped)) this.at += escaped.length;
      else if (this.at < this.node.end && blank.test(this.text.charAt(this.at))) this.at++;
      else return;
    }
  }

  /** The escape that stands here in double quotes. */
  private escapeHere(): string | undefined {
    if (this.node.style !== 'double' || this.text[this.at] !== '\\') return undefined;
    escapeForm.lastIndex = this.at;
    return escapeForm.exec(this.text)?.[0];
  }
}

/** Behind the opening quote, or below the line with the `|` or `>` of a block. */
function contentStart(text: string, { style, start, end }: ScalarNode): number {
  if (style === 'plain') return start;
  if (style !== 'block') return start + 1;
  const lineBreak = text.slice(start, end).search(/[\r\n]/);
  return lineBreak < 0 ? end : start + lineBreak;
}
