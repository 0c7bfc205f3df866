import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, write } from './support';

describe('Preview', () => {
  afterEach(cleanUp);

  it('opens beside the text, which keeps the keyboard', async () => {
    const { document } = await open('launch.brief.yaml', cleanBrief);
    await openPreview();
    await expectPreviews({ label: 'Preview launch.brief.yaml', column: 2 });
    assert.strictEqual(vscode.window.activeTextEditor?.document, document);
  });

  it('gets the keyboard when it is opened again', async () => {
    await open('launch.brief.yaml', cleanBrief);
    await openPreview();
    await openPreview();
    await eventually(() => assert.strictEqual(activeTab(), 'Preview launch.brief.yaml'));
    await expectPreviews({ label: 'Preview launch.brief.yaml', column: 2 });
  });

  it('follows its author from brief to brief, but not to other files', async () => {
    await open('launch.brief.yaml', cleanBrief);
    await openPreview();
    await openInFirstColumn(await write('summer.brief.yaml', cleanBrief));
    await expectPreviews({ label: 'Preview summer.brief.yaml', column: 2 });
    await openInFirstColumn(await write('notes.yaml', 'name: notes\n'));
    await expectPreviews({ label: 'Preview summer.brief.yaml', column: 2 });
  });

  it('stays with its brief while it is locked', async () => {
    await open('launch.brief.yaml', cleanBrief);
    await openPreview();
    await openPreview();
    await eventually(() => assert.strictEqual(activeTab(), 'Preview launch.brief.yaml'));
    await vscode.commands.executeCommand('campaignBrief.togglePreviewLock');
    await expectPreviews({ label: '[Preview] launch.brief.yaml', column: 2 });
    await openInFirstColumn(await write('summer.brief.yaml', cleanBrief));
    await expectPreviews({ label: '[Preview] launch.brief.yaml', column: 2 });
  });

  it('shows the brief that is chosen in a list of files', async () => {
    const chosen = await write('summer.brief.yaml', cleanBrief);
    await open('launch.brief.yaml', cleanBrief);
    await vscode.commands.executeCommand('campaignBrief.openPreview', chosen);
    await expectPreviews({ label: 'Preview summer.brief.yaml', column: 2 });
  });

  it('has nothing to show where there is no brief', async () => {
    await open('notes.yaml', 'name: notes\n');
    await openPreview();
    await expectPreviews();
  });
});

function openPreview(): Thenable<void> {
  return vscode.commands.executeCommand('campaignBrief.openPreview');
}

async function openInFirstColumn(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
}

function activeTab(): string | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label;
}

async function expectPreviews(...expected: readonly { label: string; column: number }[]): Promise<void> {
  await eventually(() => assert.deepStrictEqual(previews(), expected));
}

function previews(): { label: string; column: number }[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs.filter(isPreview).map(({ label }) => ({ label, column: viewColumn })),
  );
}

function isPreview({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && input.viewType.endsWith('campaignBrief.preview');
}
