import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, diagnosticsOf, eventually, open } from './support';

const run = (name: string, ...given: readonly unknown[]) =>
  vscode.commands.executeCommand(`campaignBrief.${name}`, ...given);

function activeDocument(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document, 'a text is open');
  return document;
}

describe('First steps', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await cleanUp();
  });

  for (const [id, name] of [
    ['first-steps', 'Grow where you live'],
    ['self-assessment', 'Self Assessment'],
    ['markupr', 'markupr 2.5.0 launch'],
  ] as const) {
    it(`an example opens as a brief without a file: ${id}`, async () => {
      await run('openExample', id);
      const document = activeDocument();
      assert.deepStrictEqual([document.uri.scheme, document.languageId], ['untitled', 'campaign-brief']);
      assert.ok(document.getText().includes(`  name: ${name}`));
    });
  }

  it('the first finding of the example is shown, with the light bulb to mend it', async () => {
    await run('firstSteps.fix');
    const document = activeDocument();
    const editor = vscode.window.activeTextEditor;
    assert.strictEqual(document.lineAt(editor?.selection.active.line ?? 0).text.trim(), 'goals: [frist-harvest]');
    const errors = () =>
      diagnosticsOf(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length;
    await eventually(() => assert.strictEqual(errors(), 2));
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedCodeAction'); // nothing before the menu is there
      assert.strictEqual(errors(), 1);
    });
    assert.ok(!document.getText().includes('frist-harvest'));
  });

  it('a brief that is open is taken, and no example opened', async () => {
    const { document } = await open('launch.brief.yaml', cleanBrief.replace('instagram', 'instagrm'));
    await run('firstSteps.fix');
    assert.strictEqual(activeDocument(), document);
    assert.ok(document.lineAt(vscode.window.activeTextEditor?.selection.active.line ?? 0).text.includes('instagrm'));
  });

  it('the page opens from the walkthrough, where no brief is active', async () => {
    await run('openWalkthrough');
    await run('firstSteps.preview');
    await eventually(() => {
      const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
      const pages = inputs.filter((input) => input instanceof vscode.TabInputWebview);
      assert.deepStrictEqual(pages.length, 1);
    });
  });
});
