import { Brief } from '../format/brief';
import { applyEdits, type LineIndex, type Range, type TextEdit } from '../format/text';
import { type Indentation, indentationOf, longTexts, type Shift } from './indentation';
import { spacingEdits } from './spacing';

/**
 * The edits that put a brief in house style: two spaces for each level, one blank behind dashes, colons and commas, no
 * blanks at the ends of lines, one empty line at most, a line break at the end. They touch white space only: comments,
 * quotes, order, line endings and the data stay. A brief with broken YAML is left alone.
 */
export function formattingOf(brief: Brief): readonly TextEdit[] {
  if (brief.isEmpty || brief.syntaxFindings.some(({ severity }) => severity === 'error')) return [];
  return onlySafe(brief, allEdits(brief));
}

/** The same for some of the lines; where these cannot be put in order by themselves, for their sections. */
export function formattingIn(brief: Brief, { start, end }: Range): readonly TextEdit[] {
  const all = formattingOf(brief);
  const within = (range: Range) => all.filter((edit) => edit.range.start >= range.start && edit.range.end <= range.end);
  const { lines } = brief;
  const chosen = within({
    start: lines.lineRange(lines.lineAt(start)).start,
    end: lines.lineRange(lines.lineAt(end)).end,
  });
  const safe = onlySafe(brief, chosen);
  return safe.length > 0 ? safe : onlySafe(brief, within(sectionsAround(brief, { start, end })));
}

function sectionsAround({ root, text }: Brief, { start, end }: Range): Range {
  const starts = root?.kind === 'map' ? root.entries.map(({ key }) => key.start) : [];
  return {
    start: starts.findLast((at) => at <= start) ?? 0,
    end: starts.find((at) => at > end) ?? text.length,
  };
}

function allEdits(brief: Brief): TextEdit[] {
  const texts = longTexts(brief);
  const isInText = ({ range }: TextEdit) => texts.some(({ start, end }) => start < range.start && range.start < end);
  const gaps = gapEdits(brief).filter((edit) => !isInText(edit));
  return [...indentEdits(brief), ...spacingEdits(brief), ...gaps];
}

/**
 * White space means something in YAML, and there are corners of it that nobody wrote down. So nothing is offered that
 * would read otherwise than before.
 */
function onlySafe(brief: Brief, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length === 0) return [];
  const after = Brief.read(applyEdits(brief.text, edits));
  const isSame =
    codesOf(after) === codesOf(brief) &&
    JSON.stringify(after.data) === JSON.stringify(brief.data) &&
    wordsOf(after) === wordsOf(brief);
  return isSame ? edits : [];
}

/** What is wrong with the text, if not so much that it could not be read: a warning. */
function codesOf({ syntaxFindings }: Brief): string {
  return syntaxFindings.map(({ code }) => code).join();
}

/** What stands in the text but for white space. */
function wordsOf({ text }: Brief): string {
  return text.replace(/\s+/g, '');
}

function indentEdits(brief: Brief): TextEdit[] {
  const indentation = indentationOf(brief);
  const edits: TextEdit[] = [];
  for (let line = 0; line < brief.lines.lineCount; line++) {
    const { start } = brief.lines.lineRange(line);
    const old = /^[ \t]*/.exec(brief.lines.lineText(line))?.[0] ?? '';
    const isBlank = brief.lines.lineText(line) === old;
    if (isBlank && (old === '' || !indentation.continued.has(line))) continue;
    const indent = ' '.repeat(Math.max(0, columnFor(brief, indentation, line, old.length)));
    if (indent !== old) edits.push({ range: { start, end: start + old.length }, newText: indent });
  }
  return edits;
}

function columnFor(brief: Brief, { structural, continued }: Indentation, line: number, old: number): number {
  const own = structural.get(line);
  if (own) return own.to;
  const around = continued.get(line);
  return around ? old + around.to - around.from : columnOfComment(brief, structural, line, old);
}

/** A comment stays with the lines that stood below each other with it: those behind it first, then those before. */
function columnOfComment(
  { lines }: Brief,
  structural: ReadonlyMap<number, Shift>,
  line: number,
  column: number,
): number {
  let next = line + 1;
  while (next < lines.lineCount && !structural.has(next)) next++;
  const behind = structural.get(next);
  if (behind?.from === column) return behind.to;
  for (let before = line - 1; before >= 0; before--) {
    const shift = structural.get(before);
    if (shift && shift.from <= column) return shift.to + column - shift.from;
  }
  return behind ? Math.max(0, column + behind.to - behind.from) : column;
}

/** What stands between the end of one line's words and the next line with words: blanks and line breaks. */
interface Gap extends Range {
  readonly isLast: boolean;
}

/** No blanks at the ends of lines, one empty line where there are more, one line break at the end. */
function gapEdits({ lines, lineBreak, text }: Brief): TextEdit[] {
  return gapsOf(lines).flatMap(({ start, end, isLast }) => {
    const old = text.slice(start, end);
    const breaks = old.match(/\r\n|\n|\r/g) ?? [];
    const kept = isLast ? [breaks[0] ?? lineBreak] : breaks.slice(0, start === 0 ? 0 : 2);
    const wanted = kept.join('');
    return old === wanted ? [] : [withoutSameEnd({ range: { start, end }, newText: wanted }, old)];
  });
}

function gapsOf(lines: LineIndex): Gap[] {
  const gaps: Gap[] = [];
  let start = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    const words = withoutBlanksAtEnd(lines.lineText(line));
    if (words === '') continue;
    const range = lines.lineRange(line);
    gaps.push({ start, end: range.start, isLast: false });
    start = range.start + words.length;
  }
  return [...gaps, { start, end: lines.text.length, isLast: true }];
}

/** Character by character: a pattern would try every blank of a long row again. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** The edit without the line breaks at its end that it would put back. */
function withoutSameEnd({ range, newText }: TextEdit, old: string): TextEdit {
  let same = 0;
  while (same < newText.length && old.at(-1 - same) === newText.at(-1 - same)) same++;
  return {
    range: { start: range.start, end: range.end - same },
    newText: newText.slice(0, newText.length - same),
  };
}
