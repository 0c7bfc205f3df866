import * as vscode from 'vscode';
import type { Finding } from '../format/finding';
import { isBrief, openBriefs } from './brief-files';
import type { Concerns } from './brief-surroundings';
import { codeOf, toDiagnostic } from './convert';
import type { DocumentChecks } from './document-checks';
import { type LineInProgress, showWhileTyping } from './while-typing';

/** Pause after the last key before a brief is checked. */
const typingPauseMs = 150;
/** Further pause before a finding appears on the line that is being written. */
const halfWrittenLineMs = 800;

/** Shows the findings of open briefs while their authors write. */
export class OpenBriefs implements vscode.Disposable {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Lines with findings that are held back, by document. */
  private readonly linesInProgress = new Map<string, number>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly checks: DocumentChecks,
    private readonly problems: vscode.DiagnosticCollection,
  ) {
    this.subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.checkSoon(document)),
      vscode.workspace.onDidChangeTextDocument((change) => this.onChange(change)),
      vscode.workspace.onDidSaveTextDocument((document) => this.showHeldBack(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.window.onDidChangeTextEditorSelection((change) => this.onSelection(change.textEditor)),
      vscode.window.onDidChangeActiveTextEditor(() => this.showAllHeldBack()),
    ];
    for (const document of openBriefs()) this.checkSoon(document);
  }

  /** Shows every finding of every open brief, held back or not. */
  async showAll(): Promise<void> {
    await Promise.all(openBriefs().map((document) => this.showOnceReady(document)));
  }

  /** Checks open briefs anew, after something around them has changed; one that is being written is about to be anyway. */
  recheck(concerns: Concerns): void {
    for (const document of openBriefs())
      if (concerns(document.uri) && !this.timers.has(keyOf(document))) this.showEverything(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private onChange({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !isBrief(document)) return;
    this.linesInProgress.delete(keyOf(document));
    this.later(document, typingPauseMs, () => this.showWhileTyping(document));
  }

  private onSelection({ document, selection }: vscode.TextEditor): void {
    if (this.linesInProgress.get(keyOf(document)) !== selection.active.line) this.showHeldBack(document);
  }

  /** Not at once: the document may be open because the extension is being activated, which should take no time. */
  private checkSoon(document: vscode.TextDocument): void {
    if (isBrief(document)) this.later(document, 0, () => void this.showOnceReady(document));
  }

  private async showOnceReady(document: vscode.TextDocument): Promise<void> {
    await this.checks.ready(document);
    if (!document.isClosed) this.showEverything(document);
  }

  private showWhileTyping(document: vscode.TextDocument): void {
    const line = activeLine(document);
    if (line === undefined) this.showEverything(document);
    else this.showButForHalfWritten(document, line);
  }

  private showButForHalfWritten(document: vscode.TextDocument, line: number): void {
    const { findings, waits } = showWhileTyping(this.checks.of(document).findings, this.inProgress(document, line));
    if (findings) this.show(document, findings);
    if (!waits) return;
    this.linesInProgress.set(keyOf(document), line);
    this.later(document, halfWrittenLineMs, () => this.showEverything(document));
  }

  private inProgress(document: vscode.TextDocument, line: number): LineInProgress {
    const { start, end } = document.lineAt(line).range;
    const shown = this.problems.get(document.uri) ?? [];
    const shownHere = shown.filter((diagnostic) => diagnostic.range.start.line === line);
    return {
      range: { start: document.offsetAt(start), end: document.offsetAt(end) },
      shownCodes: new Set(shownHere.map(codeOf)),
    };
  }

  private showAllHeldBack(): void {
    for (const document of openBriefs()) this.showHeldBack(document);
  }

  private showHeldBack(document: vscode.TextDocument): void {
    if (this.linesInProgress.has(keyOf(document))) this.showEverything(document);
  }

  private showEverything(document: vscode.TextDocument): void {
    this.forget(document);
    this.show(document, this.checks.of(document).findings);
  }

  private show(document: vscode.TextDocument, findings: readonly Finding[]): void {
    this.problems.set(
      document.uri,
      findings.map((finding) => toDiagnostic(finding, document.uri, document)),
    );
  }

  private later(document: vscode.TextDocument, ms: number, task: () => void): void {
    const key = keyOf(document);
    clearTimeout(this.timers.get(key));
    const timer = setTimeout(() => {
      this.timers.delete(key);
      task();
    }, ms);
    this.timers.set(key, timer);
  }

  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(keyOf(document)));
    this.timers.delete(keyOf(document));
    this.linesInProgress.delete(keyOf(document));
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

/** The line of the cursor, when the document has it. */
function activeLine(document: vscode.TextDocument): number | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? editor.selection.active.line : undefined;
}
