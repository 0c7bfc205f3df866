import * as assert from 'node:assert';
import * as vscode from 'vscode';

describe('The extension', () => {
  it('is there and can be activated', async () => {
    const extension = vscode.extensions.getExtension('campaign-briefs.campaign-briefs');
    await extension?.activate();
    assert.strictEqual(extension?.isActive, true);
  });

  it('gives every example its own language', async () => {
    const examples = await vscode.workspace.findFiles('examples/*.brief.yaml');
    const languages = await Promise.all(examples.map(languageOf));
    assert.ok(examples.length > 0, 'There is no example.');
    assert.deepStrictEqual(
      languages,
      examples.map(() => 'campaign-brief'),
    );
  });
});

async function languageOf(file: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(file)).languageId;
}
