import * as vscode from 'vscode';
import { isSame } from '../addresses';

/** The column in which a file is open as text, in front or behind another tab. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const holds = ({ input }: vscode.Tab) => input instanceof vscode.TabInputText && isSame(input.uri, uri);
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(holds))?.viewColumn;
}
