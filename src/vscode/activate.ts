import type * as vscode from 'vscode';

/** What both hosts share: registers everything the editor face offers. */
export function activateBriefs(_context: vscode.ExtensionContext): void {}
