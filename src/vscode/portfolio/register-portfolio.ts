import * as vscode from 'vscode';
import type { BriefSurroundings } from '../brief-surroundings';
import type { DocumentChecks } from '../document-checks';
import { PortfolioPanel } from './portfolio-panel';
import { type PortfolioElement, PortfolioTree } from './portfolio-tree';
import { ProblemBadge } from './problem-badge';
import { WorkspaceCampaigns } from './workspace-campaigns';

/** The view in the Explorer, as package.json names it. */
const viewId = 'campaignBrief.portfolio';

/** What the portfolio is made from. */
export interface PortfolioSources {
  readonly extension: vscode.Uri;
  readonly checks: DocumentChecks;
  readonly surroundings: BriefSurroundings;
  readonly problems: vscode.DiagnosticCollection;
}

/** Registers all campaigns of the workspace: as a view in the Explorer, and as a page with a timeline. */
export function registerPortfolio({ extension, checks, surroundings, problems }: PortfolioSources): vscode.Disposable {
  const campaigns = new WorkspaceCampaigns(checks, surroundings, problems);
  const tree = new PortfolioTree(campaigns);
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  const panel = new PortfolioPanel(extension, campaigns);
  return vscode.Disposable.from(
    campaigns,
    tree,
    view,
    new ProblemBadge(view, problems),
    panel,
    vscode.commands.registerCommand('campaignBrief.openPortfolio', () => panel.open()),
    vscode.commands.registerCommand('campaignBrief.portfolio.openToSide', (element: PortfolioElement) =>
      onBrief(element, (brief) => vscode.commands.executeCommand('vscode.open', brief, vscode.ViewColumn.Beside)),
    ),
    vscode.commands.registerCommand('campaignBrief.portfolio.openPreview', (element: PortfolioElement) =>
      onBrief(element, (brief) => vscode.commands.executeCommand('campaignBrief.openPreview', brief)),
    ),
  );
}

/** Does something with the brief that was chosen in the view. */
async function onBrief(element: PortfolioElement, action: (brief: vscode.Uri) => Thenable<unknown>): Promise<void> {
  if (element.kind === 'campaign') await action(vscode.Uri.parse(element.campaign.address));
}
