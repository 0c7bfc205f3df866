import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open } from './support';

const run = (name: string, ...given: readonly unknown[]) =>
  vscode.commands.executeCommand(`campaignBrief.${name}`, ...given);

function activeDocument(): vscode.TextDocument {
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document, 'a text is open');
  return document;
}

const examples = [
  ['first-steps', 'Grow where you live'],
  ['self-assessment', 'Self Assessment 2017–18'],
  ['markupr', 'markupr 2.5.0 launch'],
] as const;

function nameIn(document: vscode.TextDocument): string | undefined {
  return /^ {2}name: (.*)/m.exec(document.getText())?.[1];
}

describe('First steps', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await cleanUp();
  });

  it('each example opens as a brief without a file', async () => {
    for (const [id, name] of examples) {
      await run('openExample', id);
      await eventually(() => assert.strictEqual(nameIn(activeDocument()), name));
      const { uri, languageId } = activeDocument();
      assert.deepStrictEqual([uri.scheme, languageId], ['untitled', 'campaign-brief']);
    }
  });

  it('the first finding of the example is shown, with the light bulb to mend it', async () => {
    await run('openExample', 'first-steps');
    const document = activeDocument();
    await run('firstSteps.fix');
    const line = vscode.window.activeTextEditor?.selection.active.line ?? 0;
    assert.strictEqual(document.lineAt(line).text.trim(), 'goals: [frist-harvest]');
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedCodeAction'); // nothing before the menu is there
      assert.strictEqual(document.lineAt(line).text.trim(), 'goals: [first-harvest]');
    });
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
