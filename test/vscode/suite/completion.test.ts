import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, pause, putCursorBehind, type } from './support';

describe('Completion', () => {
  afterEach(cleanUp);

  async function labelsAtCursor({ document, selection }: vscode.TextEditor): Promise<string[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
    );
    const ours = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
    return ours.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('offers the values of a place', async () => {
    const editor = await open('values.brief.yaml', cleanBrief.replace('platform: instagram', 'status: '));
    putCursorBehind(editor, 'status: ');
    const statuses = ['idea', 'draft', 'review', 'approved', 'scheduled', 'published'];
    await eventually(async () => assert.deepStrictEqual(await labelsAtCursor(editor), statuses));
  });

  it('offers nothing in a comment', async () => {
    const editor = await open('comment.brief.yaml', `# campaign\n${cleanBrief}`);
    putCursorBehind(editor, '# cam');
    assert.deepStrictEqual(await labelsAtCursor(editor), []);
  });

  it('offers snippets on a line of their own, and none to who writes copy', async () => {
    const editor = await open('snippet.brief.yaml', cleanBrief.replace('Teaser reel', 'Grow with b'));
    putCursorBehind(editor, 'Grow with b');
    assert.deepStrictEqual(await labelsAtCursor(editor), []);
    putCursorBehind(editor, 'Nadia Reyes\n');
    await eventually(async () => assert.ok((await labelsAtCursor(editor)).includes('brief-content-instagram-reel')));
    await type('brief-survey');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      await pause(50);
      assert.match(editor.document.getText(), /Nadia Reyes\r?\nsurvey:\r?\n {2}population: /);
    });
  });

  it('brings a key with its shape, indented where the line is', async () => {
    const editor = await open('key.brief.yaml', cleanBrief);
    putCursorBehind(editor, '2026.');
    await type('\nmetr');
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const wanted = /2026\.\n {6}metrics:\n {8}- metric: \S+\n {10}baseline: 900\n {10}target: 3000\n {10}by: /;
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      await pause(50);
      assert.match(editor.document.getText().replace(/\r\n/g, '\n'), wanted);
    });
  });
});
