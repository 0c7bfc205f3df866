import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, diagnosticsOf, eventually, misspeltBrief, open } from './support';

/** A brief that names a goal twice. */
const brief = cleanBrief.replace('platform: instagram\n', 'platform: instagram\n      goals: first-harvest\n');
const renamed = brief.replaceAll('first-harvest', 'first-salad');
const untidy = brief.replaceAll(': ', ':   ');
const followUp = '    - {id: more, title: More, platform: tiktk}\n  engagement_plan:';
const twiceMisspelt = misspeltBrief.replace('  engagement_plan:', followUp);

/** An author changes a brief. */
interface Change {
  readonly what: string;
  readonly text: string;
  readonly change: (editor: vscode.TextEditor) => Promise<unknown>;
  readonly changed: string;
}

const changes: readonly Change[] = [
  { what: 'a rename', text: brief, change: renameGoal, changed: renamed },
  { what: 'a rename in a file of Windows', text: crlf(brief), change: renameGoal, changed: crlf(renamed) },
  { what: 'Format Document', text: untidy, change: format, changed: brief },
  { what: 'Format Document in a file of Windows', text: crlf(untidy), change: format, changed: crlf(brief) },
  {
    what: 'a quick fix',
    text: misspeltBrief,
    change: fix('instagrm', 'Replace by "instagram"'),
    changed: cleanBrief,
  },
  {
    what: 'a quick fix that leaves a place to fill in',
    text: cleanBrief.replace('      title: Teaser reel\n', ''),
    change: fix('teaser', 'Insert "title"'),
    changed: cleanBrief,
  },
  {
    what: 'a fix of all of a kind',
    text: twiceMisspelt,
    change: fix('instagrm', 'Fix all 2 of this kind in this brief'),
    changed: twiceMisspelt.replace('instagrm', 'instagram').replace('tiktk', 'tiktok'),
  },
];

describe('One Undo', () => {
  before(async () => {
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
  });
  afterEach(cleanUp);

  for (const { what, text, change, changed } of changes) {
    it(`takes back ${what}, to the letter`, async () => {
      const editor = await open('launch.brief.yaml', text);
      await change(editor);
      await eventually(() => assert.strictEqual(editor.document.getText(), changed));
      await vscode.commands.executeCommand('undo');
      assert.strictEqual(editor.document.getText(), text);
    });
  }
});

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

async function renameGoal({ document }: vscode.TextEditor): Promise<void> {
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    document.positionAt(document.getText().indexOf('first-harvest')),
    'first-salad',
  );
  await vscode.workspace.applyEdit(edit);
}

async function format(): Promise<void> {
  await vscode.commands.executeCommand('editor.action.formatDocument');
}

/** Takes a quick fix at a text, once there is something to fix. */
function fix(text: string, title: string): (editor: vscode.TextEditor) => Promise<void> {
  return async ({ document }) => {
    await eventually(() => assert.ok(diagnosticsOf(document.uri).length > 0));
    const at = document.positionAt(document.getText().indexOf(text));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const chosen = actions.find((action) => action.title === title);
    assert.ok(chosen?.edit, `on offer: ${actions.map((action) => action.title).join(', ')}`);
    await vscode.workspace.applyEdit(chosen.edit);
  };
}
