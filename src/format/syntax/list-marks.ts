import type { Finding } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import { shapeAt } from '../shape';
import type { TextEdit } from '../text';
import type { BrokenText } from './broken-text';
import { isBlank, type Line, valueRange } from './line';
import { type Mend, mended, preferredFix, syntaxFinding } from './mend';
import { openColumns, pathAround, pathTo, shapeAround } from './open-columns';

/** A sign with which people begin the items of a list, other than the dash and space of YAML. */
const listMark = /^(?:[•·▪▫◦●○‣⁃∙*–—][ \t\u00a0]*|-(?=[^\s-])|-[\t\u00a0]+)/;

/** The sign with which a line begins, if it is one that people take for a dash. */
export function listMarkOf(text: string): string | undefined {
  return listMark.exec(text)?.[0];
}

/** The finding for list items that begin with `•`, or with a dash that nothing separates from its text. */
export function listMarkFinding(
  items: readonly { readonly start: number; readonly mark: string }[],
): Finding | undefined {
  const [first] = items;
  if (!first) return undefined;
  const sign = first.mark.trim();
  const range = { start: first.start, end: first.start + sign.length };
  const edits = items.map(({ start, mark }) => ({ range: { start, end: start + mark.length }, newText: '- ' }));
  const isDash = sign === '-';
  return syntaxFinding({
    code: isDash ? 'yaml/missing-space' : 'yaml/syntax',
    range,
    message: isDash ? syntaxMessages.missingSpaceAfterDash() : syntaxMessages.listMark(sign),
    fixes: [preferredFix(isDash ? fixTitles.addSpace : fixTitles.useDashes, edits)],
  });
}

/** `• Balcony`, `-Balcony` where the format or the lines above have a list. All items with that sign are one finding. */
export function listMarkMend(broken: BrokenText, line: Line): Mend | undefined {
  const mark = listMarkOf(line.text.slice(line.indent));
  if (mark === undefined || !isInList(broken, line)) return undefined;
  const items = [line, ...linesInLine(broken, line)].flatMap((item) => {
    const own = listMarkOf(item.text.slice(item.indent));
    return own?.trim() === mark.trim() ? [{ start: item.start + item.indent, mark: own }] : [];
  });
  const finding = listMarkFinding(items);
  return finding && { finding, edits: finding.fixes[0]?.edits ?? [] };
}

function isInList(broken: BrokenText, line: Line): boolean {
  const open = openColumns(broken, line);
  const index = open.findIndex(({ column, step }) => column < line.indent || (column === line.indent && step === 0));
  const inner = open[index];
  if (!inner) return false;
  if (inner.step === 0) return inner.column === line.indent;
  return shapeAt([...pathTo(open, index), inner.step])?.types.includes('array') === true;
}

/** The lines below that begin in the same column, up to one that begins further left. */
function linesInLine(broken: BrokenText, line: Line): Line[] {
  const inLine: Line[] = [];
  for (let number = line.number + 1; number <= broken.lastLine; number++) {
    const next = broken.line(number);
    if (isBlank(next)) continue;
    if (next.indent < line.indent) break;
    if (next.indent === line.indent) inLine.push(next);
  }
  return inLine;
}

/** `hashtags: - Spring - Balcony`: a list that begins on the line of its key. */
export function listOnKeyLineMend(broken: BrokenText, line: Line): Mend | undefined {
  if (line.key === undefined || !line.value || !/^-\s/.test(line.value.text)) return undefined;
  if (!shapeAt([...pathAround(broken, line), line.key])?.types.includes('array')) return undefined;
  const range = valueRange(line);
  return mended({
    code: 'yaml/syntax',
    range: { start: range.start, end: range.start + 1 },
    message: syntaxMessages.listOnKeyLine(line.key),
    fixes: [preferredFix(fixTitles.ownLines, itemsOnLines(broken, line))],
  });
}

function itemsOnLines(broken: BrokenText, line: Line): TextEdit[] {
  const below = broken.lineAfter(line);
  const dashesBelow = below && below.column > below.indent && below.indent >= line.column ? below.indent : undefined;
  const newText = `${broken.lineBreak}${' '.repeat(dashesBelow ?? line.column + 2)}`;
  const { start } = valueRange(line);
  const colon = start - (/(?<!\s)\s*$/.exec(broken.text.slice(line.start, start))?.[0].length ?? 0);
  const edits = [{ range: { start: colon, end: start }, newText }];
  if (dashesBelow !== undefined) return edits;
  const others = [...(line.value?.text ?? '').matchAll(/(?:[,;]|(?<![\s,;]))\s+(?=-\s)/g)];
  return [
    ...edits,
    ...others.map(({ index, 0: gap }) => ({
      range: { start: start + index, end: start + index + gap.length },
      newText,
    })),
  ];
}

/** `id: launch` in the column of the dashes above: the next item, without its dash. */
export function missingDashMend(broken: BrokenText, line: Line): Mend | undefined {
  if (line.key === undefined || line.column > line.indent) return undefined;
  if (shapeAround(broken, line)?.keys.includes(line.key) || !itemKeysAt(broken, line).includes(line.key))
    return undefined;
  const start = line.start + line.column;
  return mended({
    code: 'yaml/syntax',
    range: { start, end: start + line.key.length },
    message: syntaxMessages.missingDash(line.key),
    fixes: [preferredFix(fixTitles.addDash, [{ range: { start, end: start }, newText: '- ' }])],
  });
}

/** The keys of the items whose dashes stand in the column where the line begins. */
function itemKeysAt(broken: BrokenText, line: Line): readonly string[] {
  const open = openColumns(broken, line);
  const index = open.findIndex(({ column, step }) => column === line.indent && step === 0);
  return index < 0 ? [] : (shapeAt([...pathTo(open, index), 0])?.keys ?? []);
}
