import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, scratchUri, write } from './support';

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

  it('goes on with the file when its text is closed', async () => {
    await vscode.commands.executeCommand('vscode.open', await write('launch.brief.yaml', cleanBrief));
    await openPreview();
    await openPreview();
    await eventually(() => assert.strictEqual(activeTab(), 'Preview launch.brief.yaml'));
    await closeText();
    await write('launch.brief.yaml', cleanBrief.replace('Grow where you live', 'Sow where you live'));
    await eventually(async () => assert.strictEqual(await titleOfPage(), '# Sow where you live'));
  });

  it('has nothing to show where there is no brief', async () => {
    await open('notes.yaml', 'name: notes\n');
    await openPreview();
    await expectPreviews();
  });
});

/** Closes the tabs of texts, and waits until VS Code has let go of them. */
async function closeText(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputText));
  const isHere = ({ uri }: vscode.TextDocument) => uri.path.startsWith(scratchUri().path);
  await eventually(() => assert.deepStrictEqual(vscode.workspace.textDocuments.filter(isHere), []));
}

/** The first line of what is exported of the page that has the keyboard. */
async function titleOfPage(): Promise<string | undefined> {
  const file = scratchUri('launch.md');
  await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  await vscode.commands.executeCommand('campaignBrief.export', { kind: 'markdown', place: 'beside' });
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file)).split('\n')[0];
}

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
