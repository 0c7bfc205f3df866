import * as vscode from 'vscode';
import type { Brief } from '../format/brief';
import type { Finding, Fix } from '../format/finding';
import { type CheckText, fixAll } from '../language/fix-all';
import { ignoreFix } from '../language/ignore-fix';
import { briefLanguage, isBrief } from './brief-files';
import { composeEdits } from './compose-edits';
import { toDiagnostic, toRange, toWorkspaceEdit } from './convert';
import type { DocumentChecks } from './document-checks';

/** The kind that authors name in `editor.codeActionsOnSave`. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('campaignBrief');

/** Offers the fixes of findings: as quick fixes, all of one kind, and all on save. */
export function registerCodeActions(checks: DocumentChecks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(briefLanguage, new QuickFixes(checks), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.languages.registerCodeActionsProvider(briefLanguage, new FixAll(checks), {
      providedCodeActionKinds: [fixAllKind],
    }),
  );
}

/** Mends every finding of one code; what it does is found out only when it is chosen. */
class FixAllOfKind extends vscode.CodeAction {
  constructor(
    readonly document: vscode.TextDocument,
    readonly code: string,
    count: number,
  ) {
    super(`Fix all ${count} of this kind in this brief`, vscode.CodeActionKind.QuickFix);
  }
}

class QuickFixes implements vscode.CodeActionProvider {
  constructor(private readonly checks: DocumentChecks) {}

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    if (!isBrief(document)) return [];
    await this.checks.ready(document);
    const { brief, findings } = this.checks.of(document);
    const here = findings.filter((finding) => toRange(finding.range, document).intersection(range));
    const fixes = here.flatMap((finding) => finding.fixes.map((fix) => quickFix(document, finding, fix)));
    return [...fixes, ...fixesOfKind(document, findings, here), ...ignoreActions(document, brief, here)];
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction {
    if (!(action instanceof FixAllOfKind)) return action;
    const { document, code } = action;
    action.edit = fixAllEdit(document, this.checks.checkOf(document), (finding) => finding.code === code);
    return action;
  }
}

/** A fix of a finding as a quick fix of its document. */
export function quickFix(document: vscode.TextDocument, finding: Finding, fix: Fix): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(finding, document.uri, document)];
  action.isPreferred = fix.preferred;
  action.edit = toWorkspaceEdit(document, fix.edits);
  return action;
}

/** One for each code and line, however many findings they stand for. */
function ignoreActions(document: vscode.TextDocument, brief: Brief, here: readonly Finding[]): vscode.CodeAction[] {
  const actions = new Map<string, vscode.CodeAction>();
  for (const finding of here) {
    const fix = ignoreFix(brief, finding);
    if (fix) actions.set(JSON.stringify(fix.edits), quickFix(document, finding, fix));
  }
  return [...actions.values()];
}

/** One for each code here that a brief has several times, each with a fix that leaves nothing to decide. */
function fixesOfKind(
  document: vscode.TextDocument,
  findings: readonly Finding[],
  here: readonly Finding[],
): FixAllOfKind[] {
  const codes = new Set(here.filter(mendsUnasked).map((finding) => finding.code));
  const offers = [...codes].map((code) => ({
    code,
    count: findings.filter((finding) => finding.code === code && mendsUnasked(finding)).length,
  }));
  return offers.filter(({ count }) => count > 1).map(({ code, count }) => new FixAllOfKind(document, code, count));
}

function mendsUnasked(finding: Finding): boolean {
  return finding.fixes.some((fix) => fix.preferred && fix.complete);
}

class FixAll implements vscode.CodeActionProvider {
  constructor(private readonly checks: DocumentChecks) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (!isBrief(document) || !only?.contains(fixAllKind)) return [];
    await this.checks.ready(document);
    return [fixAllOf(document, this.checks.checkOf(document))];
  }
}

/** The action that applies all fixes of a document that need no decision. */
export function fixAllOf(document: vscode.TextDocument, check: CheckText): vscode.CodeAction {
  const action = new vscode.CodeAction('Fix everything that needs no decision', fixAllKind);
  action.edit = fixAllEdit(document, check, () => true);
  return action;
}

/** The edit that applies every preferred and complete fix of the wanted findings, as often as checking finds more. */
function fixAllEdit(
  document: vscode.TextDocument,
  check: CheckText,
  isWanted: (finding: Finding) => boolean,
): vscode.WorkspaceEdit {
  const text = document.getText();
  const { rounds } = fixAll(text, (candidate) => {
    const { status, findings } = check(candidate);
    return { status, findings: findings.filter(isWanted) };
  });
  const edits = rounds.map(({ applied }) => applied.flatMap(({ fix }) => fix.edits));
  return toWorkspaceEdit(document, composeEdits(text, edits));
}
