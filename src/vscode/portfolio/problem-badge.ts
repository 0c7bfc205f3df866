import * as vscode from 'vscode';
import { checkSummary } from '../check-summary';
import { countProblems } from '../count-problems';

/** Many files may be checked one after the other: they are counted once, after this pause. */
const countPauseMs = 200;

/** Keeps the number of errors and warnings in the workspace's briefs on a view. */
export class ProblemBadge implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly view: { badge?: vscode.ViewBadge | undefined },
    private readonly problems: Iterable<[vscode.Uri, readonly vscode.Diagnostic[]]>,
  ) {
    this.subscription = vscode.languages.onDidChangeDiagnostics(() => this.countSoon());
    this.countSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private countSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.view.badge = badgeOf(this.problems);
    }, countPauseMs);
  }
}

/** Briefs that are open from elsewhere are no part of the workspace. */
function badgeOf(problems: Iterable<[vscode.Uri, readonly vscode.Diagnostic[]]>): vscode.ViewBadge | undefined {
  const counts = countProblems(problems, (uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
  const value = counts.errors + counts.warnings;
  return value === 0 ? undefined : { value, tooltip: checkSummary(counts) };
}
