import * as vscode from 'vscode';
import { type CompletionItem, completeAt } from '../language/completion';
import { escapeSnippet } from '../language/snippet-syntax';
import { today } from '../language/today';
import { briefLanguage } from './brief-files';
import { type Positions, toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import type { ProjectConfigs } from './project-configs';
import { snippetText } from './snippet-text';

/**
 * What opens the list by itself, beside the letters of a word: whatever begins a value or an item. A new line does not:
 * who presses Enter twice wants an empty line, and the second Enter would accept the first item.
 */
const triggers = [' ', ':', '-', '[', '{', ',', '"'];

/** Offers what may stand at the cursor. */
export function registerCompletion(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, _token, { triggerCharacter }) {
      const { facts, vocabulary, website } = await configs.ready(document.uri);
      const brief = checks.brief(document);
      const offers = completeAt(brief, brief.lines.offsetAt(position), { facts, vocabulary, website, today: today() });
      return offers.filter((offer) => isWanted(offer, triggerCharacter)).map((offer) => toItem(offer, brief.lines));
    },
  };
  return vscode.languages.registerCompletionItemProvider(briefLanguage, provider, ...triggers);
}

/** Behind `goals:` comes Enter, which should not bring a whole first item unasked. */
function isWanted({ kind }: CompletionItem, triggerCharacter: string | undefined): boolean {
  return triggerCharacter !== ':' || kind !== 'part';
}

const kinds: Record<CompletionItem['kind'], vscode.CompletionItemKind> = {
  key: vscode.CompletionItemKind.Property,
  part: vscode.CompletionItemKind.Struct,
  value: vscode.CompletionItemKind.EnumMember,
  id: vscode.CompletionItemKind.Reference,
  date: vscode.CompletionItemKind.Constant,
  text: vscode.CompletionItemKind.Text,
};

function toItem({ label, kind, detail, documentation, sortText, filterText, edit }: CompletionItem, text: Positions) {
  const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  const insertText = edit.placeholders ? snippetText(edit, 1) : escapeSnippet(edit.newText);
  // The further lines of a snippet are indented already.
  const keepWhitespace = true;
  const range = toRange(edit.range, text);
  return Object.assign(item, {
    documentation,
    sortText,
    filterText,
    range,
    insertText: new vscode.SnippetString(insertText),
    keepWhitespace,
  });
}
