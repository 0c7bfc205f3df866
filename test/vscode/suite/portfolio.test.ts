import * as assert from 'assert';
import * as vscode from 'vscode';
import { AssetFolders } from '../../../src/vscode/asset-folders';
import { BriefSurroundings } from '../../../src/vscode/brief-surroundings';
import { DocumentChecks } from '../../../src/vscode/document-checks';
import { type PortfolioElement, PortfolioTree } from '../../../src/vscode/portfolio/portfolio-tree';
import { ProblemBadge } from '../../../src/vscode/portfolio/problem-badge';
import { WorkspaceCampaigns } from '../../../src/vscode/portfolio/workspace-campaigns';
import { ProjectConfigs } from '../../../src/vscode/project-configs';
import {
  cleanBrief,
  cleanUp,
  diagnosticsOf,
  eventually,
  misspeltBrief,
  open,
  putCursorBehind,
  scratchUri,
  type,
  write,
} from './support';

/** The findings that the extension shows, as its own collection has them. */
const shownProblems = {
  has: (uri: vscode.Uri) => diagnosticsOf(uri).length > 0,
  *[Symbol.iterator](): Generator<[vscode.Uri, vscode.Diagnostic[]]> {
    for (const [uri] of vscode.languages.getDiagnostics()) yield [uri, diagnosticsOf(uri)];
  },
};

function dated(text: string, name: string, further: string): string {
  return text.replace('name: Grow where you live', `name: ${name}\n  ${further}`);
}

describe('The portfolio in the Explorer', () => {
  let tree: PortfolioTree;
  let parts: vscode.Disposable;

  before(async () => {
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
  });
  beforeEach(() => {
    const [configs, assets] = [new ProjectConfigs(), new AssetFolders()];
    const surroundings = new BriefSurroundings(configs, assets);
    const campaigns = new WorkspaceCampaigns(new DocumentChecks(surroundings), surroundings, shownProblems);
    tree = new PortfolioTree(campaigns);
    parts = vscode.Disposable.from(tree, campaigns, surroundings, assets, configs);
  });
  afterEach(async () => {
    parts.dispose();
    await cleanUp();
  });

  /** The view's items for the briefs of the scratch folder, by group. */
  async function shown(): Promise<Record<string, string[]>> {
    const groups: Record<string, string[]> = {};
    for (const group of await tree.getChildren()) {
      const items = (await tree.getChildren(group)).filter(isScratch).map((element) => tree.getTreeItem(element));
      if (items.length > 0) groups[String(tree.getTreeItem(group).label)] = items.map(inShort);
    }
    return groups;
  }

  async function expectShown(expected: Record<string, string[]>): Promise<void> {
    await eventually(async () => assert.deepStrictEqual(await shown(), expected));
  }

  it('lists the briefs by status, with days, what is left to do, and problems', async () => {
    await write(
      'launch.brief.yaml',
      dated(cleanBrief, 'Launch', 'status: closed\n  start: 2020-03-01\n  end: 2020-05-31'),
    );
    await write('deep/er/brief.yaml', dated(misspeltBrief, 'Misspelt', 'status: live\n  start: 2020-03-01'));
    const { Live: [live = ''] = [], Closed: closed } = await shown();
    assert.ok(/^Misspelt: 1 Mar 2020 · \d+ to do before closed · \d+ problems$/.test(live), live);
    assert.deepStrictEqual(closed, ['Launch: 1 Mar – 31 May 2020']);
  });

  it('follows an edit that is not saved', async () => {
    const editor = await open('launch.brief.yaml', dated(cleanBrief, 'Launch', 'status: closed'));
    await expectShown({ Closed: ['Launch: no dates yet'] });
    putCursorBehind(editor, 'name: Launch');
    await type(' of spring');
    await expectShown({ Closed: ['Launch of spring: no dates yet'] });
  });

  it('follows files that come, change and go', async () => {
    await expectShown({});
    const uri = await write('launch.brief.yaml', dated(cleanBrief, 'Launch', 'status: closed'));
    await expectShown({ Closed: ['Launch: no dates yet'] });
    await write('launch.brief.yaml', dated(cleanBrief, 'Sale', 'status: closed'));
    await expectShown({ Closed: ['Sale: no dates yet'] });
    await vscode.workspace.fs.delete(uri);
    await expectShown({});
  });

  it('follows files whose findings are not shown', async () => {
    const settings = vscode.workspace.getConfiguration('campaignBrief');
    await settings.update('checkClosedFiles', false, vscode.ConfigurationTarget.Global);
    try {
      const uri = await write('launch.brief.yaml', dated(cleanBrief, 'Launch', 'status: closed'));
      await expectShown({ Closed: ['Launch: no dates yet'] });
      await write('launch.brief.yaml', dated(cleanBrief, 'Sale', 'status: closed'));
      await expectShown({ Closed: ['Sale: no dates yet'] });
      await vscode.workspace.fs.delete(uri);
      await expectShown({});
    } finally {
      await settings.update('checkClosedFiles', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('shows the words of the author as they are', async () => {
    await write('launch.brief.yaml', dated(cleanBrief, '"**Bold** [x](command:foo) <b>"', 'status: closed'));
    const item = await itemOf('Closed');
    assert.strictEqual(item.label, '**Bold** [x](command:foo) <b>');
    const { value } = item.tooltip as vscode.MarkdownString;
    assert.ok(value.startsWith('**\\*\\*Bold\\*\\* \\[x\\](command:foo) \\<b\\>**'), value);
  });

  it('opens a brief on a click', async () => {
    const uri = await write('launch.brief.yaml', dated(cleanBrief, 'Launch', 'status: closed'));
    const { command } = await itemOf('Closed');
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('counts errors and warnings on its badge', async () => {
    const view: { badge?: vscode.ViewBadge | undefined } = {};
    const badge = new ProblemBadge(view, shownProblems);
    try {
      const count = () => view.badge?.value ?? 0;
      await write('clean.brief.yaml', cleanBrief);
      await eventually(() => assert.ok(diagnosticsOf(scratchUri('clean.brief.yaml')).length > 0));
      await eventually(() => assert.strictEqual(count(), problemsNow()));
      const before = count();
      await write('launch.brief.yaml', misspeltBrief);
      await eventually(() => assert.strictEqual(count(), before + 1));
      const briefs = view.badge?.tooltip.match(/^\d+ briefs checked: \d+ error/);
      assert.ok(briefs, view.badge?.tooltip);
    } finally {
      badge.dispose();
    }
  });

  async function itemOf(status: string): Promise<vscode.TreeItem> {
    for (const group of await tree.getChildren()) {
      if (tree.getTreeItem(group).label !== status) continue;
      const element = (await tree.getChildren(group)).find(isScratch);
      if (element) return tree.getTreeItem(element);
    }
    throw new Error(`There is no campaign of the status ${status}.`);
  }
});

function isScratch(element: PortfolioElement): boolean {
  return element.kind === 'campaign' && element.campaign.address.startsWith(scratchUri().toString());
}

function inShort({ label, description }: vscode.TreeItem): string {
  return `${label}: ${description}`;
}

/** All errors and warnings that are shown in briefs of the workspace. */
function problemsNow(): number {
  const all = vscode.languages.getDiagnostics().flatMap(([uri]) => diagnosticsOf(uri));
  return all.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning).length;
}
