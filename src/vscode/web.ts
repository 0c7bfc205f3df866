import type * as vscode from 'vscode';
import { activateBriefs } from './activate';

/** Entry for VS Code in a browser (web worker extension host). */
export function activate(context: vscode.ExtensionContext): void {
  activateBriefs(context);
}
