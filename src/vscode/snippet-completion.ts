import * as vscode from 'vscode';
import type { SnippetFile } from '../language/brief-template';
import { snippetWordAt } from '../language/snippet-word';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { readSnippets } from './snippet-file';

/**
 * Offers the packaged snippets where one may be put in. VS Code by itself would offer them at every word, in the middle of
 * copy too, where Tab or Enter then brings a whole part: package.json's defaults have it leave that to us.
 */
export function registerSnippetCompletion(extension: vscode.Uri, checks: DocumentChecks): vscode.Disposable {
  let snippets: Promise<SnippetFile> | undefined;
  return vscode.languages.registerCompletionItemProvider(briefLanguage, {
    async provideCompletionItems(document, position) {
      const brief = checks.brief(document);
      const word = snippetWordAt(brief, brief.lines.offsetAt(position));
      if (!word) return [];
      snippets ??= readSnippets(extension);
      const range = toRange(word, brief.lines);
      return Object.entries(await snippets).map((snippet) => toItem(snippet, range));
    },
  });
}

/** What suits the place by itself comes first. */
const behindOthers = 'z';

function toItem([name, { prefix, description, body }]: [string, SnippetFile[string]], range: vscode.Range) {
  const item = new vscode.CompletionItem({ label: prefix, description: name }, vscode.CompletionItemKind.Struct);
  const insertText = new vscode.SnippetString(body.join('\n'));
  return Object.assign(item, { documentation: description, sortText: behindOthers + prefix, range, insertText });
}
