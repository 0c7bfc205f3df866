import type { FixEdit } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import type { BrokenText } from './broken-text';
import type { Line } from './line';
import { type Mend, mended, otherFix, preferredFix } from './mend';

/** Tabs in front of a line. All of them in the file are one finding, at the first one. */
export function tabMend(broken: BrokenText, first: Line, last: Line): Mend | undefined {
  const line = [first, last].find(({ text, indent }) => text.slice(0, indent).includes('\t'));
  if (!line) return undefined;
  const all = allTabEdits(broken);
  const one = tabEdit(line, indentUnit(broken));
  const fixes = [preferredFix(fixTitles.allTabs, all)];
  if (all.length > 1) fixes.push(otherFix(fixTitles.oneTab, [one]));
  return { ...mended({ code: 'yaml/tab', range: one.range, message: syntaxMessages.tab(), fixes }), farReaching: true };
}

function allTabEdits(broken: BrokenText): FixEdit[] {
  const unit = indentUnit(broken);
  const edits: FixEdit[] = [];
  for (let number = 0; number <= broken.lastLine; number++) {
    const line = broken.line(number);
    if (line.text.slice(0, line.indent).includes('\t') && line.indent < line.text.length)
      edits.push(tabEdit(line, unit));
  }
  return edits;
}

function tabEdit(line: Line, unit: number): FixEdit {
  const newText = line.text.slice(0, line.indent).replace(/\t/g, ' '.repeat(unit));
  return { range: { start: line.start, end: line.start + line.indent }, newText };
}

/** How many spaces a level of this file has: the smallest indentation in it, else two. */
function indentUnit(broken: BrokenText): number {
  let unit = Number.POSITIVE_INFINITY;
  for (let number = 0; number <= broken.lastLine; number++) {
    const spaces = /^( +)\S/.exec(broken.line(number).text)?.[1]?.length;
    if (spaces !== undefined) unit = Math.min(unit, spaces);
  }
  return Number.isFinite(unit) ? unit : 2;
}
