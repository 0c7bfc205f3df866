import type { Finding, Fix } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import { type LineIndex, type Range, visibleRange } from '../text';
import type { YamlReading } from '../yaml-reader';
import { isBlank, type Line, readLine } from './line';
import { otherFix, preferredFix, syntaxFinding } from './mend';

type DuplicateKey = YamlReading['duplicateKeys'][number];

/** Keys that stand twice in one map. Where a list item begins anew without its dash, that is one finding for all its keys. */
export function duplicateKeyFindings(text: string, duplicates: readonly DuplicateKey[], lines: LineIndex): Finding[] {
  const items: DuplicateKey[] = [];
  return [...duplicates]
    .sort((a, b) => a.second.start - b.second.start)
    .flatMap((duplicate) => {
      if (items.some((item) => isInSameMap(item, duplicate, lines))) return [];
      const prefix = dashBefore(duplicate.first, lines);
      if (prefix === undefined || !startsLine(duplicate.second, lines)) return [duplicateKey(text, duplicate, lines)];
      items.push(duplicate);
      return [newItem(duplicate, prefix, lines)];
    });
}

/** Both keys of the later duplicate stand in the column of the item's first key, on either side of the second one. */
function isInSameMap(item: DuplicateKey, { first, second }: DuplicateKey, lines: LineIndex): boolean {
  const column = ({ start }: Range) => lines.positionAt(start).character;
  return first.start > item.first.start && first.start < item.second.start && column(second) === column(item.second);
}

/** What stands before the first key of a list item, up to its dash: `    - `. */
function dashBefore(key: ScalarNode, lines: LineIndex): string | undefined {
  const line = readLine(lines, lines.lineAt(key.start));
  const prefix = line.text.slice(0, key.start - line.start);
  return /^ *- +$/.test(prefix) ? prefix : undefined;
}

function startsLine(key: ScalarNode, lines: LineIndex): boolean {
  const line = readLine(lines, lines.lineAt(key.start));
  return line.start + line.indent === key.start;
}

function newItem({ first, second }: DuplicateKey, prefix: string, lines: LineIndex): Finding {
  const key = String(second.value);
  const start = lines.lineRange(lines.lineAt(second.start)).start;
  const fix = preferredFix(fixTitles.addDash, [{ range: { start, end: second.start }, newText: prefix }]);
  return finding(syntaxMessages.duplicateKeyInItem(key), { first, second }, [fix], lines);
}

function duplicateKey(text: string, duplicate: DuplicateKey, lines: LineIndex): Finding {
  const key = String(duplicate.second.value);
  const makeFix = saySame(duplicate, lines) ? preferredFix : otherFix;
  const fixes = removableOnOneLine(text, duplicate.second, lines).map((range) =>
    makeFix(fixTitles.removeDuplicate(key), [{ range, newText: '' }]),
  );
  return finding(syntaxMessages.duplicateKey(key), duplicate, fixes, lines);
}

/** Of two lines that say the same, one can go without a thought. */
function saySame({ first, second }: DuplicateKey, lines: LineIndex): boolean {
  const [one, other] = [first, second].map(({ start }) => readLine(lines, lines.lineAt(start)));
  return one?.value !== undefined && one.value.text === other?.value?.text && one.column === other.column;
}

function finding(message: string, { first, second }: DuplicateKey, fixes: readonly Fix[], lines: LineIndex): Finding {
  const firstUse = syntaxMessages.firstUse(lines.lineAt(first.start) + 1);
  return syntaxFinding({
    code: 'yaml/duplicate-key',
    range: visibleRange(lines.text, second),
    message,
    related: [{ message: firstUse, range: visibleRange(lines.text, first) }],
    fixes,
  });
}

/** The line of an entry that takes one line of its own; which of two larger blocks to drop is the author's to decide. */
function removableOnOneLine(text: string, key: ScalarNode, lines: LineIndex): Range[] {
  const number = lines.lineAt(key.start);
  const line = readLine(lines, number);
  const next = number + 1 < lines.lineCount ? readLine(lines, number + 1) : undefined;
  const alone = line.start + line.column === key.start && line.column === line.indent && line.value !== undefined;
  if (!alone || (next && hasBlockBelow(line, next)) || /^[|>]/.test(line.value?.text ?? '')) return [];
  return [{ start: line.start, end: next ? next.start : text.length }];
}

function hasBlockBelow(line: Line, next: Line): boolean {
  return !isBlank(next) && next.indent > line.indent;
}
