import * as vscode from 'vscode';
import { hintsIn, type InlayHint } from '../language/inlay-hints';
import { briefLanguage } from './brief-files';
import type { Positions } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';

/** Shows the room that texts take, and weekdays behind dates. */
export function registerInlayHints(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  return vscode.languages.registerInlayHintsProvider(briefLanguage, {
    onDidChangeInlayHints: configs.onDidChange,
    async provideInlayHints(document, { start, end }) {
      const { facts } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      const range = { start: brief.lines.offsetAt(start), end: brief.lines.offsetAt(end) };
      return hintsIn(brief, range, facts).map((hint) => toHint(hint, brief.lines));
    },
  });
}

function toHint({ offset, label, tooltip }: InlayHint, text: Positions): vscode.InlayHint {
  const { line, character } = text.positionAt(offset);
  const hint = new vscode.InlayHint(new vscode.Position(line, character), label);
  hint.paddingLeft = true;
  hint.tooltip = tooltip;
  return hint;
}
