import * as vscode from 'vscode';
import type { LineIndex, Range } from '../format/text';
import { insertPart, type PartInsertion } from '../language/insert-part';
import { escapeSnippet } from '../language/snippet-syntax';
import { activeBrief } from './active-brief';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { type Part, partsIn } from './parts';
import { readSnippets } from './snippet-file';

/** Registers "Insert Part…". A key binding may say which one, by its prefix: `"brief-phase"`. */
export function registerInsertPart(extension: vscode.Uri, checks: DocumentChecks): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.insertPart', async (prefix: unknown) => {
    const editor = activeBrief();
    if (!editor) return;
    const parts = partsIn(await readSnippets(extension));
    const part = parts.find((candidate) => candidate.prefix === prefix) ?? (await askForPart(parts));
    if (part) await putIn(editor, checks, part);
  });
}

async function askForPart(parts: readonly Part[]): Promise<Part | undefined> {
  const items = parts.map((part) => ({ label: part.name, detail: part.description, part }));
  const placeHolder = 'What do you want to add? It goes to its place in the brief.';
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  return chosen?.part;
}

async function putIn(editor: vscode.TextEditor, checks: DocumentChecks, { body, place }: Part): Promise<void> {
  const brief = checks.brief(editor.document);
  const result = insertPart(brief, body, place, editor.document.offsetAt(editor.selection.active));
  if (!('refusal' in result)) return insertAt(editor, result, brief.lines);
  void vscode.window.showInformationMessage(result.refusal);
  if (result.range) goTo(editor, result.range, brief.lines);
}

/**
 * VS Code indents the further lines of a snippet as deep as the line that it lands on, but ours are indented already, so
 * that the line's beginning becomes part of the snippet.
 */
async function insertAt(editor: vscode.TextEditor, insertion: PartInsertion, lines: LineIndex): Promise<void> {
  const { start, end } = toRange(insertion.range, lines);
  const lineStart = start.with({ character: 0 });
  const before = editor.document.getText(new vscode.Range(lineStart, start)) + insertion.before;
  const snippet = `${escapeSnippet(before)}${insertion.snippet}$0${escapeSnippet(insertion.after)}`;
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Range(lineStart, end));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function goTo(editor: vscode.TextEditor, range: Range, lines: LineIndex): void {
  const { start } = toRange(range, lines);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
