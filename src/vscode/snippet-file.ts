import * as vscode from 'vscode';
import type { SnippetFile } from '../language/brief-template';

/** The packaged snippets, read on demand: they are larger than the code of the extension. */
export async function readSnippets(extension: vscode.Uri): Promise<SnippetFile> {
  const file = vscode.Uri.joinPath(extension, 'snippets', 'campaign-brief.json');
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
