import * as vscode from 'vscode';

/** A message has room for so many sentences about what the file does not hold. */
const mostNotes = 3;

/** Says that an export is written and what it does not hold, and offers what one wants to do with it next. */
export async function showExported(file: vscode.Uri, notes: readonly string[]): Promise<void> {
  const actions = actionsFor(file);
  const words = [`${vscode.workspace.asRelativePath(file)} is written.`, ...shortened(notes), ...wayToBrowser(file)];
  const chosen = await vscode.window.showInformationMessage(words.join(' '), ...actions);
  await chosen?.run();
}

interface Action extends vscode.MessageItem {
  readonly run: () => Thenable<unknown>;
}

function actionsFor(file: vscode.Uri): Action[] {
  const browse = { title: 'Open in Browser', run: () => vscode.env.openExternal(file) };
  const open = { title: 'Open', run: () => vscode.commands.executeCommand('vscode.open', file) };
  const reveal = { title: 'Reveal', run: () => vscode.commands.executeCommand(revealCommand(file), file) };
  const first = !isPage(file) ? [open] : canBrowse(file) ? [browse] : [];
  return [...first, reveal];
}

/** The file lists of the editor know what is in the workspace, those of the machine the rest. */
function revealCommand(file: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(file) || !isOnThisMachine(file) ? 'revealInExplorer' : 'revealFileInOS';
}

function isPage(file: vscode.Uri): boolean {
  return file.path.endsWith('.html');
}

/** A browser opens files of the machine that it runs on: not those of a server, nor those of VS Code for the Web. */
function canBrowse(file: vscode.Uri): boolean {
  return isPage(file) && isOnThisMachine(file);
}

function isOnThisMachine({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

function wayToBrowser(file: vscode.Uri): string[] {
  return isPage(file) && !canBrowse(file) ? ['Download it from the Explorer to open it in a browser.'] : [];
}

function shortened(notes: readonly string[]): string[] {
  const left = notes.length - mostNotes;
  return left > 0 ? [...notes.slice(0, mostNotes), `There is more to know (${left}).`] : [...notes];
}
