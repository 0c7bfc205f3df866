import * as vscode from 'vscode';
import type { TextEdit } from '../format/text';
import { formattingIn, formattingOf } from '../language/formatting';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';

/** Puts briefs in house style, whole or in part. The editor's own tab size does not count: briefs have one style. */
export function registerFormatting(checks: DocumentChecks): vscode.Disposable {
  const provider: vscode.DocumentFormattingEditProvider & vscode.DocumentRangeFormattingEditProvider = {
    provideDocumentFormattingEdits: (document) => toEdits(formattingOf(checks.brief(document)), document),
    provideDocumentRangeFormattingEdits(document, { start, end }) {
      const range = { start: document.offsetAt(start), end: document.offsetAt(end) };
      return toEdits(formattingIn(checks.brief(document), range), document);
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(briefLanguage, provider),
    vscode.languages.registerDocumentRangeFormattingEditProvider(briefLanguage, provider),
  );
}

function toEdits(edits: readonly TextEdit[], document: vscode.TextDocument): vscode.TextEdit[] {
  return edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range, document), newText));
}
