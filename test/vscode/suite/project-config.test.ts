import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  cleanBrief,
  cleanUp,
  diagnosticsOf,
  eventually,
  expectNothingShown,
  expectProblems,
  misspeltBrief,
  open,
  type Shown,
  scratchUri,
  write,
} from './support';

const noMetric: Shown = { code: 'goals/no-metric', severity: vscode.DiagnosticSeverity.Error, text: 'first-harvest' };
const loud = 'rules:\n  goals/no-metric: error\n';

const unknownRule: Shown = {
  code: 'schema/unknown-key',
  severity: vscode.DiagnosticSeverity.Error,
  text: 'goals/no-metrik',
};

describe('A project config', () => {
  before(async () => {
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
  });
  afterEach(cleanUp);

  it('holds for briefs that are open and for those that are not, and they follow its changes', async () => {
    const closed = await write('spring/closed.brief.yaml', cleanBrief);
    const { document } = await open('spring/open.brief.yaml', cleanBrief);
    await eventually(() => assert.ok(diagnosticsOf(document.uri).length > 0));
    await expectProblems(document.uri);
    await write('.campaign-brief.yaml', loud);
    for (const uri of [document.uri, closed]) await expectProblems(uri, noMetric);
    await write('.campaign-brief.yaml', 'extends: [house.yaml]\n');
    for (const uri of [document.uri, closed]) await expectProblems(uri, noMetric);
    await write('house.yaml', ''); // what was missing is there now: nothing else has to be touched
    for (const uri of [document.uri, closed]) await expectProblems(uri);
    await write('house.yaml', loud);
    for (const uri of [document.uri, closed]) await expectProblems(uri, noMetric);
    await vscode.workspace.fs.delete(scratchUri('.campaign-brief.yaml'));
    for (const uri of [document.uri, closed]) await expectProblems(uri);
  });

  it('decides what is mended on save', async () => {
    await write('.campaign-brief.yaml', 'rules:\n  schema/unknown-value: off\n');
    const { document } = await open('launch.brief.yaml', misspeltBrief);
    assert.deepStrictEqual(await mendedOnSave(document), []);
    await write('.campaign-brief.yaml', 'rules:\n  schema/unknown-value: hint\n');
    await eventually(async () => assert.deepStrictEqual(await mendedOnSave(document), ['instagram']));
  });

  it('shows what is wrong with it, open or not, and offers the mend', async () => {
    const text = 'rules:\n  goals/no-metrik: error\n';
    await write('launch.brief.yaml', cleanBrief);
    const uri = await write('.campaign-brief.yaml', text);
    await expectProblems(uri, unknownRule);
    const editor = await vscode.window.showTextDocument(uri);
    assert.strictEqual(editor.document.languageId, 'campaign-brief-config');
    await eventually(async () => {
      const range = diagnosticsOf(uri)[0]?.range;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
      );
      assert.ok(actions.some(({ title }) => title === 'Rename to "goals/no-metric"'));
    });
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 2, 1, 17), 'goals/no-metric'));
    await expectNothingShown(uri);
  });
});

/** What "fix all" would write into the brief, piece by piece. */
async function mendedOnSave({ uri, lineAt, lineCount }: vscode.TextDocument): Promise<string[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    lineAt(0).range.union(lineAt(lineCount - 1).range),
    'source.fixAll.campaignBrief',
  );
  return actions.flatMap(({ edit }) => edit?.get(uri) ?? []).map(({ newText }) => newText);
}
