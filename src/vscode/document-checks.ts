import type * as vscode from 'vscode';
import { type CheckResult, checkText } from '../check';

/** Checks open documents, each version once: diagnostics and code actions ask here for the same result. */
export class DocumentChecks {
  private readonly latest = new WeakMap<vscode.TextDocument, { version: number; result: CheckResult }>();

  /** The check of the document as it stands now. */
  of(document: vscode.TextDocument): CheckResult {
    const known = this.latest.get(document);
    if (known?.version === document.version) return known.result;
    const result = checkText(document.getText());
    this.latest.set(document, { version: document.version, result });
    return result;
  }
}
