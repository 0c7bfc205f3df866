import * as vscode from 'vscode';
import { counted } from '../../language/counted';
import { plain } from '../../language/markdown';
import type { Campaign } from '../../render/portfolio/campaign-summary';
import { groupsOf, type StatusGroup } from '../../render/portfolio/portfolio';
import { campaignInShort, datesInWords, problemsInWords, statusNames } from '../../render/portfolio/words';
import type { WorkspaceCampaigns } from './workspace-campaigns';

/** A status with its campaigns, or a campaign of it. */
export type PortfolioElement =
  | { readonly kind: 'group'; readonly group: StatusGroup; readonly today: number }
  | { readonly kind: 'campaign'; readonly campaign: Campaign; readonly today: number };

/** The campaigns of the workspace by status, for a view in the Explorer. */
export class PortfolioTree implements vscode.TreeDataProvider<PortfolioElement>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly campaigns: WorkspaceCampaigns) {
    this.subscriptions = [this.changed, campaigns.onDidChange(() => this.changed.fire())];
  }

  async getChildren(element?: PortfolioElement): Promise<PortfolioElement[]> {
    if (element?.kind === 'campaign') return [];
    if (element) return element.group.campaigns.map((campaign) => ({ ...element, kind: 'campaign', campaign }));
    const portfolio = await this.campaigns.portfolio();
    // Who waits for a long list should not read meanwhile that there is none: package.json's welcome asks for this.
    await vscode.commands.executeCommand('setContext', 'campaignBrief.hasNoBriefs', portfolio.campaigns.length === 0);
    return groupsOf(portfolio).map((group) => ({ kind: 'group', group, today: portfolio.today }));
  }

  getTreeItem(element: PortfolioElement): vscode.TreeItem {
    return element.kind === 'group' ? groupItem(element.group) : campaignItem(element.campaign, element.today);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** Closed campaigns are there to be looked up: their group is folded at first. */
function groupItem({ status, campaigns }: StatusGroup): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(statusNames[status], status === 'closed' ? Collapsed : Expanded);
  item.id = status;
  item.description = counted(campaigns.length, 'campaign');
  return item;
}

function campaignItem(campaign: Campaign, today: number): vscode.TreeItem {
  const uri = vscode.Uri.parse(campaign.address);
  const item = new vscode.TreeItem(campaign.name);
  item.id = campaign.address;
  item.description = campaignInShort(campaign, today);
  item.iconPath = iconOf(campaign);
  item.tooltip = tooltipOf(campaign, today);
  item.contextValue = 'campaign';
  item.command = { title: 'Open Brief', command: 'vscode.open', arguments: [uri] };
  return item;
}

function iconOf({ errors, warnings, todo }: Campaign): vscode.ThemeIcon {
  if (errors > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (warnings > 0) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(todo > 0 ? 'circle-large-outline' : 'check');
}

/** Words of the author are shown as they are, whatever Markdown they hold. */
function tooltipOf(campaign: Campaign, today: number): vscode.MarkdownString {
  const { name, status, owner, readiness, file } = campaign;
  const days = campaign.days?.by === 'content' ? 'as its content has it' : '';
  const facts = [
    [statusNames[status], readiness],
    [datesInWords(campaign, today), days],
    [owner === undefined ? '' : `Owner: ${owner}`],
    [problemsInWords(campaign) || 'No errors, no warnings'],
    [file],
  ];
  const lines = facts.map((parts) =>
    parts
      .filter((part) => part !== '')
      .map(plain)
      .join(' · '),
  );
  return new vscode.MarkdownString([`**${plain(name)}**`, ...lines.filter((line) => line !== '')].join('\n\n'));
}
