import * as vscode from 'vscode';
import { openBriefs as listOpenBriefs } from './brief-files';
import { checkSummary } from './check-summary';
import type { ClosedBriefs } from './closed-briefs';
import { countProblems } from './count-problems';
import type { OpenBriefs } from './open-briefs';

/** Registers "Check All Briefs", which gives back the sentence that it shows. */
export function registerCheckAll(
  openBriefs: OpenBriefs,
  closedBriefs: ClosedBriefs,
  problems: vscode.DiagnosticCollection,
): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.checkAll', async () => {
    const briefs = await checkEverything(openBriefs, closedBriefs);
    if (briefs.size > 0) await vscode.commands.executeCommand('workbench.actions.view.problems');
    const sentence = outcome(briefs, problems);
    void vscode.window.showInformationMessage(sentence);
    return sentence;
  });
}

/** The addresses of all briefs, in the workspace or open outside of it, once their findings are shown. */
async function checkEverything(openBriefs: OpenBriefs, closedBriefs: ClosedBriefs): Promise<ReadonlySet<string>> {
  await openBriefs.showAll();
  const inWorkspace = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'Checking all briefs' },
    () => closedBriefs.checkAll(),
  );
  const open = listOpenBriefs().map((document) => document.uri);
  return new Set([...inWorkspace, ...open].map((uri) => uri.toString()));
}

function outcome(briefs: ReadonlySet<string>, problems: vscode.DiagnosticCollection): string {
  if (briefs.size === 0) return nothingToCheck();
  const { errors, warnings } = countProblems(problems, (uri) => briefs.has(uri.toString()));
  return checkSummary({ briefs: briefs.size, errors, warnings });
}

function nothingToCheck(): string {
  return vscode.workspace.workspaceFolders?.length
    ? 'This workspace holds no brief yet. "New Brief" starts one.'
    : 'No folder is open. Open the folder that holds your briefs, then check again.';
}
