import type { Finding } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import { NearFinder } from '../near';
import { keyText, type Node, resolveAlias, type ScalarNode } from '../nodes';
import { LineIndex, type Range } from '../text';
import type { YamlReading } from '../yaml-reader';
import { isBlank, type Line, readLine, valueRange } from './line';
import { otherFix, preferredFix, quoteFix, syntaxFinding } from './mend';
import { scalarAt } from './scalar-at';

/** What YAML reads without complaint although the author meant something else. */
export function soundTraps(text: string, reading: YamlReading): Finding[] {
  const lines = new LineIndex(text);
  return [
    ...lostHashtags(text, reading.root, lines),
    ...reading.duplicateKeys.map(({ first, second }) => duplicateKey(text, first, second, lines)),
    ...unknownAliases(text, reading),
    ...reading.doubleBraces.map((map) => specialStart(text, '{{', map)),
    ...unusedAnchors(text, reading),
    ...secondDocument(reading.secondDocument, lines),
  ];
}

function specialStart(text: string, mark: string, { start, end }: Range): Finding {
  const range = { start, end };
  return syntaxFinding({
    code: 'yaml/special-start',
    range,
    message: syntaxMessages.specialStart(mark),
    fixes: [quoteFix(text, range)],
  });
}

/** `title: Launch #1` is read as "Launch". */
function lostHashtags(text: string, root: Node | undefined, lines: LineIndex): Finding[] {
  const findings: Finding[] = [];
  for (let at = text.indexOf('#', 1); at >= 0; at = text.indexOf('#', at + 1)) {
    if (!/[ \t]/.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    const line = readLine(lines, lines.lineAt(at));
    if (losesText(line, at) && !scalarAt(root, at)) {
      findings.push(lostHashtag(text, line, at, root));
      at = line.start + line.text.length;
    }
  }
  return findings;
}

function losesText(line: Line, at: number): boolean {
  const column = at - line.start;
  if (isBlank(line) || line.text.slice(0, column).trim() === '' || /^[[{]/.test(line.value?.text ?? '')) return false;
  const comment = /\s#(?![\p{L}\p{N}])/u.exec(line.text);
  return line.value !== undefined && (!comment || comment.index > column);
}

function lostHashtag(text: string, line: Line, at: number, root: Node | undefined): Finding {
  const value = valueRange(line);
  const range = { start: at, end: Math.max(value.end, at + 1) };
  const before = scalarAt(root, text.slice(0, at).trimEnd().length - 1);
  const whole = {
    start:
      before && before.style === 'plain' && before.start < value.start && before.end > line.start
        ? before.start
        : value.start,
    end: range.end,
  };
  const message = syntaxMessages.lostHashtag(text.slice(range.start, range.end));
  return syntaxFinding({
    code: 'yaml/lost-hashtag',
    severity: 'warning',
    range,
    message,
    fixes: [hashtagFix(text, whole)],
  });
}

/** A text that is in quotes already is closed later: `"Read on" #Grow` → `"Read on #Grow"`. */
function hashtagFix(text: string, range: Range) {
  const source = text.slice(range.start, range.end);
  const [, mark, inner, lost] = /^(["'])(.*)\1(\s+#.*)$/.exec(source) ?? [];
  if (mark === undefined || inner === undefined || lost === undefined || lost.includes(mark))
    return quoteFix(text, range);
  return preferredFix(fixTitles.quote, [{ range, newText: mark + inner + lost + mark }]);
}

function duplicateKey(text: string, first: ScalarNode, second: ScalarNode, lines: LineIndex): Finding {
  const key = String(second.value);
  const line = lines.lineAt(first.start);
  const related = [{ message: syntaxMessages.firstUse(line + 1), range: { start: first.start, end: first.end } }];
  const fixes = removableOnOneLine(text, second, lines).map((range) =>
    otherFix(fixTitles.removeDuplicate(key), [{ range, newText: '' }]),
  );
  const range = { start: second.start, end: second.end };
  return syntaxFinding({
    code: 'yaml/duplicate-key',
    range,
    message: syntaxMessages.duplicateKey(key),
    related,
    fixes,
  });
}

/** The line of an entry that takes one line of its own; which of two larger blocks to drop is the author's to decide. */
function removableOnOneLine(text: string, key: ScalarNode, lines: LineIndex): Range[] {
  const number = lines.lineAt(key.start);
  const line = readLine(lines, number);
  const next = number + 1 < lines.lineCount ? readLine(lines, number + 1) : undefined;
  const alone = line.start + line.column === key.start && line.column === line.indent && line.value !== undefined;
  const blockBelow = next !== undefined && !isBlank(next) && next.indent > line.indent;
  if (!alone || blockBelow || /^[|>]/.test(line.value?.text ?? '')) return [];
  return [{ start: line.start, end: next ? next.start : text.length }];
}

function unknownAliases(text: string, reading: YamlReading): Finding[] {
  const anchors = new NearFinder(reading.anchors.map(({ name }) => name));
  return reading.unknownAliases.map((alias) => unknownAlias(text, alias.name, alias, anchors));
}

function unknownAlias(text: string, name: string, { start, end }: Range, anchors: NearFinder): Finding {
  if (!/^[\w-]+$/.test(name)) return specialStart(text, '*', { start, end });
  const range = { start, end };
  const replacements = anchors
    .nearest(name)
    .map((anchor) => preferredFix(fixTitles.replaceBy(`*${anchor}`), [{ range, newText: `*${anchor}` }]));
  // Where a brief uses anchors, a name without one is more likely a slip than copy.
  const quoting = { ...quoteFix(text, range), preferred: anchors.candidates.length === 0 };
  const fixes = [...replacements.slice(0, 1), quoting];
  return syntaxFinding({ code: 'yaml/unknown-alias', range, message: syntaxMessages.unknownAlias(name), fixes });
}

/** `&friends hello` is read as "hello". An anchor in front of a text that nobody refers to was meant as a word. */
function unusedAnchors(text: string, reading: YamlReading): Finding[] {
  const shared = sharedBlocks(reading.root);
  return reading.anchors.flatMap(({ name, node, used }) => {
    if (
      used ||
      node.kind !== 'scalar' ||
      node.style !== 'plain' ||
      shared.some(({ start, end }) => node.start >= start && node.end <= end)
    )
      return [];
    const start = text.lastIndexOf(`&${name}`, node.start);
    const end = Math.max(node.end, start + name.length + 1);
    return start < 0 ? [] : [specialStart(text, `&${name}`, { start, end })];
  });
}

/** What stands under `x-…` keys is there to be referred to, now or later. */
function sharedBlocks(root: Node | undefined): Range[] {
  const map = resolveAlias(root);
  if (map?.kind !== 'map') return [];
  return map.entries.filter((entry) => keyText(entry).startsWith('x-')).map(({ value }) => value);
}

function secondDocument(offset: number | undefined, lines: LineIndex): Finding[] {
  if (offset === undefined) return [];
  let number = lines.lineAt(offset);
  while (number > 0 && !/^---(\s|$)/.test(lines.lineText(number))) number--;
  const { start, end } = lines.lineRange(number);
  const range = { start, end: Math.min(start + 3, Math.max(end, start + 1)) };
  return [syntaxFinding({ code: 'yaml/several-documents', range, message: syntaxMessages.severalDocuments() })];
}
