import * as vscode from 'vscode';
import type { CheckCounts } from './check-summary';

/** How many briefs have findings shown or are known to have none, and how many of those are errors and warnings. */
export function countProblems(
  problems: Iterable<[vscode.Uri, readonly vscode.Diagnostic[]]>,
  counts: (brief: vscode.Uri) => boolean,
): CheckCounts {
  let [briefs, errors, warnings] = [0, 0, 0];
  for (const [uri, found] of problems) {
    if (!counts(uri)) continue;
    briefs++;
    errors += found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length;
    warnings += found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning).length;
  }
  return { briefs, errors, warnings };
}
