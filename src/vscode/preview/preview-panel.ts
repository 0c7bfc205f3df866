import * as vscode from 'vscode';
import { isLinkAddress } from '../../render/links';
import { type FromPreview, isFromPreview, type Preview, type PreviewOf, type ToPreview } from '../../webview/messages';
import { toRange } from '../convert';
import { columnOf } from './column-of';
import { PageUpdates } from './page-updates';
import { previewHtml, previewScript } from './preview-html';
import { ReadablePage } from './readable-page';

/** What a panel asks of the extension. */
export interface PreviewSource {
  readonly extension: vscode.Uri;
  /** What to show of the document as it stands, beside its address. */
  preview(document: vscode.TextDocument, readable: ReadablePage, isSettled: boolean): Promise<Omit<Preview, 'of'>>;
}

/** A panel with the page of one brief: of the one that the author works at, or always of the same while it is locked. */
export class PreviewPanel implements vscode.Disposable {
  private readonly updates = new PageUpdates((isSettled) => void this.update(isSettled));
  private readonly subscriptions: vscode.Disposable[];
  private readable = new ReadablePage();
  /** The text as it was when the cursor was last told. */
  private cursorVersion = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly source: PreviewSource,
    private shown: vscode.TextDocument,
    private locked: boolean,
  ) {
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message)),
      vscode.workspace.onDidChangeTextDocument((change) => this.onChange(change)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.onCursor(textEditor)),
    ];
    panel.iconPath = iconOf(source.extension);
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(previewScript(source.extension), '..')],
    };
    panel.webview.html = previewHtml(panel.webview, source.extension);
    this.setTitle();
  }

  get document(): vscode.TextDocument {
    return this.shown;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** Shows another brief. */
  show(document: vscode.TextDocument): void {
    if (isSame(document.uri, this.shown.uri)) return;
    this.shown = document;
    this.readable = new ReadablePage();
    this.setTitle();
    this.updates.settle();
  }

  /** Brings the panel to the front, and the keyboard to it. */
  reveal(): void {
    this.panel.reveal();
  }

  toggleLock(): void {
    this.locked = !this.locked;
    this.setTitle();
    this.updates.settle();
  }

  /** Something that the page shows beside the text may have changed. */
  refresh(): void {
    if (this.panel.visible) this.updates.changed();
  }

  /** When VS Code has closed the panel. */
  dispose(): void {
    this.updates.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private onChange({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length > 0 && isSame(document.uri, this.shown.uri)) this.refresh();
  }

  private onCursor(editor: vscode.TextEditor): void {
    if (!this.panel.visible || !isSame(editor.document.uri, this.shown.uri)) return;
    const { version } = editor.document;
    this.tellCursor(editor, version === this.cursorVersion);
    this.cursorVersion = version;
  }

  private tellCursor({ document, selection }: vscode.TextEditor, isMove: boolean): void {
    this.post({ type: 'cursor', offset: document.offsetAt(selection.active), isMove });
  }

  private async update(isSettled: boolean): Promise<void> {
    if (!this.panel.visible) return; // it asks again when it is seen
    const document = this.shown;
    const preview = await this.source.preview(document, this.readable, isSettled);
    if (document === this.shown) this.post({ type: 'show', preview: { ...preview, of: this.previewOf() } });
  }

  private previewOf(): PreviewOf {
    return { brief: this.shown.uri.toString(), isLocked: this.locked };
  }

  private receive(message: unknown): void {
    if (isFromPreview(message, this.shown.getText().length)) void this.answer(message);
  }

  private answer(message: FromPreview): Promise<void> {
    if (message.type === 'goTo') return this.goTo(message.place);
    if (message.type === 'openLink') return openLink(message.address);
    return this.begin();
  }

  /** The script has come to life: in a new panel, or in one that was hidden. */
  private async begin(): Promise<void> {
    this.updates.cancel();
    await this.update(true);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => isSame(document.uri, this.shown.uri));
    if (editor) this.tellCursor(editor, false);
  }

  private async goTo(place: { readonly start: number; readonly end: number }): Promise<void> {
    const selection = toRange(place, this.shown);
    const viewColumn = columnOf(this.shown.uri) ?? beside(this.panel);
    const editor = await vscode.window.showTextDocument(this.shown.uri, { selection, viewColumn });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private post(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }

  private setTitle(): void {
    const name = this.shown.uri.path.slice(this.shown.uri.path.lastIndexOf('/') + 1);
    this.panel.title = this.locked ? `[Preview] ${name}` : `Preview ${name}`;
  }
}

/** Addresses of the web and of mail are opened, by the editor's own ways and with its own questions; nothing else is. */
async function openLink(address: string): Promise<void> {
  if (isLinkAddress(address)) await vscode.env.openExternal(vscode.Uri.parse(address.trim(), true));
}

/** Where the text goes when it is in no editor: not over the page. */
function beside({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn {
  return viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}

function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}

function iconOf(extension: vscode.Uri): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const icon = (theme: string) => vscode.Uri.joinPath(extension, 'icons', `brief-${theme}.svg`);
  return { light: icon('light'), dark: icon('dark') };
}
