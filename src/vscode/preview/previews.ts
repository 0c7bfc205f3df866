import * as vscode from 'vscode';
import { isPreviewOf } from '../../webview/messages';
import { isSame } from '../addresses';
import { isBrief } from '../brief-files';
import type { Concerns } from '../brief-surroundings';
import { PreviewPanel, type PreviewSource } from './preview-panel';

/** The kind of our panels, as VS Code keeps it over a reload and as package.json's conditions name it. */
export const previewKind = 'campaignBrief.preview';

/** All panels with a page. */
export class Previews implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly panels = new Set<PreviewPanel>();
  private readonly subscriptions: vscode.Disposable[];

  /** @param others what goes when the panels' time is over */
  constructor(
    private readonly source: PreviewSource,
    others: readonly vscode.Disposable[],
  ) {
    this.subscriptions = [
      ...others,
      vscode.window.registerWebviewPanelSerializer(previewKind, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
    ];
  }

  /** The panel that has the keyboard. */
  get active(): PreviewPanel | undefined {
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    if (!(activeTab?.input instanceof vscode.TabInputWebview)) return undefined; // a new panel calls itself active anyway
    return [...this.panels].find(({ isActive }) => isActive);
  }

  /** Shows a brief beside its text, which keeps the keyboard; a second time, the keyboard goes to the page. */
  open(document: vscode.TextDocument): void {
    const shown = this.panelFor(document);
    if (shown) {
      shown.show(document);
      shown.reveal();
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.add(
      vscode.window.createWebviewPanel(previewKind, 'Preview', place, { enableFindWidget: true }),
      document,
      false,
    );
  }

  /** Brings back a panel after the window was reloaded; one whose brief is gone is closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    if (!isPreviewOf(kept)) return panel.dispose();
    try {
      this.add(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(kept.brief, true)), kept.isLocked);
    } catch {
      panel.dispose();
    }
  }

  /** Something around some briefs has changed. */
  refresh(concerns: Concerns): void {
    for (const panel of this.panels) if (concerns(panel.document.uri)) panel.refresh();
  }

  /** The panels stay: VS Code brings them back when it reloads the window, which ends the extension, too. */
  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The panel that shows the brief already, or else the one that goes where the author goes. */
  private panelFor({ uri }: vscode.TextDocument): PreviewPanel | undefined {
    const panels = [...this.panels];
    const shows = (panel: PreviewPanel) => isSame(panel.document.uri, uri);
    return panels.find(shows) ?? panels.find(({ isLocked }) => !isLocked);
  }

  private add(webview: vscode.WebviewPanel, document: vscode.TextDocument, isLocked: boolean): void {
    const panel = new PreviewPanel(webview, this.source, document, isLocked);
    this.panels.add(panel);
    webview.onDidDispose(() => {
      this.panels.delete(panel);
      panel.dispose();
    });
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isBrief(editor.document)) return;
    for (const panel of this.panels) if (!panel.isLocked) panel.show(editor.document);
  }
}
