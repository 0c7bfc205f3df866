import * as vscode from 'vscode';
import { type Lens, lensesOf } from '../language/code-lenses';
import { briefLanguage } from './brief-files';
import { type Positions, toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';

/** Shows above goals, audiences, platforms … what the brief does with them; a click lists the places. */
export function registerCodeLenses(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(briefLanguage, {
    onDidChangeCodeLenses: configs.onDidChange,
    async provideCodeLenses(document) {
      const { facts } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      return lensesOf(brief, facts).map((lens) => toCodeLens(lens, document.uri, brief.lines));
    },
  });
}

function toCodeLens({ range, title, places }: Lens, uri: vscode.Uri, text: Positions): vscode.CodeLens {
  const at = toRange(range, text);
  const locations = places.map((place) => new vscode.Location(uri, toRange(place, text)));
  // A lens without a command is shown as plain words.
  const command = places.length === 0 ? '' : 'editor.action.showReferences';
  return new vscode.CodeLens(at, { title, command, arguments: [uri, at.start, locations] });
}
