import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, putCursorBehind, write } from './support';

/** The clean brief with a goal that is named, a chosen platform, a file and a page. */
const brief = cleanBrief
  .replace(
    '  audience:\n',
    `  platforms:
    - platform: instagram
  audience:
`,
  )
  .replace(
    '      platform: instagram\n  engagement_plan',
    `      platform: instagram
      goals: first-harvest # ours
      link: https://example.com/kit
      media:
        - file: assets/teaser.mp4
  engagement_plan`,
  );

/** The place right behind the last occurrence of a text. */
function behindLast({ document }: vscode.TextEditor, text: string): vscode.Position {
  return document.positionAt(document.getText().lastIndexOf(text) + text.length);
}

function execute<T>(command: string, ...rest: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(command, ...rest);
}

/** Each place as its line and the text there: `5: first-harvest`. */
function placesIn(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => `${range.start.line + 1}: ${document.getText(range)}`);
}

/** The editor asks nobody who is not there yet. */
async function activate(): Promise<void> {
  await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
}

describe('Going places', () => {
  before(activate);
  afterEach(cleanUp);

  it('leads from an id to its definition, and from content to the choice of its platform', async () => {
    const editor = await open('launch.brief.yaml', brief);
    const { document } = editor;
    const definitionOf = async (text: string) => {
      const [link] = await execute<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        behindLast(editor, text),
      );
      const { targetSelectionRange, originSelectionRange } = link ?? {};
      return placesIn(
        document,
        [originSelectionRange, targetSelectionRange].filter((range) => range !== undefined),
      );
    };
    assert.deepStrictEqual(await definitionOf('goals: first'), ['17: first-harvest', '5: first-harvest']);
    assert.deepStrictEqual(await definitionOf('platform: insta'), ['16: instagram', '8: instagram']);
    assert.deepStrictEqual(await definitionOf('name: Renters'), []);
  });

  it('moves the cursor there', async () => {
    const editor = await open('launch.brief.yaml', brief);
    putCursorBehind(editor, 'goals: first');
    await eventually(async () => {
      await execute('editor.action.revealDefinition');
      assert.strictEqual(vscode.window.activeTextEditor?.selection.active.line, 4);
    });
  });

  it('finds all that name a thing, and highlights it', async () => {
    const editor = await open('launch.brief.yaml', brief);
    const { document } = editor;
    const place = behindLast(editor, '- id: first');
    const references = await execute<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, place);
    const shown = placesIn(
      document,
      references.map(({ range }) => range),
    );
    assert.deepStrictEqual(shown, ['5: first-harvest', '17: first-harvest']);
    const highlights = await execute<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place,
    );
    assert.deepStrictEqual(
      highlights.map(({ kind }) => kind),
      [vscode.DocumentHighlightKind.Write, vscode.DocumentHighlightKind.Read],
    );
  });

  for (const lineEnd of ['\n', '\r\n'])
    it(`renames a goal wherever it is named, and nothing else (${JSON.stringify(lineEnd)})`, async () => {
      const text = brief.replaceAll('\n', lineEnd);
      const editor = await open('launch.brief.yaml', text);
      const edit = await execute<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        behindLast(editor, 'goals: first'),
        'first-salad',
      );
      await vscode.workspace.applyEdit(edit);
      assert.strictEqual(editor.document.getText(), text.replaceAll('first-harvest', 'first-salad'));
    });

  it('begins a rename with the id, or says why there is none', async () => {
    const editor = await open('launch.brief.yaml', brief);
    const prepare = (text: string) =>
      execute<{ range: vscode.Range; placeholder: string }>(
        'vscode.prepareRename',
        editor.document.uri,
        behindLast(editor, text),
      );
    const { range, placeholder } = await prepare('goals: first');
    assert.deepStrictEqual(
      [...placesIn(editor.document, [range]), placeholder],
      ['17: first-harvest', 'first-harvest'],
    );
    assert.match(await refusalOf(prepare('owner: Nadia')), /"Nadia Reyes" is free text, not the id of a team member/);
  });

  it('refuses a new name that is no id', async () => {
    const editor = await open('launch.brief.yaml', brief);
    const rename = execute(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      behindLast(editor, '- id: first'),
      'First Harvest',
    );
    assert.match(await refusalOf(rename), /"First Harvest" is not an id/);
  });

  it('links to pages, and to files beside the brief', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    const links = await execute<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    const file = vscode.Uri.joinPath(document.uri, '../assets/teaser.mp4').toString();
    assert.deepStrictEqual(
      links.map(({ range, target }) => `${document.getText(range)} → ${target?.toString()}`),
      ['https://example.com/kit → https://example.com/kit', `assets/teaser.mp4 → ${file}`],
    );
  });
});

describe('Going places by the structure of a brief', () => {
  before(activate);
  afterEach(cleanUp);

  it('shows an outline of titles', async () => {
    const { document } = await open('launch.brief.yaml', brief);
    const symbols = await execute<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const lines = (parts: readonly vscode.DocumentSymbol[], indent: string): string[] =>
      parts.flatMap(({ name, detail, children }) => [
        `${indent}${name}${detail && ` — ${detail}`}`,
        ...lines(children, `${indent}  `),
      ]);
    assert.deepStrictEqual(lines(symbols, ''), [
      'Campaign',
      'Strategy',
      '  Goals',
      '    first-harvest: Sell 3,000 starter kits to first-time …',
      '  Platforms',
      '    Instagram',
      '  Audience',
      '    balcony-beginners: Renters with a balcony who have never …',
      'Execution',
      '  Content',
      '    Teaser reel — Instagram',
      '      Media',
      '        assets/teaser.mp4',
      '  Engagement plan',
    ]);
  });

  it('finds things in all briefs of the workspace, open or not', async () => {
    await open('open.brief.yaml', brief);
    const closed = await write('closed.brief.yaml', brief.replace('Teaser reel', 'Quokka reel'));
    const symbols = await execute<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'reel');
    const found = symbols.map(({ name, containerName }) => `${name} (${containerName})`);
    assert.ok(found.includes('teaser: Teaser reel (Grow where you live)'), found.join());
    const quokka = symbols.find(({ name }) => name === 'teaser: Quokka reel');
    assert.deepStrictEqual(
      [quokka?.location.uri.toString(), quokka?.location.range.start.line],
      [closed.toString(), 13],
    );
  });

  it('folds sections and items', async () => {
    const { document } = await open('launch.brief.yaml', `# Spring\n# campaign\n${brief}`);
    const folds = await execute<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const lines = folds.map(({ start, end, kind }) => [start + 1, end + 1, kind]);
    assert.deepStrictEqual(lines.slice(0, 4), [
      [1, 2, vscode.FoldingRangeKind.Comment],
      [3, 4, undefined],
      [5, 13, undefined],
      [6, 8, undefined],
    ]);
  });

  it('grows a selection from a value to the whole brief', async () => {
    const editor = await open('launch.brief.yaml', brief);
    const { document } = editor;
    const [selection] = await execute<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      behindLast(editor, 'goals: first-ha'),
    ]);
    const texts = [];
    for (let range = selection; range; range = range.parent) texts.push(document.getText(range.range));
    const item = document.getText(new vscode.Range(13, 4, 19, 33));
    const steps = ['first-harvest', 'goals: first-harvest', item, brief];
    assert.deepStrictEqual(
      texts.filter((text) => steps.includes(text)),
      steps,
    );
  });
});

/** The words with which VS Code refuses. */
async function refusalOf(action: Thenable<unknown>): Promise<string> {
  try {
    await action;
    return 'It was not refused.';
  } catch (refusal) {
    return refusal instanceof Error ? refusal.message : String(refusal);
  }
}
