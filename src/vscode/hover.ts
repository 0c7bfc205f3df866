import * as vscode from 'vscode';
import { hoverAt } from '../language/hover';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';

/** Says what the words under the mouse are. */
export function registerHover(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  return vscode.languages.registerHoverProvider(briefLanguage, {
    async provideHover(document, position) {
      const { facts } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      const hover = hoverAt(brief, brief.lines.offsetAt(position), facts);
      const words = hover && new vscode.MarkdownString(hover.paragraphs.join('\n\n'));
      return hover && words && new vscode.Hover(words, toRange(hover.range, brief.lines));
    },
  });
}
