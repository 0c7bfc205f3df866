import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, expectProblems, misspelt, misspeltBrief, open } from './support';

describe('Quick fixes', () => {
  afterEach(cleanUp);

  it('change the word and nothing else', async () => {
    const editor = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(editor.document.uri, misspelt);
    const [best] = await fixesAt(editor, 'instagrm');
    assert.ok(best?.edit, 'there is a fix');
    assert.strictEqual(best.isPreferred, true);
    await vscode.workspace.applyEdit(best.edit);
    assert.deepStrictEqual(editor.document.getText(), cleanBrief);
    await expectProblems(editor.document.uri);
  });

  for (const [lineEnd, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`insert a missing key with its suggestion selected (${name})`, async () => {
      const title = `      title: Teaser reel\n`;
      const editor = await open('launch.brief.yaml', cleanBrief.replace(title, '').replaceAll('\n', lineEnd));
      await expectProblems(editor.document.uri, { ...misspelt, code: 'schema/missing-key', text: 'teaser' });
      const insertion = (await fixesAt(editor, 'teaser')).find(({ title }) => title === 'Insert "title"');
      assert.ok(insertion?.edit, 'there is a fix');
      await vscode.workspace.applyEdit(insertion.edit);
      await expectProblems(editor.document.uri);
      const text = editor.document.getText();
      assert.deepStrictEqual(text.replaceAll('\r\n', '\n').includes('\r'), false);
      assert.deepStrictEqual(text.includes('\r\n'), lineEnd === '\r\n');
      assert.match(text, /^ {6}title: \S.*$/m);
      const [, suggestion] = /^ {6}title: "?([^"\r\n]+)/m.exec(text) ?? [];
      assert.deepStrictEqual(editor.document.getText(editor.selection), suggestion);
    });
  }

  it('of one kind can all be done at once', async () => {
    const second = '    - id: follow-up\n      title: Follow-up\n      platform: tiktk\n';
    const text = misspeltBrief.replace('  engagement_plan:', `${second}  engagement_plan:`);
    const editor = await open('launch.brief.yaml', text);
    await expectProblems(editor.document.uri, misspelt, { ...misspelt, text: 'tiktk' });
    const all = (await fixesAt(editor, 'instagrm')).find(
      ({ title }) => title === 'Fix all 2 of this kind in this brief',
    );
    assert.ok(all?.edit, 'all of a kind are on offer');
    await vscode.workspace.applyEdit(all.edit);
    assert.deepStrictEqual(editor.document.getText(), text.replace('instagrm', 'instagram').replace('tiktk', 'tiktok'));
  });
});

describe('Fixing on save', () => {
  const settings = () => vscode.workspace.getConfiguration('editor');
  before(() =>
    settings().update(
      'codeActionsOnSave',
      { 'source.fixAll.campaignBrief': 'always' },
      vscode.ConfigurationTarget.Global,
    ),
  );
  after(() => settings().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global));
  afterEach(cleanUp);

  it('mends what leaves nothing to decide, and only that', async () => {
    const withoutOwner = misspeltBrief.replace('      title: Teaser reel\n', '');
    const editor = await open('launch.brief.yaml', withoutOwner);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Our spring campaign\n'));
    await editor.document.save();
    const mended = `# Our spring campaign\n${withoutOwner.replace('instagrm', 'instagram')}`;
    assert.deepStrictEqual([editor.document.getText(), editor.document.isDirty], [mended, false]);
  });
});

/** The quick fixes of ours where a text stands, resolved as the editor does it before it applies one. */
async function fixesAt(editor: vscode.TextEditor, text: string): Promise<vscode.CodeAction[]> {
  const start = editor.document.positionAt(editor.document.getText().indexOf(text));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new vscode.Range(start, start.translate(0, 1)),
    vscode.CodeActionKind.QuickFix.value,
    20,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}
