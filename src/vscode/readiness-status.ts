import * as vscode from 'vscode';
import { describeReadiness } from '../readiness';
import { briefLanguage, isBrief } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { checkDuration, needs, nothingNeeded } from './readiness-words';

/** Longer than the pause of the findings: the status is looked at, not written by. */
const typingPauseMs = 400;

/** Shows in the language status how far the active brief is from its next status; a click lists what it still needs. */
export function registerReadiness(checks: DocumentChecks): vscode.Disposable {
  return vscode.Disposable.from(
    new ReadinessStatus(checks),
    vscode.commands.registerCommand('campaignBrief.showNeeded', () => showNeeded(checks)),
  );
}

class ReadinessStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('campaignBrief.readiness', briefLanguage);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly checks: DocumentChecks) {
    this.item.name = 'Campaign Brief';
    this.item.command = { title: 'What is needed', command: 'campaignBrief.showNeeded' };
    this.subscriptions = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => this.updateIn(0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.updateIn(typingPauseMs);
      }),
    ];
    this.updateIn(0);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private updateIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.update(), ms);
  }

  private update(): void {
    const brief = activeBrief();
    if (!brief) return;
    this.item.text = describeReadiness(this.checks.readiness(brief.document));
    this.item.detail = checkDuration(this.checks.of(brief.document).milliseconds);
  }
}

function activeBrief(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isBrief(editor.document) ? editor : undefined;
}

/** Lists what the active brief needs for its next status, and goes to the place that is chosen. */
async function showNeeded(checks: DocumentChecks): Promise<void> {
  const editor = activeBrief();
  if (!editor) return;
  const readiness = checks.readiness(editor.document);
  const { lines } = checks.of(editor.document).brief;
  const items = needs(readiness, lines);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(nothingNeeded(readiness));
    return;
  }
  const placeHolder = `To do before ${readiness.next}`;
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await vscode.window.showTextDocument(editor.document, { selection: toRange(chosen.range, lines) });
}
