import * as vscode from 'vscode';
import { portfolioPageOf } from '../../render/portfolio/page';
import type { Target } from '../../render/portfolio/page-data';
import { isFromPortfolio, type ToPortfolio } from '../../webview/portfolio-messages';
import { briefIcon } from '../brief-icon';
import { toRange } from '../convert';
import { columnOf } from '../preview/column-of';
import { fillPanel } from '../preview/panel-html';
import type { WorkspaceCampaigns } from './workspace-campaigns';

/** The kind of the panel, as VS Code keeps it over a reload of the window. */
const panelKind = 'campaignBrief.portfolio';

/** The page across briefs, in one panel. */
export class PortfolioPanel implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  /** The addresses of the briefs that the page shows: it leads to no other place. */
  private shown: ReadonlySet<string> = new Set();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly extension: vscode.Uri,
    private readonly campaigns: WorkspaceCampaigns,
  ) {
    this.subscriptions = [
      vscode.window.registerWebviewPanelSerializer(panelKind, this),
      campaigns.onDidChange(() => void this.update()),
    ];
  }

  /** Shows the page, or brings it to the front. */
  open(): void {
    if (this.panel) this.panel.reveal();
    else
      this.begin(vscode.window.createWebviewPanel(panelKind, '', vscode.ViewColumn.Active, { enableFindWidget: true }));
  }

  /** Brings the panel back after the window was reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    if (this.panel) panel.dispose();
    else this.begin(panel);
  }

  /** The panel stays: VS Code brings it back when it reloads the window, which ends the extension, too. */
  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private begin(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    panel.title = 'Portfolio';
    panel.iconPath = briefIcon(this.extension);
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    fillPanel(panel.webview, this.extension, 'showPortfolio');
  }

  private receive(message: unknown): void {
    if (!isFromPortfolio(message)) return;
    if (message.type === 'ready') void this.update();
    else if (this.shown.has(message.target.address)) void this.goTo(message.target);
  }

  /** A hidden panel asks again when it is seen. */
  private async update(): Promise<void> {
    if (!this.panel?.visible) return;
    const portfolio = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Reading all briefs' },
      () => this.campaigns.portfolio(),
    );
    this.shown = new Set(portfolio.campaigns.map(({ address }) => address));
    this.post({ type: 'show', page: portfolioPageOf(portfolio) });
  }

  private post(message: ToPortfolio): void {
    void this.panel?.webview.postMessage(message);
  }

  private async goTo({ address, place }: Target): Promise<void> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
    const selection = toRange(place, document);
    const viewColumn = columnOf(document.uri) ?? this.panel?.viewColumn ?? vscode.ViewColumn.Active;
    const editor = await vscode.window.showTextDocument(document, { selection, viewColumn });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
