// From the brain's data to VS Code's objects. Offsets become positions by whoever holds the text.
import * as vscode from 'vscode';
import type { Finding, FixEdit, Severity } from '../format/finding';
import type { Position, Range } from '../format/text';
import { escapeSnippet } from '../language/snippet-syntax';
import { rulePageUri } from './rule-pages';
import { snippetText } from './snippet-text';

/** A text that turns offsets into positions: an open document, or the line index of a file's text. */
export interface Positions {
  positionAt(offset: number): Position;
}

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A range of the brain as VS Code has it. */
export function toRange(range: Range, text: Positions): vscode.Range {
  const start = text.positionAt(range.start);
  const end = text.positionAt(range.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A finding as the Problems panel shows it. */
export function toDiagnostic(finding: Finding, uri: vscode.Uri, text: Positions): vscode.Diagnostic {
  const range = toRange(finding.range, text);
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = 'Campaign Brief';
  diagnostic.code = { value: finding.code, target: rulePageUri(finding) };
  diagnostic.relatedInformation = finding.related.map(
    (place) =>
      new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, toRange(place.range, text)), place.message),
  );
  return diagnostic;
}

/** The code of a finding that the editor shows. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A fix as an edit of its document. What the author has to fill in becomes tab stops, the first one selected. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly FixEdit[]): vscode.WorkspaceEdit {
  let stops = 0;
  const converted = edits.map((edit) => {
    const firstStop = stops + 1;
    stops += edit.placeholders?.length ?? 0;
    return edit.placeholders?.length ? toSnippetEdit(document, edit, firstStop) : toTextEdit(document, edit);
  });
  const result = new vscode.WorkspaceEdit();
  result.set(document.uri, converted);
  return result;
}

function toTextEdit(document: vscode.TextDocument, edit: FixEdit): vscode.TextEdit {
  return vscode.TextEdit.replace(toRange(edit.range, document), edit.newText);
}

/**
 * VS Code indents the further lines of a snippet as deep as the line that it lands on, but ours are indented already.
 * A snippet that begins at the start of its line is left alone, so the line's beginning becomes part of it.
 */
function toSnippetEdit(document: vscode.TextDocument, edit: FixEdit, firstStop: number): vscode.SnippetTextEdit {
  const { start, end } = toRange(edit.range, document);
  const lineStart = start.with({ character: 0 });
  const before = document.getText(new vscode.Range(lineStart, start));
  const snippet = new vscode.SnippetString(escapeSnippet(before) + snippetText(edit, firstStop));
  return vscode.SnippetTextEdit.replace(new vscode.Range(lineStart, end), snippet);
}
