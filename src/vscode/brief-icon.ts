import * as vscode from 'vscode';

/** The icon of a panel that shows briefs, drawn once for light themes and once for dark ones. */
export function briefIcon(extension: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'icons', `brief-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}
