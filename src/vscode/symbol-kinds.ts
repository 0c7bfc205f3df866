import * as vscode from 'vscode';
import type { PartKind } from '../language/outline';

/** The icon that VS Code shows for each part of a brief. It has none for goals and people: these are told apart by it. */
export const symbolKinds: Readonly<Record<PartKind, vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Module,
  list: vscode.SymbolKind.Array,
  item: vscode.SymbolKind.Object,
  goal: vscode.SymbolKind.Key,
  audience: vscode.SymbolKind.Class,
  platform: vscode.SymbolKind.Interface,
  pillar: vscode.SymbolKind.Namespace,
  'content item': vscode.SymbolKind.File,
  phase: vscode.SymbolKind.Event,
  person: vscode.SymbolKind.Constant,
};
