import * as vscode from 'vscode';
import { registerCheckAll } from './check-all';
import { ClosedBriefs } from './closed-briefs';
import { registerCodeActions } from './code-actions';
import { DocumentChecks } from './document-checks';
import { registerNewBrief } from './new-brief';
import { OpenBriefs } from './open-briefs';
import { registerReadiness } from './readiness-status';
import { registerRulePages } from './rule-pages';

/** What both hosts share: registers everything the editor face offers. */
export function activateBriefs(context: vscode.ExtensionContext): void {
  const problems = vscode.languages.createDiagnosticCollection('campaign-brief');
  const checks = new DocumentChecks();
  const openBriefs = new OpenBriefs(checks, problems);
  const closedBriefs = new ClosedBriefs(problems);
  context.subscriptions.push(
    problems,
    openBriefs,
    closedBriefs,
    registerCodeActions(checks),
    registerCheckAll(openBriefs, closedBriefs, problems),
    registerNewBrief(context.extensionUri),
    registerReadiness(checks),
    registerRulePages(),
  );
}
