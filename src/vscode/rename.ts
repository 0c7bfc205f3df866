import * as vscode from 'vscode';
import { type Refusal, renameAt, renameStartAt } from '../language/rename';
import { briefLanguage } from './brief-files';
import { toRange, toWorkspaceEdit } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';

/** Renames ids and chosen platforms, wherever the brief speaks of them. */
export function registerRename(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  return vscode.languages.registerRenameProvider(briefLanguage, {
    prepareRename(document, position) {
      const brief = checks.brief(document);
      const start = unlessRefused(renameStartAt(brief, brief.lines.offsetAt(position)));
      return { range: toRange(start.range, brief.lines), placeholder: start.name };
    },
    async provideRenameEdits(document, position, newName) {
      const { vocabulary } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      const { edits } = unlessRefused(renameAt(brief, brief.lines.offsetAt(position), newName, vocabulary));
      return toWorkspaceEdit(document, edits);
    },
  });
}

/** VS Code shows the message of an error beside the cursor. @throws the reason why there is no rename */
function unlessRefused<T extends object>(answer: T | Refusal): T {
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer;
}
