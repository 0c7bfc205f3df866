import type { Finding } from '../finding';
import { fixTitles, syntaxMessages } from '../messages';
import { isKnownKey } from '../shape';
import type { LineIndex } from '../text';
import { type Line, readLine } from './line';
import { preferredFix, syntaxFinding } from './mend';

/**
 * The finding for a `---` or `...` in the middle of a file, behind which YAML begins another document. Where the brief
 * goes on behind it with keys that it does not have yet, the line can go.
 */
export function severalDocuments(text: string, secondDocument: number, lines: LineIndex): Finding[] {
  const marker = markerBefore(secondDocument, lines);
  if (isEmptyFrom(marker.number, lines)) return [];
  const range = { start: marker.start, end: marker.start + Math.max(1, Math.min(3, marker.text.length)) };
  const end = marker.number + 1 < lines.lineCount ? lines.lineRange(marker.number + 1).start : text.length;
  const goesOn = /^(?:---|\.\.\.)\s*$/.test(marker.text) && continues(lines, marker.number);
  const remove = preferredFix(fixTitles.removeLine, [{ range: { start: marker.start, end }, newText: '' }]);
  const message = syntaxMessages.severalDocuments();
  return [syntaxFinding({ code: 'yaml/several-documents', range, message, fixes: goesOn ? [remove] : [] })];
}

function markerBefore(offset: number, lines: LineIndex): Line {
  let number = lines.lineAt(offset);
  while (number > 0 && !/^(?:---|\.\.\.)(?:\s|$)/.test(lines.lineText(number))) number--;
  return readLine(lines, number);
}

/** White space, comments and more markers are no brief. */
function isEmptyFrom(from: number, lines: LineIndex): boolean {
  for (let number = from; number < lines.lineCount; number++) {
    if (!/^(?:---|\.\.\.)?\s*(?:#.*)?$/.test(lines.lineText(number))) return false;
  }
  return true;
}

function continues(lines: LineIndex, marker: number): boolean {
  const before = rootKeys(lines, 0, marker);
  const behind = rootKeys(lines, marker + 1, lines.lineCount);
  return behind.length > 0 && behind.every((key) => isKnownKey(key) && !before.includes(key));
}

function rootKeys(lines: LineIndex, from: number, to: number): string[] {
  const keys: string[] = [];
  for (let number = from; number < to; number++) {
    const { key, column } = readLine(lines, number);
    if (key !== undefined && column === 0) keys.push(key);
  }
  return keys;
}
