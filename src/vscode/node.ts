import type * as vscode from 'vscode';
import { activateBriefs } from './activate';

/** Entry for the desktop and for remote machines (Node extension host). */
export function activate(context: vscode.ExtensionContext): void {
  activateBriefs(context);
}
