import * as assert from 'assert';
import * as vscode from 'vscode';
import { examine } from '../../../src/check';
import { Brief } from '../../../src/format/brief';
import { readinessBy } from '../../../src/readiness';
import {
  cleanUp,
  diagnosticsOf,
  eventually,
  expectProblems,
  misspelt,
  misspeltBrief,
  open,
  putCursorBehind,
} from './support';

describe('The rule page of a finding', () => {
  afterEach(cleanUp);

  async function pageOfFinding(): Promise<vscode.Uri> {
    const { document } = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(document.uri, misspelt);
    const codes = diagnosticsOf(document.uri).map(({ code }) => code);
    const link = codes.find((code) => typeof code === 'object' && code.value === misspelt.code);
    assert.ok(typeof link === 'object', 'the code is a link');
    return link.target;
  }

  it('opens as a rendered page, the way the editor opens the link', async () => {
    const target = await pageOfFinding();
    void vscode.commands.executeCommand('vscode.open', target); // does not end where the Markdown extension cannot start
    await eventually(() => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.ok(tab?.input instanceof vscode.TabInputCustom, 'a custom editor is open');
      assert.deepStrictEqual(
        [tab.input.viewType, tab.input.uri.toString()],
        ['vscode.markdown.preview.editor', target.toString()],
      );
    });
  });

  it('says what the code means and how to mend it', async () => {
    const text = (await vscode.workspace.openTextDocument(await pageOfFinding())).getText();
    assert.ok(text.startsWith('# Value not on the list\n\n`schema/unknown-value` · error\n\n## Why it matters\n'));
  });

  it('cannot be changed', async () => {
    const { scheme } = await pageOfFinding();
    assert.strictEqual(vscode.workspace.fs.isWritableFileSystem(scheme), false);
  });
});

describe('Ignoring a finding (rule page)', () => {
  afterEach(cleanUp);

  it('is the last quick fix, and selects the place for the reason', async () => {
    const editor = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(editor.document.uri, misspelt);
    putCursorBehind(editor, 'instagr');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const ours = actions.filter(({ edit }) => edit !== undefined);
    const ignore = ours.at(-1);
    assert.deepStrictEqual([ignore?.title, ignore?.isPreferred], ['Ignore schema/unknown-value here', false]);
    assert.ok(ignore?.edit);
    await vscode.workspace.applyEdit(ignore.edit);
    await expectProblems(editor.document.uri);
    assert.strictEqual(
      editor.document.getText(),
      misspeltBrief.replace('instagrm', 'instagrm # brief-ignore schema/unknown-value -- reason'),
    );
    assert.strictEqual(editor.document.getText(editor.selection), 'reason');
  });
});

describe('What a brief still needs (rule page)', () => {
  afterEach(cleanUp);

  it('is listed, and choosing an entry leads to its place', async () => {
    const editor = await open('launch.brief.yaml', misspeltBrief);
    const { document } = editor;
    const brief = Brief.read(document.getText());
    const [first] = readinessBy(brief.status, examine(brief)).todo;
    assert.ok(first, 'the brief needs something');
    const range = new vscode.Range(document.positionAt(first.range.start), document.positionAt(first.range.end));
    const done = vscode.commands.executeCommand('campaignBrief.showNeeded');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); // nothing before the list is there
      assert.ok(editor.selection.isEqual(range));
    });
    await done;
  });
});
