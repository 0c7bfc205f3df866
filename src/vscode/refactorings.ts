import * as vscode from 'vscode';
import type { Brief } from '../format/brief';
import type { Fix } from '../format/finding';
import { variantFixes } from '../language/content-variants';
import { moveKeyFixes } from '../language/move-key';
import { sortSections } from '../language/sort-sections';
import { briefLanguage, isBrief } from './brief-files';
import { quickFix } from './code-actions';
import { toRange, toWorkspaceEdit } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';

/** Sorting is offered as a source action, and never done unasked. */
const sortKind = vscode.CodeActionKind.Source.append('sortSections.campaignBrief');

/** Offers to move keys to where they belong, to sort sections, and to copy content items to other platforms. */
export function registerRefactorings(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;
  return vscode.languages.registerCodeActionsProvider(briefLanguage, new Refactorings(checks, configs), {
    providedCodeActionKinds: [QuickFix, RefactorRewrite, sortKind],
  });
}

class Refactorings implements vscode.CodeActionProvider {
  constructor(
    private readonly checks: DocumentChecks,
    private readonly configs: ProjectConfigs,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only, triggerKind }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (!isBrief(document)) return [];
    await this.checks.ready(document);
    const { facts } = await this.configs.ready(document.uri);
    const brief = this.checks.brief(document);
    // Each copy is read again to hold it to what was meant: too much to do for every step of the cursor.
    const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
    const variants = isAsked ? variantFixes(brief, document.offsetAt(range.start), facts) : [];
    const sorting = only?.contains(sortKind) ? sortActions(document, brief) : [];
    return [...this.moves(document, range), ...variants.map((fix) => rewriting(document, fix)), ...sorting];
  }

  private moves(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const { brief, findings } = this.checks.of(document);
    const here = findings.filter((finding) => toRange(finding.range, document).intersection(range));
    return here.flatMap((finding) => moveKeyFixes(brief, finding).map((fix) => quickFix(document, finding, fix)));
  }
}

function rewriting(document: vscode.TextDocument, fix: Fix): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.RefactorRewrite);
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

function sortActions(document: vscode.TextDocument, brief: Brief): vscode.CodeAction[] {
  const edit = sortSections(brief);
  if (!edit) return [];
  const action = new vscode.CodeAction('Sort sections in the standard order', sortKind);
  action.edit = toWorkspaceEdit(document, [edit]);
  return [action];
}
