import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, putCursorBehind, type } from './support';

describe('Parts and status', () => {
  afterEach(cleanUp);

  for (const [lineEnd, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`a part goes to its place from anywhere, its tab stops live (${name})`, async () => {
      const editor = await open('launch.brief.yaml', cleanBrief.replaceAll('\n', lineEnd));
      putCursorBehind(editor, 'balcony-beginners');
      await vscode.commands.executeCommand('campaignBrief.insertPart', 'brief-phase');
      await eventually(() => assert.strictEqual(editor.document.getText(editor.selection), 'teaser'));
      await type('kick-off');
      const rest = cleanBrief.split('\n').slice(2);
      assert.deepStrictEqual(editor.document.getText().split(lineEnd), [
        'campaign:',
        '  name: Grow where you live',
        '  phases:',
        '    - id: kick-off',
        '      name: Teaser',
        '      start: 2027-03-01',
        '      end: 2027-03-14',
        '      purpose: People are curious before they can buy.',
        ...rest,
      ]);
    });
  }

  it('a part at the end of a file without a line break', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief.trimEnd());
    await vscode.commands.executeCommand('campaignBrief.insertPart', 'brief-response-targets');
    const part = '    response_targets:\n      question: 4h\n      complaint: 2h\n      urgent: 30m\n      praise: 1d';
    await eventually(() => assert.strictEqual(editor.document.getText(), `${cleanBrief}${part}`));
  });

  it('a part that is there already is shown instead', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief);
    await vscode.commands.executeCommand('campaignBrief.insertPart', 'brief-engagement-plan');
    const line = cleanBrief.split('\n').indexOf('  engagement_plan:');
    await eventually(() => assert.strictEqual(editor.selection.active.line, line));
    assert.strictEqual(editor.document.getText(), cleanBrief);
  });

  it('a status advances past what blocks it when the author says so', async () => {
    const draft = cleanBrief.replace('campaign:\n', 'campaign:\n  status: "draft" # for now\n');
    const editor = await open('launch.brief.yaml', draft);
    await vscode.commands.executeCommand('campaignBrief.advanceStatus', 'anyway');
    assert.strictEqual(editor.document.getText(), draft.replace('"draft"', '"review"'));
  });

  it('else what blocks it is listed, and Enter leads there', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief);
    const asked = vscode.commands.executeCommand('campaignBrief.advanceStatus');
    let isAnswered = false;
    void asked.then(() => {
      isAnswered = true;
    });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); // nothing before the list is there
      assert.ok(isAnswered, 'the list has closed');
    });
    assert.strictEqual(editor.document.getText(), cleanBrief);
    assert.notStrictEqual(editor.document.getText(vscode.window.activeTextEditor?.selection), '');
  });
});
