import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanUp, misspeltBrief, open, scratchUri, write } from './support';

/** What a tool answers a language model. */
async function answerOf(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

async function firstFinding(input: object): Promise<unknown> {
  const { findings } = JSON.parse(await answerOf('campaign-brief_check', input));
  return [findings[0].code, findings[0].text];
}

describe('Tools for language models', () => {
  afterEach(cleanUp);

  const expected = ['schema/unknown-value', 'instagrm'];

  it('check a text', async () => assert.deepStrictEqual(await firstFinding({ text: misspeltBrief }), expected));

  it('check a file, open or not', async () => {
    const { path } = await write('launch.brief.yaml', misspeltBrief);
    assert.deepStrictEqual(await firstFinding({ path }), expected);
    await open('launch.brief.yaml', misspeltBrief);
    assert.deepStrictEqual(await firstFinding({ path }), expected);
  });

  it('say so where there is no brief', async () => {
    const { path } = scratchUri('none.brief.yaml');
    assert.strictEqual(
      await answerOf('campaign-brief_check', { path }),
      `There is no brief at ${path} that could be read.`,
    );
  });

  it('describe the format', async () => {
    const words = await answerOf('campaign-brief_describe_format', { section: 'strategy' });
    assert.ok(words.includes('\ngoals*[]: '), words);
  });
});
