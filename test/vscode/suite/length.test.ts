import * as vscode from 'vscode';
import { cleanBrief, cleanUp, expectProblems, open } from './support';

const post = (text: string) => cleanBrief.replace('platform: instagram', `platform: x\n      text: ${text}`);

// The counter of X is run only when a text comes near the limit: that has to work in either host.
describe('The length of a post for X', () => {
  afterEach(cleanUp);

  it('is told where it is too long', async () => {
    const text = 'a'.repeat(281);
    const { document } = await open('long.brief.yaml', post(text));
    await expectProblems(document.uri, {
      code: 'content/text-too-long',
      severity: vscode.DiagnosticSeverity.Error,
      text,
    });
  });

  it('counts a link as X does, however long it is', async () => {
    const { document } = await open('link.brief.yaml', post(`Order at https://growkits.com/${'a'.repeat(300)}`));
    await expectProblems(document.uri);
  });
});
