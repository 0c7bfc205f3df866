import type * as vscode from 'vscode';
import type { SnippetFile } from '../language/brief-template';
import { readPackagedJson } from './packaged-json';

/** The packaged snippets. */
export async function readSnippets(extension: vscode.Uri): Promise<SnippetFile> {
  return (await readPackagedJson(extension, 'snippets/campaign-brief.json')) as SnippetFile; // a test holds them to it
}
