import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  cleanBrief,
  cleanUp,
  diagnosticsOf,
  eventually,
  expectProblems,
  misspelt,
  misspeltBrief,
  write,
} from './support';

describe('New Brief', () => {
  const created: vscode.Uri[] = [];
  afterEach(async () => {
    await cleanUp();
    for (const uri of created.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  async function newBrief(template: string, name: string, start: string, end: string): Promise<vscode.TextDocument> {
    const answers = { template, name, start, end };
    const uri = await vscode.commands.executeCommand<vscode.Uri>('campaignBrief.newBrief', answers);
    created.push(uri);
    return vscode.workspace.openTextDocument(uri);
  }

  for (const template of ['blank', 'product-launch', 'event', 'community', 'lead-generation', 'always-on']) {
    it(`writes a brief without an error: ${template}`, async () => {
      const document = await newBrief(template, `Spring: ${template}`, '2027-04-05', '2027-05-30');
      assert.deepStrictEqual(
        [fileName(document.uri), document.languageId, document.isDirty],
        [`spring-${template}.brief.yaml`, 'campaign-brief', false],
      );
      assert.ok(document.getText().includes(`  name: "Spring: ${template}"\n  start: 2027-04-05\n  end: 2027-05-30\n`));
      await expectProblems(document.uri);
    });
  }

  it('begins where the author has something to say', async () => {
    const document = await newBrief('blank', 'Spring', '', '');
    const editor = vscode.window.activeTextEditor;
    assert.deepStrictEqual(editor?.document, document);
    await eventually(() => assert.match(document.getText(editor.selection), /^\d{4}-\d{2}-\d{2}$/));
    assert.match(document.lineAt(editor.selection.active.line).text, /^ {2}start: /);
  });

  it('leaves a brief alone that has the same name', async () => {
    const first = await newBrief('blank', 'Spring', '', '');
    const before = first.getText();
    const second = await newBrief('event', 'Spring', '', '');
    assert.deepStrictEqual(
      [fileName(first.uri), fileName(second.uri), first.getText()],
      ['spring.brief.yaml', 'spring-2.brief.yaml', before],
    );
  });
});

describe('Check All Briefs', () => {
  afterEach(cleanUp);

  it('shows the findings of every brief and sums them up in a sentence', async () => {
    const before = counts(await checkAll());
    const wrong = await write('wrong.brief.yaml', misspeltBrief);
    const right = await write('right.brief.yaml', cleanBrief);
    const after = counts(await checkAll());
    assert.deepStrictEqual(after, { ...before, briefs: before.briefs + 2, errors: before.errors + 1 });
    await expectProblems(wrong, misspelt);
    await expectProblems(right);
  });

  it('is not fooled by a finding that is held back while its line is written', async () => {
    const uri = await write('launch.brief.yaml', cleanBrief);
    const editor = await vscode.window.showTextDocument(uri);
    const before = counts(await checkAll());
    await vscode.window.showTextDocument(editor.document);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(cleanBrief.indexOf('instagram')), 'x'));
    const after = counts(await checkAll());
    assert.deepStrictEqual(after.errors, before.errors + 1);
    assert.ok(diagnosticsOf(uri).length > 0);
  });
});

async function checkAll(): Promise<string> {
  return vscode.commands.executeCommand<string>('campaignBrief.checkAll');
}

function counts(sentence: string): { briefs: number; errors: number; warnings: number } {
  const number = (noun: string) => Number(new RegExp(`(\\d+) ${noun}s?\\b`).exec(sentence)?.[1] ?? 0);
  assert.match(sentence, /^\d+ briefs? checked: .*\.$/);
  return { briefs: number('brief'), errors: number('error'), warnings: number('warning') };
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
