import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, scratchUri, write } from './support';

/** A brief with one post that has a day, a time and a place for it. */
const brief = cleanBrief
  .replace('campaign:\n', 'campaign:\n  timezone: Europe/London\n')
  .replace(
    '      platform: instagram\n',
    '      platform: instagram\n      publish: 2026-03-30T09:00\n      text: Grow, eat\n',
  );

/** The same with a post for another platform. */
const briefForTwo = brief.replace(
  '  content:\n',
  '  content:\n    - {id: other, title: Other, platform: linkedin, publish: 2026-03-31T09:00, text: For colleagues}\n',
);

describe('Export', () => {
  afterEach(cleanUp);

  const forms = [
    ['html', 'launch.html', '<!DOCTYPE html>'],
    ['markdown', 'launch.md', '# Grow where you live'],
    ['ics', 'launch.ics', 'BEGIN:VCALENDAR'],
    ['csv', 'launch.csv', 'date,time,timezone,platform'],
    ['buffer', 'launch.buffer.csv', 'Text,Image URL,Tags,Posting Time'],
    ['publer', 'launch.publer.csv', 'Date,Text'],
    ['asana', 'launch.asana.csv', 'Name'],
    ['jira', 'launch.jira.csv', 'Summary'],
  ] as const;
  for (const [kind, name, beginning] of forms) {
    it(`writes ${name} beside the brief`, async () => {
      await open('launch.brief.yaml', brief);
      const file = await exportAs(kind);
      assert.strictEqual(file?.toString(), scratchUri(name).toString());
      assert.strictEqual((await textOf(file)).slice(0, beginning.length), beginning);
    });
  }

  it('writes the posts of one platform, as a key binding may ask for', async () => {
    await open('launch.brief.yaml', briefForTwo);
    const file = await exportAs('buffer', { platform: 'linkedin' });
    assert.strictEqual(file?.toString(), scratchUri('launch.buffer.linkedin.csv').toString());
    assert.deepStrictEqual((await textOf(file)).match(/Grow, eat|For colleagues/g), ['For colleagues']);
  });

  it('asks which posts to write where there are posts of several platforms', async () => {
    await open('launch.brief.yaml', briefForTwo);
    assert.strictEqual(await answeredByNobody(exportAs('buffer')), undefined);
  });

  it('takes the place of an older one and leaves nothing else behind', async () => {
    const older = await write('launch.md', 'older');
    await open('launch.brief.yaml', brief);
    assert.strictEqual((await exportOnto(older)).split('\n')[0], '# Grow where you live');
    assert.deepStrictEqual(await namesIn(scratchUri()), ['launch.brief.yaml', 'launch.md']);
  });

  it('onto a file that is open leaves it open', async () => {
    const older = await open('launch.md', 'older');
    await vscode.window.showTextDocument(older.document, { preview: false });
    await open('launch.brief.yaml', brief);
    const text = await exportOnto(older.document.uri);
    await eventually(() => assert.strictEqual(older.document.getText(), text));
    assert.deepStrictEqual(tabs(), ['launch.md', 'launch.brief.yaml']);
  });

  it('takes the text as it is in the editor, saved or not', async () => {
    const editor = await open('launch.brief.yaml', brief);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 8), 'Sow and '));
    const file = await exportAs('markdown');
    assert.ok(file && (await textOf(file)).startsWith('# Sow and Grow where you live'));
  });

  it('exports what the page shows that has the keyboard', async () => {
    await open('launch.brief.yaml', brief);
    await vscode.commands.executeCommand('campaignBrief.openPreview');
    await vscode.commands.executeCommand('campaignBrief.openPreview');
    await eventually(() => assert.strictEqual(activeTab(), 'Preview launch.brief.yaml'));
    assert.strictEqual((await exportAs('ics'))?.toString(), scratchUri('launch.ics').toString());
  });

  it('leaves a file alone that has the same name, until somebody has agreed', async () => {
    const taken = await write('launch.ics', 'mine');
    await open('launch.brief.yaml', brief);
    assert.strictEqual(await answeredByNobody(exportAs('ics')), undefined);
    assert.strictEqual(await textOf(taken), 'mine');
  });
});

function activeTab(): string | undefined {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label;
}

/** The text of a file once the author has agreed to replace it. */
async function exportOnto(older: vscode.Uri): Promise<string> {
  const file = await answered(exportAs('markdown'), 'workbench.action.acceptSelectedQuickOpenItem');
  assert.strictEqual(file?.toString(), older.toString());
  return textOf(older);
}

/** What comes of a question that is closed whenever it shows. */
function answeredByNobody<T>(asking: Thenable<T>): Promise<T> {
  return answered(asking, 'workbench.action.closeQuickOpen');
}

/** What comes of a question that is answered by a command whenever it shows. */
async function answered<T>(asking: Thenable<T>, command: string): Promise<T> {
  const answering = setInterval(() => vscode.commands.executeCommand(command), 200);
  try {
    return await asking;
  } finally {
    clearInterval(answering);
  }
}

function tabs(): string[] {
  return vscode.window.tabGroups.activeTabGroup.tabs.map(({ label }) => label);
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

/** The file that was written; undefined for none. */
function exportAs(kind: string, more: object = {}): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('campaignBrief.export', { kind, place: 'beside', ...more });
}

/** The text of a file; a byte order mark at its beginning is not part of it. */
async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
