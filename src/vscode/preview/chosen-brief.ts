import * as vscode from 'vscode';
import { activeBrief } from '../active-brief';
import type { Previews } from './previews';

/**
 * The brief that a command speaks of: the one whose file was chosen in a list, or whose page or text has the keyboard.
 * @param given what the command was called with; from the title bar of a panel this is an address of VS Code's own
 */
export async function chosenBrief(given: unknown, { active }: Previews): Promise<vscode.TextDocument | undefined> {
  if (given instanceof vscode.Uri && given.scheme !== 'webview-panel') return vscode.workspace.openTextDocument(given);
  return active ? active.latest() : activeBrief()?.document;
}
