import * as vscode from 'vscode';
import { helpPage } from '../format/finding';
import { hoverAt } from '../language/hover';
import { plain } from '../language/markdown';
import type { CodeInfo } from '../rules/rule';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';
import { rulePageUri } from './rule-pages';

/** Says what the words under the mouse are. */
export function registerHover(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  return vscode.languages.registerHoverProvider(briefLanguage, {
    async provideHover(document, position) {
      const { facts } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      const hover = hoverAt(brief, brief.lines.offsetAt(position), facts);
      if (!hover) return undefined;
      const paragraphs = [...hover.paragraphs, ...lookedAtBy(hover.rules)];
      return new vscode.Hover(new vscode.MarkdownString(paragraphs.join('\n\n')), toRange(hover.range, brief.lines));
    },
  });
}

/** So many rules are named; who wants to know them all finds them in the list of rules. */
const mostRules = 5;

function lookedAtBy(rules: readonly CodeInfo[]): string[] {
  if (rules.length === 0) return [];
  const named = rules.slice(0, mostRules).map(linkToPage).join(', ');
  return [`Looked at by ${named}${rules.length > mostRules ? ` and ${rules.length - mostRules} more` : ''}`];
}

function linkToPage({ code, title }: CodeInfo): string {
  return `[${plain(title)}](${rulePageUri({ help: helpPage(code) })})`;
}
