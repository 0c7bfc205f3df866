import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, diagnosticsOf, expectProblems, misspelt, misspeltBrief, write } from './support';

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
