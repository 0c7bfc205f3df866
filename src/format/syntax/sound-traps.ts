import type { Finding } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import { NearFinder } from '../near';
import { keyText, type Node, resolveAlias, type ScalarNode } from '../nodes';
import { LineIndex, type Range } from '../text';
import type { YamlReading } from '../yaml-reader';
import { severalDocuments } from './documents';
import { duplicateKeyFindings } from './duplicate-keys';
import { isBlank, type Line, readLine, valueRange } from './line';
import { preferredFix, quoteFix, syntaxFinding } from './mend';
import { scalarAt } from './scalar-at';

/** What YAML reads without complaint although the author meant something else. */
export function soundTraps(text: string, reading: YamlReading): Finding[] {
  const lines = new LineIndex(text);
  return [
    ...lostHashtags(text, reading.root, lines),
    ...deeperDashes(text, reading.root, lines),
    ...duplicateKeyFindings(text, reading.duplicateKeys, lines),
    ...unknownAliases(text, reading),
    ...reading.doubleBraces.map((map) => specialStart(text, '{{', map)),
    ...reading.bareTags.map(({ start, end }) => specialStart(text, '!', { start: text.lastIndexOf('!', start), end })),
    ...unusedAnchors(text, reading),
    ...(reading.secondDocument === undefined ? [] : severalDocuments(text, reading.secondDocument, lines)),
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

/** `- Spring` with a deeper `- Balcony` below it is one text to YAML. */
function deeperDashes(text: string, root: Node | undefined, lines: LineIndex): Finding[] {
  const findings: Finding[] = [];
  const dashBelowDash = /^( *)- [^\r\n]*\r?\n(?=\1( +)- )/gm;
  for (let found = dashBelowDash.exec(text); found; found = dashBelowDash.exec(text)) {
    const line = readLine(lines, lines.lineAt(dashBelowDash.lastIndex));
    const scalar = scalarAt(root, line.start + line.indent);
    const [, above = '', deeper = ''] = found;
    if (scalar?.style === 'plain' && scalar.start === found.index + above.length + 2)
      findings.push(deeperDash(line, above.length, deeper.length, scalar, lines));
  }
  return findings;
}

function deeperDash(line: Line, column: number, deeper: number, scalar: ScalarNode, lines: LineIndex): Finding {
  const name = line.value?.text ?? '-';
  const edits = [];
  for (let number = line.number; number <= lines.lineAt(scalar.end - 1); number++) {
    const start = lines.lineRange(number).start + column;
    if (lines.text.startsWith(' '.repeat(deeper), start))
      edits.push({ range: { start, end: start + deeper }, newText: '' });
  }
  return syntaxFinding({
    code: 'yaml/indentation',
    range: { start: line.start, end: line.start + line.indent },
    message: syntaxMessages.overIndented(name),
    fixes: [preferredFix(fixTitles.lineUp(name), edits)],
  });
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

function unknownAliases(text: string, { anchors, unknownAliases }: YamlReading): Finding[] {
  const names = new NearFinder(anchors.map(({ name }) => name));
  const ends = new Map<string, number>();
  for (const { name, node } of anchors) ends.set(name, Math.min(node.end, ends.get(name) ?? node.end));
  return unknownAliases.map(({ name, start, end }) => {
    const near = names.nearest(name).filter((anchor) => (ends.get(anchor) ?? end) <= start);
    return unknownAlias(text, name, { start, end }, near, anchors.length === 0);
  });
}

/** Where a brief uses anchors, a name without one is more likely a slip than copy. */
function unknownAlias(text: string, name: string, range: Range, near: readonly string[], isCopy: boolean): Finding {
  if (!/^[\w-]+$/.test(name)) return specialStart(text, '*', range);
  const replacements = near
    .slice(0, 1)
    .map((anchor) => preferredFix(fixTitles.replaceBy(`*${anchor}`), [{ range, newText: `*${anchor}` }]));
  const fixes = [...replacements, { ...quoteFix(text, range), preferred: isCopy }];
  return syntaxFinding({ code: 'yaml/unknown-alias', range, message: syntaxMessages.unknownAlias(name), fixes });
}

/** `&friends hello` is read as "hello". An anchor in front of a text that nobody refers to was meant as a word. */
function unusedAnchors(text: string, reading: YamlReading): Finding[] {
  if (reading.unknownAliases.length > 0) return []; // one of them may be meant for it
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
