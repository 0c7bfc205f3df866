import * as vscode from 'vscode';
import { Brief } from '../format/brief';
import type { LineIndex } from '../format/text';
import { type BriefSymbol, matchingSymbols, symbolsOf } from '../language/workspace-symbols';
import { findBriefs, isBrief, openBriefs, openDocument, readBriefFile } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { symbolKinds } from './symbol-kinds';

/** What a brief holds that can be found. */
interface Found {
  readonly symbols: readonly BriefSymbol[];
  readonly lines: LineIndex;
}

/** The same of a file that is not open, as long as the file stays as it was. */
interface FoundInFile extends Found {
  readonly version: string;
}

/** Finds goals, content, people … over all briefs of the workspace, open or not. */
export function registerWorkspaceSymbols(checks: DocumentChecks): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider(new WorkspaceSymbols(checks));
}

class WorkspaceSymbols implements vscode.WorkspaceSymbolProvider {
  private readonly files = new Map<string, FoundInFile>();

  constructor(private readonly checks: DocumentChecks) {}

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const addresses = [...(await findBriefs()), ...openBriefs().map(({ uri }) => uri)];
    const briefs = new Map(addresses.map((uri) => [uri.toString(), uri]));
    for (const known of this.files.keys()) if (!briefs.has(known)) this.files.delete(known);
    const symbols: vscode.SymbolInformation[] = [];
    for (const uri of briefs.values()) {
      if (token.isCancellationRequested) break;
      const found = await this.inBrief(uri);
      if (found) symbols.push(...matchingSymbols(found.symbols, query).map((symbol) => toSymbol(symbol, uri, found)));
    }
    return symbols;
  }

  private async inBrief(uri: vscode.Uri): Promise<Found | undefined> {
    const document = openDocument(uri);
    if (!document) return this.inFile(uri);
    return isBrief(document) ? foundIn(this.checks.brief(document)) : undefined;
  }

  private async inFile(uri: vscode.Uri): Promise<Found | undefined> {
    const version = await versionOf(uri);
    const known = this.files.get(uri.toString());
    if (known?.version === version) return known;
    const text = await readBriefFile(uri);
    if (text === undefined) return undefined;
    const found = { version, ...foundIn(Brief.read(text)) };
    this.files.set(uri.toString(), found);
    return found;
  }
}

function foundIn(brief: Brief): Found {
  return { symbols: symbolsOf(brief), lines: brief.lines };
}

/** Another one for each saved state of a file; the same for all files that cannot be read. */
async function versionOf(uri: vscode.Uri): Promise<string> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return '';
  }
}

function toSymbol({ name, kind, campaign, range }: BriefSymbol, uri: vscode.Uri, { lines }: Found) {
  const location = new vscode.Location(uri, toRange(range, lines));
  return new vscode.SymbolInformation(name, symbolKinds[kind], campaign, location);
}
