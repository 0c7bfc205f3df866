import * as vscode from 'vscode';
import { isBrief, openBriefs } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { openFirstBrief, registerOpenExample } from './examples';

/**
 * Registers what the walkthrough's links do. They work from the walkthrough's own page, where no brief is active: each
 * goes to a brief that is open, or opens the one for first steps.
 */
export function registerFirstSteps(extension: vscode.Extension<unknown>, checks: DocumentChecks): vscode.Disposable {
  const step = (name: string, take: (editor: vscode.TextEditor) => unknown) =>
    vscode.commands.registerCommand(`campaignBrief.firstSteps.${name}`, async () =>
      take(await briefAtHand(extension.extensionUri)),
    );
  return vscode.Disposable.from(
    registerOpenExample(extension.extensionUri),
    vscode.commands.registerCommand('campaignBrief.openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#firstSteps`, false),
    ),
    step('fix', (editor) => offerFirstFix(editor, checks)),
    step('insert', () => vscode.commands.executeCommand('campaignBrief.insertPart')),
    step('preview', () => vscode.commands.executeCommand('campaignBrief.openPreview')),
    step('export', () => vscode.commands.executeCommand('campaignBrief.export', { kind: 'ics' })),
  );
}

/** The brief that the author sees, else one that is open, else the one for first steps; its text has the keyboard then. */
async function briefAtHand(extension: vscode.Uri): Promise<vscode.TextEditor> {
  const seen = vscode.window.visibleTextEditors.find(({ document }) => isBrief(document));
  if (seen) return vscode.window.showTextDocument(seen.document, seen.viewColumn);
  const open = openBriefs().at(-1);
  return open ? vscode.window.showTextDocument(open, { preview: false }) : openFirstBrief(extension);
}

/** Goes to the first finding that has a fix and opens the light bulb's menu there. */
async function offerFirstFix(editor: vscode.TextEditor, checks: DocumentChecks): Promise<void> {
  const { brief, findings } = checks.of(editor.document);
  const finding = findings.find(({ fixes, severity }) => fixes.length > 0 && severity !== 'hint');
  if (finding === undefined) {
    void vscode.window.showInformationMessage('This brief has nothing to mend. Misspell something, and try again.');
    return;
  }
  const { start } = toRange(finding.range, brief.lines);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  await vscode.commands.executeCommand('editor.action.quickFix');
}
