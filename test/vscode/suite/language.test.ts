import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanUp, open, type, write } from './support';

describe('The language of briefs', () => {
  afterEach(cleanUp);

  it('is known by the file name, and other YAML files keep theirs', async () => {
    const names = ['a.brief.yaml', 'b.brief.yml', 'brief.yaml', 'c.yaml', 'my-brief.yaml'];
    const languages = [];
    for (const name of names)
      languages.push((await vscode.workspace.openTextDocument(await write(name, ''))).languageId);
    assert.deepStrictEqual(languages, ['campaign-brief', 'campaign-brief', 'campaign-brief', 'yaml', 'yaml']);
  });

  it('indents by two spaces', async () => {
    const { options } = await open('a.brief.yaml', '');
    assert.deepStrictEqual([options.insertSpaces, options.tabSize], [true, 2]);
  });

  const lines = [
    { name: 'a section begins deeper', typed: 'strategy:\nx', text: 'strategy:\n  x' },
    { name: 'a copy block begins deeper', typed: 'text: |\nx', text: 'text: |\n  x' },
    {
      name: 'the keys of an item stand below its first key',
      typed: '- id: teaser\ntitle',
      text: '- id: teaser\n  title',
    },
    { name: 'a section that opens an item begins deeper', typed: '- metrics:\nx', text: '- metrics:\n    x' },
    { name: 'a plain line is followed by its neighbour', typed: 'name: Spring\nx', text: 'name: Spring\nx' },
    {
      name: 'a sentence that ends in a colon is no section',
      typed: 'We ask you this:\nx',
      text: 'We ask you this:\nx',
    },
  ];
  for (const { name, typed, text } of lines) {
    it(`indents after Enter: ${name}`, async () => {
      const { document } = await open('a.brief.yaml', '');
      for (const character of typed) await type(character);
      assert.deepStrictEqual(document.getText().replaceAll('\r\n', '\n'), text);
    });
  }

  it('comments lines with #', async () => {
    const { document } = await open('a.brief.yaml', 'campaign:');
    await vscode.commands.executeCommand('editor.action.commentLine');
    assert.deepStrictEqual(document.getText(), '# campaign:');
  });
});
