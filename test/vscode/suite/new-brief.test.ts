import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanUp, eventually, expectProblems, pause } from './support';

describe('New Brief', () => {
  const created: vscode.Uri[] = [];
  afterEach(async () => {
    await cleanUp();
    for (const uri of created.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  /** Begins a brief; a question without an answer given beforehand gets the one that stands there. */
  async function newBrief(answers: Readonly<Record<string, string>>): Promise<vscode.TextDocument> {
    const uri = await acceptAll(vscode.commands.executeCommand<vscode.Uri>('campaignBrief.newBrief', answers));
    created.push(uri);
    return vscode.workspace.openTextDocument(uri);
  }

  for (const template of ['blank', 'product-launch', 'event', 'community', 'lead-generation', 'always-on']) {
    it(`writes a brief without an error: ${template}`, async () => {
      const name = `Spring: ${template}`;
      const path = `spring/${template}`;
      const document = await newBrief({ template, name, start: '2027-04-05', end: '2027-05-30', path });
      assert.deepStrictEqual(
        [vscode.workspace.asRelativePath(document.uri), document.languageId, document.isDirty],
        [`spring/${template}.brief.yaml`, 'campaign-brief', false],
      );
      assert.ok(document.getText().includes(`  name: "${name}"\n  start: 2027-04-05\n  end: 2027-05-30\n`));
      await expectProblems(document.uri);
    });
  }

  it('suggests a template, days and a place, and begins where the author has something to say', async () => {
    const document = await newBrief({ name: 'Spring' });
    assert.ok(document.getText().startsWith('# Strategy says what the campaign is for'), 'the blank template');
    assert.strictEqual(vscode.workspace.asRelativePath(document.uri), 'spring.brief.yaml');
    assert.match(document.getText(), /^ {2}start: 20\d\d-\d\d-\d\d\n {2}end: 20\d\d-\d\d-\d\d$/m);
    const editor = vscode.window.activeTextEditor;
    assert.deepStrictEqual(editor?.document, document);
    await eventually(() => assert.match(document.lineAt(editor.selection.active.line).text, /^ {2}summary: /));
    assert.notStrictEqual(document.getText(editor.selection), '');
  });

  it('leads to a day that is not known yet', async () => {
    const document = await newBrief({ template: 'blank', name: 'Spring', start: '' });
    const editor = vscode.window.activeTextEditor;
    await eventually(() => assert.match(document.lineAt(editor?.selection.active.line ?? 0).text, /^ {2}start: /));
    assert.match(document.getText(editor?.selection), /^\d{4}-\d{2}-\d{2}$/);
  });

  it('leaves a brief alone that has the same name', async () => {
    const first = await newBrief({ template: 'blank', name: 'Spring' });
    const before = first.getText();
    const second = await newBrief({ template: 'event', name: 'Spring', path: 'spring.brief.yaml' });
    assert.deepStrictEqual(
      [first, second].map(({ uri }) => vscode.workspace.asRelativePath(uri)),
      ['spring.brief.yaml', 'spring-2.brief.yaml'],
    );
    assert.strictEqual(first.getText(), before);
  });

  it('leaves no trace when the author gives up', async () => {
    const briefs = () => vscode.workspace.findFiles('**/*.brief.yaml');
    const before = (await briefs()).length;
    const asked = vscode.commands.executeCommand('campaignBrief.newBrief', { template: 'blank', name: 'Given up' });
    const answer = await untilAnswered(asked, 'workbench.action.closeQuickOpen');
    assert.deepStrictEqual([answer, (await briefs()).length], [undefined, before]);
    assert.strictEqual(vscode.window.activeTextEditor, undefined);
  });
});

/** Accepts what stands in each question, as Enter does, until there is no more to ask. */
function acceptAll<T>(asked: Thenable<T>): Promise<T> {
  return untilAnswered(asked, 'workbench.action.acceptSelectedQuickOpenItem');
}

/** Runs a command again and again until all is answered; it does nothing while no question is there. */
async function untilAnswered<T>(asked: Thenable<T>, command: string): Promise<T> {
  let isAnswered = false;
  const answered = asked.then((answer) => {
    isAnswered = true;
    return answer;
  });
  while (!isAnswered) {
    await vscode.commands.executeCommand(command);
    await pause(50);
  }
  return answered;
}
