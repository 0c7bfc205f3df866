import * as vscode from 'vscode';
import { describeReadiness } from '../readiness';
import { activeBrief } from './active-brief';
import { briefLanguage } from './brief-files';
import type { BriefSurroundings } from './brief-surroundings';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { checkDuration, needs, nothingNeeded } from './readiness-words';

/** Longer than the pause of the findings: the status is looked at, not written by. */
const typingPauseMs = 400;

/** Shows in the language status how far the active brief is from its next status; a click lists what it still needs. */
export function registerReadiness(checks: DocumentChecks, surroundings: BriefSurroundings): vscode.Disposable {
  return vscode.Disposable.from(
    new ReadinessStatus(checks, surroundings),
    vscode.commands.registerCommand('campaignBrief.showNeeded', () => showNeeded(checks)),
  );
}

class ReadinessStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('campaignBrief.readiness', briefLanguage);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly checks: DocumentChecks,
    surroundings: BriefSurroundings,
  ) {
    this.item.name = 'Campaign Brief';
    this.item.command = { title: 'What is needed', command: 'campaignBrief.showNeeded' };
    this.subscriptions = [
      this.item,
      surroundings.onDidChange(() => this.updateIn(0)),
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
    this.timer = setTimeout(() => void this.update(), ms);
  }

  private async update(): Promise<void> {
    const editor = activeBrief();
    if (!editor) return;
    await this.checks.ready(editor.document);
    if (editor !== activeBrief()) return; // the author has gone to another brief meanwhile
    this.item.text = describeReadiness(this.checks.readiness(editor.document));
    this.item.detail = checkDuration(this.checks.of(editor.document).milliseconds);
  }
}

/** Lists what the active brief needs for its next status, and goes to the place that is chosen. */
async function showNeeded(checks: DocumentChecks): Promise<void> {
  const editor = activeBrief();
  if (!editor) return;
  await checks.ready(editor.document);
  const readiness = checks.readiness(editor.document);
  const { lines } = checks.of(editor.document).brief;
  const items = needs(readiness, lines);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(nothingNeeded(readiness));
    return;
  }
  const placeHolder = `To do before ${readiness.next}`;
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  if (chosen) await vscode.window.showTextDocument(editor.document, { selection: toRange(chosen.range, lines) });
}
