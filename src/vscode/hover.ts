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

/** Not for the palette: a hover's link has to be a command, since VS Code takes links to file systems of ours out of it. */
const openPage = 'campaignBrief.openRulePage';

/** Says what the words under the mouse are. */
export function registerHover(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    async provideHover(document, position) {
      const { facts } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      const hover = hoverAt(brief, brief.lines.offsetAt(position), facts);
      if (!hover) return undefined;
      const words = new vscode.MarkdownString(hover.paragraphs.join('\n\n'));
      return new vscode.Hover([words, ...lookedAtBy(hover.rules)], toRange(hover.range, brief.lines));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(briefLanguage, provider),
    vscode.commands.registerCommand(openPage, (code: string) =>
      vscode.commands.executeCommand('vscode.open', rulePageUri({ help: helpPage(code) })),
    ),
  );
}

/** So many rules are named; who wants to know them all finds them in the list of rules. */
const mostRules = 5;

/** Apart from the author's own words, so that only these links are trusted. */
function lookedAtBy(rules: readonly CodeInfo[]): vscode.MarkdownString[] {
  if (rules.length === 0) return [];
  const named = rules.slice(0, mostRules).map(linkToPage).join(', ');
  const more = rules.length > mostRules ? ` and ${rules.length - mostRules} more` : '';
  const words = new vscode.MarkdownString(`Looked at by ${named}${more}`);
  words.isTrusted = { enabledCommands: [openPage] };
  return [words];
}

function linkToPage({ code, title }: CodeInfo): string {
  return `[${plain(title)}](command:${openPage}?${encodeURIComponent(JSON.stringify([code]))})`;
}
