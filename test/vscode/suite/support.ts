// What the integration tests share: a scratch folder in the workspace, editors, and waiting for the editor to follow.
import * as assert from 'assert';
import * as vscode from 'vscode';

/** The smallest brief without an error. Tests break one line of it. */
export const cleanBrief = `campaign:
  name: Grow where you live
strategy:
  goals:
    - id: first-harvest
      statement: Sell 3,000 starter kits to first-time growers by 31 May 2026.
  audience:
    - id: balcony-beginners
      name: Renters with a balcony who have never grown food
execution:
  content:
    - id: teaser
      title: Teaser reel
      platform: instagram
  engagement_plan:
    owner: Nadia Reyes
`;

/** The same with a misspelt platform: one error, on that word. */
export const misspeltBrief = cleanBrief.replace('instagram', 'instagrm');

/** A finding as the editor shows it, with the text that is underlined. */
export interface Shown {
  readonly code: string;
  readonly severity: vscode.DiagnosticSeverity;
  readonly text: string;
}

export const misspelt: Shown = {
  code: 'schema/unknown-value',
  severity: vscode.DiagnosticSeverity.Error,
  text: 'instagrm',
};

let scratchNumber = 1;

/** An address in the scratch folder: a new one for each test, since VS Code remembers texts for a while. */
export function scratchUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests need an open folder');
  return vscode.Uri.joinPath(folder.uri, `scratch-${scratchNumber}`, ...path);
}

/** Writes a file into the scratch folder, as another program would. */
export async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = scratchUri(...name.split('/'));
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** Writes a brief and opens it in an editor. */
export async function open(name: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await write(name, text));
}

/** Our diagnostics of a file; other extensions' are left out. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Campaign Brief');
}

/** The errors and warnings of a file as they are shown now; hints say what a draft still needs. */
export async function problemsOf(uri: vscode.Uri): Promise<Shown[]> {
  const shown = diagnosticsOf(uri).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
  const lines = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).split(/\r\n|\n/);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return shown.map(({ code, severity, range }) => ({
    code: codeOf(code),
    severity,
    text: open?.getText(range) ?? (lines[range.start.line] ?? '').slice(range.start.character, range.end.character),
  }));
}

/** A finding's code, beside which VS Code keeps the address of its page. */
export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the errors and warnings of a file are these. */
export async function expectProblems(uri: vscode.Uri, ...expected: Shown[]): Promise<void> {
  await eventually(async () => assert.deepStrictEqual(await problemsOf(uri), expected));
}

/** Tries a claim again and again until it holds, for some milliseconds; the last failure counts. */
export async function eventually(claim: () => unknown, patienceMs = 10_000): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    try {
      await claim();
      return;
    } catch (failure) {
      if (Date.now() > giveUpAt) throw failure;
      await pause(50);
    }
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Puts the cursor behind the first occurrence of a text. */
export function putCursorBehind(editor: vscode.TextEditor, text: string): void {
  const offset = editor.document.getText().indexOf(text);
  assert.ok(offset >= 0, `the brief does not hold ${text}`);
  const position = editor.document.positionAt(offset + text.length);
  editor.selection = new vscode.Selection(position, position);
}

/** Writes at the cursor as a person does, with all that the editor adds. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

/** Closes all editors without saving and removes the scratch folder. */
export async function cleanUp(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(scratchUri(), { recursive: true }).then(undefined, () => undefined);
  scratchNumber++;
}

/** Waits until a file, which may be gone, has no finding at all. */
export async function expectNothingShown(uri: vscode.Uri): Promise<void> {
  await eventually(() => assert.deepStrictEqual(diagnosticsOf(uri), []));
}
