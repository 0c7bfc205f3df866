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
    assert.deepStrictEqual(await labelsAtCursor(editor), [
      'idea',
      'draft',
      'review',
      'approved',
      'scheduled',
      'published',
    ]);
  });

  it('offers nothing in a comment', async () => {
    const editor = await open('comment.brief.yaml', `# campaign\n${cleanBrief}`);
    putCursorBehind(editor, '# cam');
    assert.deepStrictEqual(await labelsAtCursor(editor), []);
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
