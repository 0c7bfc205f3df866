import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  cleanBrief,
  cleanUp,
  codeOf,
  diagnosticsOf,
  eventually,
  expectProblems,
  misspelt,
  misspeltBrief,
  open,
  putCursorBehind,
  type,
} from './support';

let recording: vscode.Disposable | undefined;

describe('Findings in an open brief', () => {
  afterEach(async () => {
    recording?.dispose();
    await cleanUp();
  });

  it('name the code, what is wrong and the nearest right thing, on the smallest text', async () => {
    const { document } = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(document.uri, misspelt);
    const diagnostic = diagnosticsOf(document.uri).find(({ code }) => codeOf(code) === misspelt.code);
    assert.match(diagnostic?.message ?? '', /Did you mean "instagram"\?/);
  });

  it('count positions in a file with Windows line ends and a byte order mark as the editor does', async () => {
    const { document } = await open('launch.brief.yaml', `\uFEFF${misspeltBrief.replaceAll('\n', '\r\n')}`);
    await expectProblems(document.uri, misspelt);
  });

  it('appear while typing, but not on the line that is being written', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief);
    await expectProblems(editor.document.uri);
    putCursorBehind(editor, 'platform: instagr');
    const startedAt = Date.now();
    await type('r');
    await expectProblems(editor.document.uri, { ...misspelt, text: 'instagrram' });
    assert.ok(Date.now() - startedAt > 700, 'the finding waits until the author pauses');
  });

  it('go as soon as the text is right', async () => {
    const editor = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(editor.document.uri, misspelt);
    putCursorBehind(editor, 'platform: instagr');
    await type('a');
    await expectProblems(editor.document.uri);
  });

  it('do not flicker while a line is half written', async () => {
    const editor = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(editor.document.uri, misspelt);
    const states = recordStates(editor.document.uri);
    putCursorBehind(editor, 'name: Grow where you live');
    for (const character of '\nsummary') await type(character);
    await eventually(() => assert.ok(states.length > 0, 'the half line is never marked'));
    await type(': A first harvest');
    await eventually(() => assert.strictEqual(states.length, 2));
    assert.deepStrictEqual(states, [['yaml/syntax', 'schema/unknown-value'], ['schema/unknown-value']]);
  });

  it('go when the author gives the file to another language', async () => {
    const { document } = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(document.uri, misspelt);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await expectProblems(document.uri);
    await vscode.languages.setTextDocumentLanguage(document, 'campaign-brief');
    await expectProblems(document.uri, misspelt);
  });

  it('appear in a brief that is not saved yet', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'campaign-brief', content: misspeltBrief });
    await vscode.window.showTextDocument(document);
    await eventually(() => {
      const marked = diagnosticsOf(document.uri).map(({ range }) => document.getText(range));
      assert.ok(marked.includes('instagrm'), `marked: ${marked.join(', ')}`);
    });
  });
});

/** The codes of the errors in a file, each time that they change from now on. */
function recordStates(uri: vscode.Uri): string[][] {
  const codes = () =>
    diagnosticsOf(uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
      .map(({ code }) => codeOf(code));
  const states: string[][] = [];
  let last = codes();
  recording = vscode.languages.onDidChangeDiagnostics(() => {
    if (codes().join() !== last.join()) states.push(codes());
    last = codes();
  });
  return states;
}
