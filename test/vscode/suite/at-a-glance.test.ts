import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open } from './support';

const brief = cleanBrief.replace(
  'platform: instagram\n',
  'platform: x\n      goals: first-harvest\n      publish: 2026-03-02\n      text: Grow herbs.\n',
);

/** A position in the text of a brief, behind the first occurrence of some words. */
function behind(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + words.length);
}

describe('At a glance', () => {
  afterEach(cleanUp);

  it('a hover says what an id stands for', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    await eventually(async () => {
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        behind(document, 'goals: first'),
      );
      const words = hover?.contents.map((content) => (content as vscode.MarkdownString).value);
      assert.deepStrictEqual(words, [
        'Goal: **Sell 3,000 starter kits to first-time growers by 31 May 2026.**\n\nNamed by 1 content item.',
      ]);
    });
  });

  it('a hover of a key says which rules look at it, each with its page', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    await eventually(async () => {
      const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        behind(document, 'publi'),
      );
      const [, rules] = hover?.contents ?? [];
      const words = decodeURIComponent((rules as vscode.MarkdownString | undefined)?.value ?? '');
      const link = (title: string, code: string) => `[${title}](command:campaignBrief.openRulePage?["${code}"])`;
      const links = [
        link('Asset comes after the post', 'content/dependency-late'),
        link('Post outside the campaign', 'schedule/outside-campaign'),
        link('No time zone', 'schedule/no-timezone'),
        link('Silence', 'schedule/gap'),
      ];
      assert.strictEqual(words, `Looked at by ${links.join(', ')}`);
    });
  });

  it('lenses say how goals and audiences are served', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const shown = lenses.map(({ command, range }) => [document.getText(range), command?.title]);
      assert.deepStrictEqual(shown, [
        ['first-harvest', 'served by 1 content item'],
        ['balcony-beginners', 'no content item · 1 for every audience'],
      ]);
    });
  });

  it('a click on a lens lists the places', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const { command, arguments: [uri, position, places] = [] } = lenses[0]?.command ?? { command: '' };
      assert.strictEqual(command, 'editor.action.showReferences');
      assert.strictEqual(places.length, 1);
      await vscode.commands.executeCommand(command, uri, position, places);
    });
  });

  it('hints show the weekday of a date and the room that a text takes', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    await eventually(async () => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
      const shown = hints.map(({ label, position }) => [label, position.isEqual(behind(document, wordsOf(label)))]);
      assert.deepStrictEqual(shown, [
        ['Mon', true],
        ['11/280', true],
      ]);
    });
  });

  it('formatting puts the brief in house style', async () => {
    const editor = await open(
      'launch.brief.yaml',
      cleanBrief
        .replace(/^( *)(- )?/gm, '$1$1$2$2')
        .replaceAll('- - ', '-   ')
        .replaceAll(': ', ':   '),
    );
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.deepStrictEqual(editor.document.getText(), cleanBrief);
  });

  it('formatting the selection leaves the rest alone', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief.replaceAll(': ', ':   '));
    editor.selection = new vscode.Selection(1, 0, 1, 5);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    const expected = cleanBrief.replaceAll(': ', ':   ').replace('name:   Grow', 'name: Grow');
    assert.deepStrictEqual(editor.document.getText(), expected);
  });
});

/** The words of the brief behind which a hint stands. */
function wordsOf(label: vscode.InlayHint['label']): string {
  return label === 'Mon' ? '2026-03-02' : 'Grow herbs.';
}
