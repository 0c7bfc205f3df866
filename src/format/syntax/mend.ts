import { type Finding, type Fix, type FixEdit, helpPage, type RelatedPlace, type Severity } from '../finding';
import { fixTitles } from '../messages';
import { quote, quoteInPlace } from '../quote';
import type { Range, TextEdit } from '../text';
import type { Line } from './line';

/** A finding about a broken place, and the edits after which the rest of the text can be read. */
export interface Mend {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
  /** Much of what the reader complains about further down follows from this. */
  readonly farReaching?: boolean;
}

export interface SyntaxFacts {
  readonly code: string;
  readonly range: Range;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  readonly severity?: Severity;
}

export function syntaxFinding({
  code,
  range,
  message,
  fixes = [],
  related = [],
  severity = 'error',
}: SyntaxFacts): Finding {
  return { code, severity, message, range, related, fixes, help: helpPage(code) };
}

/** A finding whose first fix also mends the text for reading on. */
export function mended(facts: SyntaxFacts): Mend {
  return { finding: syntaxFinding(facts), edits: facts.fixes?.[0]?.edits ?? [] };
}

/** The best fix of its finding; it leaves nothing for a person to fill in. */
export function preferredFix(title: string, edits: readonly FixEdit[]): Fix {
  return { title, preferred: true, complete: true, edits };
}

/** Another way out, for the author to choose. */
export function otherFix(title: string, edits: readonly FixEdit[]): Fix {
  return { title, preferred: false, complete: true, edits };
}

/** Puts quotes around a stretch of the text; one that runs over several lines keeps its line breaks. */
export function quoteFix(text: string, range: Range): Fix {
  const source = text.slice(range.start, range.end);
  const newText = /[\r\n]/.test(source) ? quoteInPlace(source) : quote(source);
  return preferredFix(fixTitles.quote, [{ range, newText }]);
}

/** The edit that makes a comment of a line that cannot be read, so that the rest can. */
export function leaveOut(line: Line): TextEdit[] {
  const start = line.start + Math.min(line.indent, line.text.length);
  return [{ range: { start, end: start }, newText: '# ' }];
}
