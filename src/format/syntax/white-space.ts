import type { FixEdit } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import type { Range } from '../text';
import type { BrokenText } from './broken-text';
import { bestColumn } from './indentation';
import { type Line, oddSpaces } from './line';
import { type Mend, mended, otherFix, preferredFix } from './mend';
import { indentUnit } from './move-block';
import { openColumns } from './open-columns';
import { scalarAt } from './scalar-at';

/** Tabs in front of a line. All of them in the file are one finding, at the first one. */
export function tabMend(broken: BrokenText, first: Line, last: Line): Mend | undefined {
  const line = [first, last].find(hasTab);
  if (!line) return undefined;
  const all = allTabEdits(broken, line);
  const fixes = [preferredFix(fixTitles.allTabs, all)];
  const one = tabEdit(line, indentOf(broken, line));
  if (all.length > 1) fixes.push(otherFix(fixTitles.oneTab, [one]));
  return { ...mended({ code: 'yaml/tab', range: one.range, message: syntaxMessages.tab(), fixes }), farReaching: true };
}

function hasTab({ text, indent }: Line): boolean {
  return indent < text.length && text.slice(0, indent).includes('\t');
}

function allTabEdits(broken: BrokenText, culprit: Line): FixEdit[] {
  const unit = indentUnit(broken);
  return linesOutsideCopy(broken, hasTab).map((line) =>
    tabEdit(line, line === culprit ? indentOf(broken, line) : expanded(line, unit)),
  );
}

function tabEdit(line: Line, indent: number): FixEdit {
  return { range: { start: line.start, end: line.start + line.indent }, newText: ' '.repeat(indent) };
}

/** How far a line with tabs is meant to be indented: as its key stands elsewhere, where tabs and spaces are mixed. */
function indentOf(broken: BrokenText, line: Line): number {
  const indent = expanded(line, indentUnit(broken));
  const mixed = line.key !== undefined && /\t ?| \t/.test(line.text.slice(0, line.indent)) && line.text.startsWith(' ');
  return (mixed ? bestColumn(openColumns(broken, line), { ...line, indent, column: indent }) : undefined) ?? indent;
}

function expanded(line: Line, unit: number): number {
  return line.text.slice(0, line.indent).replace(/\t/g, ' '.repeat(unit)).length;
}

/** Lines of some kind, apart from those inside a block or a quoted text, where white space is the author's own. */
function linesOutsideCopy(broken: BrokenText, isMeant: (line: Line) => boolean): Line[] {
  const lines: Line[] = [];
  for (let number = 0; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (!isMeant(line)) continue;
    const scalar = scalarAt(broken.reading.root, line.start + line.indent);
    if (!scalar || scalar.start >= line.start) lines.push(line);
  }
  return lines;
}

/** Spaces that look plain and are not, as they come along from a web page, where YAML counts on plain ones. */
export function oddSpacesMend(broken: BrokenText, first: Line, last: Line): Mend | undefined {
  const culprit = [first, last].find((line) => oddPlaces(line).length > 0);
  const [range] = culprit ? oddPlaces(culprit) : [];
  if (!culprit || !range) return undefined;
  const edits = linesOutsideCopy(broken, (line) => oddPlaces(line).length > 0).flatMap(plainSpaces);
  return mended({
    code: range.start < culprit.start + culprit.indent ? 'yaml/indentation' : 'yaml/missing-space',
    range,
    message: syntaxMessages.oddSpaces(),
    fixes: [preferredFix(fixTitles.plainSpaces, edits.length > 0 ? edits : plainSpaces(culprit))],
  });
}

function plainSpaces(line: Line): FixEdit[] {
  return oddPlaces(line).map((range) => ({ range, newText: ' '.repeat(range.end - range.start) }));
}

/** Runs of odd spaces in the indentation, behind the dashes, and right behind the colon. */
function oddPlaces({ text, start, column, key, value }: Line): Range[] {
  const places = oddRuns(text.slice(0, column), start);
  const colon = key === undefined || !value ? -1 : text.slice(0, value.column).trimEnd().length;
  const behind = colon < 0 ? '' : text.slice(colon, value?.column);
  return oddSpaces.test(behind.charAt(0)) ? [...places, ...oddRuns(behind, start + colon)] : places;
}

function oddRuns(text: string, offset: number): Range[] {
  return [...text.matchAll(new RegExp(`${oddSpaces.source}+`, 'g'))].map(({ index, 0: run }) => ({
    start: offset + index,
    end: offset + index + run.length,
  }));
}
