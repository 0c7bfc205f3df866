import * as vscode from 'vscode';
import { checkConfigText } from '../check-config';
import type { Finding } from '../format/finding';
import { fixAllKind, fixAllOf, quickFix } from './code-actions';
import { toDiagnostic, toRange } from './convert';
import type { ProjectConfigs } from './project-configs';

/** The language id of project configs in VS Code. */
export const configLanguage = 'campaign-brief-config';

/** Pause after the last key before a config is checked. */
const typingPauseMs = 150;

/** Shows what is wrong with project configs, open or not, and offers the fixes. */
export class ConfigDocuments implements vscode.Disposable {
  private readonly problems = vscode.languages.createDiagnosticCollection('campaign-brief-config');
  private readonly findings = new WeakMap<vscode.TextDocument, { version: number; findings: readonly Finding[] }>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly configs: ProjectConfigs) {
    this.subscriptions = [
      this.problems,
      configs.onDidLoad(() => this.showClosed()),
      vscode.workspace.onDidOpenTextDocument((document) => this.checkIn(document, 0)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.checkIn(document, typingPauseMs)),
      vscode.workspace.onDidCloseTextDocument((document) => this.onClose(document)),
      vscode.languages.registerCodeActionsProvider(configLanguage, {
        provideCodeActions: (document, range, { only }) => this.actions(document, range, only),
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.checkIn(document, 0);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Shows the findings of the configs that take part and are not open. */
  showClosed(): void {
    const open = new Set(openConfigs().map(({ uri }) => uri.toString()));
    this.problems.forEach((uri) => {
      if (!open.has(uri.toString())) this.problems.delete(uri);
    });
    for (const { uri, file, findings } of this.configs.used())
      if (!open.has(uri.toString()) && findings.length > 0)
        this.problems.set(
          uri,
          findings.map((finding) => toDiagnostic(finding, uri, file.lines)),
        );
  }

  private checkIn(document: vscode.TextDocument, ms: number): void {
    if (!isConfig(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => void this.check(document), ms),
    );
  }

  private async check(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const findings = await this.configs.findingsOf(document);
    if (document.isClosed || document.version !== version) return;
    this.findings.set(document, { version, findings });
    this.problems.set(
      document.uri,
      findings.map((finding) => toDiagnostic(finding, document.uri, document)),
    );
  }

  private onClose(document: vscode.TextDocument): void {
    if (!isConfig(document)) return;
    clearTimeout(this.timers.get(document.uri.toString()));
    this.problems.delete(document.uri);
    // While VS Code tells that a document closes, it still counts as open.
    setTimeout(() => this.showClosed(), 0);
  }

  private actions(
    document: vscode.TextDocument,
    range: vscode.Range,
    only: vscode.CodeActionKind | undefined,
  ): vscode.CodeAction[] {
    if (only?.contains(fixAllKind)) return [fixAllOf(document, checkConfigText)];
    const known = this.findings.get(document);
    if (known?.version !== document.version) return [];
    const here = known.findings.filter((finding) => toRange(finding.range, document).intersection(range));
    return here.flatMap((finding) => finding.fixes.map((fix) => quickFix(document, finding, fix)));
  }
}

function isConfig(document: vscode.TextDocument): boolean {
  return document.languageId === configLanguage;
}

function openConfigs(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((document) => isConfig(document) && !document.isClosed);
}
