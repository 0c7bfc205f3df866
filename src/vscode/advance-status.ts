import * as vscode from 'vscode';
import type { BriefStatus } from '../format/brief';
import type { Range } from '../format/text';
import { statusEdit } from '../language/advance-status';
import { activeBrief } from './active-brief';
import { toRange, toWorkspaceEdit } from './convert';
import type { DocumentChecks } from './document-checks';
import { needs, nothingNeeded } from './readiness-words';

/** What a key binding may pass, so that nothing is asked. */
const withoutAsking = 'anyway';

/** Registers "Advance Status": to the next status, or to what is still to be done before it. */
export function registerAdvanceStatus(checks: DocumentChecks): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.advanceStatus', (given: unknown) =>
    advanceActive(checks, given === withoutAsking ? async () => ({}) : askAbout),
  );
}

interface Choice extends vscode.QuickPickItem {
  /** Where something is still to be done; undefined for going on without it. */
  readonly range?: Range;
}

type Ask = (todo: readonly Choice[], next: BriefStatus) => Thenable<Partial<Choice> | undefined>;

async function advanceActive(checks: DocumentChecks, ask: Ask): Promise<void> {
  const editor = activeBrief();
  if (!editor) return;
  await checks.ready(editor.document);
  const readiness = checks.readiness(editor.document);
  const { lines } = checks.brief(editor.document);
  if (readiness.next === undefined) {
    void vscode.window.showInformationMessage(nothingNeeded(readiness));
    return;
  }
  const todo = needs(readiness, lines);
  const chosen: Partial<Choice> | undefined = todo.length === 0 ? {} : await ask(todo, readiness.next);
  if (chosen?.range) await vscode.window.showTextDocument(editor.document, { selection: toRange(chosen.range, lines) });
  else if (chosen) await advance(editor.document, checks, readiness.next);
}

/** Shows what stands in the way. The way past it comes last, so that Enter leads to the first thing to do. */
function askAbout(todo: readonly Choice[], next: BriefStatus): Thenable<Choice | undefined> {
  const separator = { label: '', kind: vscode.QuickPickItemKind.Separator };
  const anyway = { label: `Advance to ${next} anyway`, alwaysShow: true };
  const placeHolder = `${todo.length} to do before ${next}`;
  const choices = [...todo, separator, anyway];
  return vscode.window.showQuickPick<Choice>(choices, { placeHolder, matchOnDetail: true });
}

async function advance(document: vscode.TextDocument, checks: DocumentChecks, next: BriefStatus): Promise<void> {
  const edit = statusEdit(checks.brief(document), next);
  if (edit) await vscode.workspace.applyEdit(toWorkspaceEdit(document, [edit]));
  else
    void vscode.window.showInformationMessage(`The status cannot be changed here. Write "status: ${next}" yourself.`);
}
