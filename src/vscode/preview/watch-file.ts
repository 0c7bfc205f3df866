import * as vscode from 'vscode';
import { isSame } from '../addresses';

/** Tells whenever a file is written, by whatever program, in the workspace or not. */
export function watchFile(file: vscode.Uri, tell: () => void): vscode.Disposable {
  if (file.scheme === 'untitled') return vscode.Disposable.from();
  const inFolder = new vscode.RelativePattern(vscode.Uri.joinPath(file, '..'), '*'); // names may hold signs of patterns
  const watcher = vscode.workspace.createFileSystemWatcher(inFolder, false, false, true);
  const check = (uri: vscode.Uri) => isSame(uri, file) && tell();
  return vscode.Disposable.from(watcher, watcher.onDidChange(check), watcher.onDidCreate(check));
}
