// Pasting, and dropping with a choice, came to VS Code with 1.97, one version after the oldest that we run in, whose types do not know it yet.
import * as vscode from 'vscode';

/** What a kind of pasting is called: `text.campaignBrief.rows`. */
export interface PasteKind {
  append(...parts: readonly string[]): PasteKind;
}

/** One way to paste, as the widget behind Paste As… lists it. */
export interface PasteEdit {
  insertText: string;
  additionalEdit?: vscode.WorkspaceEdit;
  yieldTo?: readonly PasteKind[];
}

export interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    clipboard: vscode.DataTransfer,
  ): Promise<PasteEdit[]>;
}

interface PasteMetadata {
  readonly providedPasteEditKinds: readonly PasteKind[];
  readonly pasteMimeTypes: readonly string[];
}

export interface DropProvider {
  provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    dropped: vscode.DataTransfer,
  ): Promise<PasteEdit | undefined>;
}

interface DropMetadata {
  readonly providedDropEditKinds: readonly PasteKind[];
  readonly dropMimeTypes: readonly string[];
}

/** What `vscode` holds beside what its types say. */
export interface PasteApi {
  readonly languages: {
    registerDocumentPasteEditProvider(
      language: string,
      provider: PasteProvider,
      about: PasteMetadata,
    ): vscode.Disposable;
    registerDocumentDropEditProvider(language: string, provider: DropProvider, about: DropMetadata): vscode.Disposable;
  };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Text: PasteKind };
}

/** Undefined in a VS Code that leaves pasting to itself. */
export function pasteApi(): PasteApi | undefined {
  return 'registerDocumentPasteEditProvider' in vscode.languages && 'DocumentPasteEdit' in vscode
    ? (vscode as unknown as PasteApi)
    : undefined;
}
