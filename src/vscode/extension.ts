import type * as vscode from 'vscode';
import { activateBriefs } from './activate';

/** The entry for both hosts, Node on the desktop and on remote machines, a web worker in the browser: nothing here needs more than both have. */
export function activate(context: vscode.ExtensionContext): void {
  activateBriefs(context);
}
