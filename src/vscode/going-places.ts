import * as vscode from 'vscode';
import { definitionAt } from '../language/definition';
import { highlightsAt } from '../language/highlights';
import { type BriefLink, linksOf } from '../language/links';
import { referencesAt } from '../language/references';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';

/** Leads from what names a thing to where it is defined, the other way round, and out of the brief. */
export function registerGoingPlaces(checks: DocumentChecks): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(briefLanguage, {
      provideDefinition: (document, position) => definitionsIn(document, position, checks),
    }),
    vscode.languages.registerReferenceProvider(briefLanguage, {
      provideReferences: (document, position, context) => referencesIn(document, position, context, checks),
    }),
    vscode.languages.registerDocumentHighlightProvider(briefLanguage, {
      provideDocumentHighlights: (document, position) => highlightsIn(document, position, checks),
    }),
    vscode.languages.registerDocumentLinkProvider(briefLanguage, {
      provideDocumentLinks: (document) => linksIn(document, checks),
    }),
  );
}

function definitionsIn(
  document: vscode.TextDocument,
  position: vscode.Position,
  checks: DocumentChecks,
): vscode.LocationLink[] {
  const brief = checks.brief(document);
  const found = definitionAt(brief, brief.lines.offsetAt(position));
  return (found?.targets ?? []).map(({ words, whole }) => ({
    ...(found && { originSelectionRange: toRange(found.origin, brief.lines) }),
    targetUri: document.uri,
    targetRange: toRange(whole, brief.lines),
    targetSelectionRange: toRange(words, brief.lines),
  }));
}

function referencesIn(
  document: vscode.TextDocument,
  position: vscode.Position,
  { includeDeclaration }: vscode.ReferenceContext,
  checks: DocumentChecks,
): vscode.Location[] {
  const brief = checks.brief(document);
  const found = referencesAt(brief, brief.lines.offsetAt(position));
  if (!found) return [];
  const ranges = includeDeclaration ? [...found.definitions, ...found.references] : found.references;
  return ranges.map((range) => new vscode.Location(document.uri, toRange(range, brief.lines)));
}

const highlightKinds = {
  definition: vscode.DocumentHighlightKind.Write,
  reference: vscode.DocumentHighlightKind.Read,
};

function highlightsIn(
  document: vscode.TextDocument,
  position: vscode.Position,
  checks: DocumentChecks,
): vscode.DocumentHighlight[] {
  const brief = checks.brief(document);
  return highlightsAt(brief, brief.lines.offsetAt(position)).map(
    ({ range, role }) => new vscode.DocumentHighlight(toRange(range, brief.lines), highlightKinds[role]),
  );
}

function linksIn(document: vscode.TextDocument, checks: DocumentChecks): vscode.DocumentLink[] {
  const brief = checks.brief(document);
  return linksOf(brief).flatMap(({ range, target }) => {
    const uri = targetUri(document, target);
    return uri ? [new vscode.DocumentLink(toRange(range, brief.lines), uri)] : [];
  });
}

/** Paths are seen from the brief; of one that has not been saved yet, nobody knows where it will be. */
function targetUri({ uri, isUntitled }: vscode.TextDocument, target: BriefLink['target']): vscode.Uri | undefined {
  if ('url' in target) return vscode.Uri.parse(target.url);
  return isUntitled ? undefined : vscode.Uri.joinPath(uri, '..', target.file);
}
