import * as vscode from 'vscode';
import { isBrief } from './brief-files';

/** The editor that a command speaks of; undefined where the author is not in a brief. */
export function activeBrief(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isBrief(editor.document) ? editor : undefined;
}
