import type { FixEdit } from '../format/finding';
import { escapeSnippet } from '../language/snippet-syntax';

/** The edit's new text as a snippet: its placeholders become tab stops, numbered from `firstStop`. */
export function snippetText(edit: FixEdit, firstStop: number): string {
  const placeholders = [...(edit.placeholders ?? [])].sort((a, b) => a.start - b.start);
  let snippet = '';
  let at = 0;
  placeholders.forEach(({ start, end }, index) => {
    const before = escapeSnippet(edit.newText.slice(at, start));
    snippet += `${before}\${${firstStop + index}:${escapeSnippet(edit.newText.slice(start, end))}}`;
    at = end;
  });
  return snippet + escapeSnippet(edit.newText.slice(at));
}
