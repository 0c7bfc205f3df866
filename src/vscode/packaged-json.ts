import * as vscode from 'vscode';

/**
 * Reads a JSON file out of the package, each time that it is asked for: what stands there is larger than the code of the
 * extension, and needed now and then. Rejects when the file cannot be read, which means that the package is broken.
 *
 * @param path within the package: `snippets/campaign-brief.json`
 */
export async function readPackagedJson(extension: vscode.Uri, path: string): Promise<unknown> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, path));
  return JSON.parse(new TextDecoder().decode(bytes));
}
