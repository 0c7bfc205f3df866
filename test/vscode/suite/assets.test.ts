import * as assert from 'node:assert';
import * as vscode from 'vscode';
import {
  cleanBrief,
  cleanUp,
  codeOf,
  diagnosticsOf,
  eventually,
  expectProblems,
  open,
  type Shown,
  scratchUri,
  write,
} from './support';

const withFile = (path: string) =>
  cleanBrief.replace('platform: instagram', `platform: instagram\n      media:\n        - file: ${path}`);

const missing = (text: string): Shown => ({
  code: 'content/asset-missing',
  severity: vscode.DiagnosticSeverity.Warning,
  text,
});

describe('A file that a brief names', () => {
  before(async () => {
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
  });
  afterEach(cleanUp);

  it('is missed in open and in closed briefs until it is there, and again once it is gone', async () => {
    const closed = await write('closed.brief.yaml', withFile('assets/teaser.jpg'));
    const { document } = await open('open.brief.yaml', withFile('assets/teaser.jpg'));
    const briefs = [document.uri, closed];
    for (const uri of briefs) await expectProblems(uri, missing('assets/teaser.jpg'));
    const file = await write('assets/teaser.jpg', '');
    for (const uri of briefs) await expectProblems(uri);
    await vscode.workspace.fs.delete(file);
    for (const uri of briefs) await expectProblems(uri, missing('assets/teaser.jpg'));
    await write('assets/teaser.jpg', '');
    for (const uri of briefs) await expectProblems(uri);
    await vscode.workspace.fs.delete(scratchUri('assets'), { recursive: true });
    for (const uri of briefs) await expectProblems(uri, missing('assets/teaser.jpg'));
  });

  it('is looked for in a folder that the author has just named', async () => {
    await write('pictures/pots.jpg', '');
    const editor = await open('launch.brief.yaml', cleanBrief);
    await expectProblems(editor.document.uri);
    const media = '\n      media:\n        - file: pictures/pot.jpg';
    await editor.edit((edit) => edit.insert(editor.document.lineAt(12).range.end, media));
    await expectProblems(editor.document.uri, missing('pictures/pot.jpg'));
    const [finding] = diagnosticsOf(editor.document.uri).filter(({ message }) => message.startsWith('The file'));
    assert.strictEqual(finding?.message, 'The file "pictures/pot.jpg" is not there. Did you mean "pictures/pots.jpg"?');
  });

  it('is not looked for outside of the workspace', async () => {
    const text = withFile('../../teaser.jpg').replace('teaser.jpg', 'teaser.jpg\n        - file: ../pots.jpg');
    const { document } = await open('launch.brief.yaml', text);
    await expectProblems(document.uri, missing('../pots.jpg'));
  });

  it('is not looked for beside a brief that was never saved', async () => {
    const content = withFile('teaser.jpg').replace('platform: instagram', 'platform: instagrm');
    const document = await vscode.workspace.openTextDocument({ language: 'campaign-brief', content });
    await vscode.window.showTextDocument(document);
    await eventually(() => assert.ok(shownCodes(document).includes('schema/unknown-value')));
    assert.ok(!shownCodes(document).includes('content/asset-missing'));
  });
});

function shownCodes({ uri }: vscode.TextDocument): string[] {
  return diagnosticsOf(uri).map(({ code }) => codeOf(code));
}
