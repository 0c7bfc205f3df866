import * as vscode from 'vscode';
import type { Range } from '../../format/text';
import { isLinkAddress } from '../../render/links';
import { type FromPreview, isFromPreview, type PreviewOf, type ToPreview } from '../../webview/messages';
import { isSame, nameOf } from '../addresses';
import { briefIcon } from '../brief-icon';
import { toRange } from '../convert';
import { carriedOver } from './carried-over';
import { columnOf } from './column-of';
import { PageUpdates } from './page-updates';
import { fillPanel } from './panel-html';
import { type LocatedTrouble, ReadablePage, type ShownVersion } from './readable-page';
import { watchFile } from './watch-file';

/** What a panel asks of the extension. */
export interface PreviewSource {
  readonly extension: vscode.Uri;
  /** What to show of the document as it stands. */
  show(document: vscode.TextDocument, readable: ReadablePage, isSettled: boolean): Promise<ShownVersion>;
}

/** A panel with the page of one brief: of the one that the author works at, or always of the same while it is locked. */
export class PreviewPanel implements vscode.Disposable {
  private readonly updates = new PageUpdates((isSettled) => void this.update(isSettled));
  private readonly subscriptions: vscode.Disposable[];
  private file: vscode.Disposable;
  private readable = new ReadablePage();
  /** The text that the page was made of: its places are places of this. */
  private pageText = '';
  private trouble: LocatedTrouble | undefined;
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
      vscode.workspace.onDidOpenTextDocument((document) => this.takeUp(document)),
      vscode.workspace.onDidChangeTextDocument((change) => this.onChange(change)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.onCursor(textEditor)),
    ];
    this.file = this.followFile();
    panel.iconPath = briefIcon(source.extension);
    fillPanel(panel.webview, source.extension, 'showPreview');
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
    this.file.dispose();
    this.file = this.followFile();
    this.readable = new ReadablePage();
    this.setTitle();
    this.updates.settle();
  }

  /** The text as it is now. VS Code lets go of a document that is in no tab: what its file holds is read again then. */
  async latest(): Promise<vscode.TextDocument> {
    const { shown } = this;
    if (!shown.isClosed) return shown;
    const fresh = await vscode.workspace.openTextDocument(shown.uri).then(undefined, () => shown); // the file is gone
    if (this.shown === shown) this.shown = fresh;
    return this.shown;
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
    this.file.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private followFile(): vscode.Disposable {
    return watchFile(this.shown.uri, () => this.shown.isClosed && this.refresh());
  }

  /** The brief is opened again: in a document of its own, beside the one that was closed. */
  private takeUp(document: vscode.TextDocument): void {
    if (isSame(document.uri, this.shown.uri)) this.shown = document;
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
    const offset = carriedOver(document.offsetAt(selection.active), document.getText(), this.pageText);
    this.post({ type: 'cursor', offset, isMove });
  }

  private async update(isSettled: boolean): Promise<void> {
    if (!this.panel.visible) return; // it asks again when it is seen
    const document = await this.latest();
    const version = await this.source.show(document, this.readable, isSettled);
    if (document === this.shown) this.showVersion(version);
  }

  private showVersion({ text, page, trouble }: ShownVersion): void {
    this.pageText = text;
    this.trouble = trouble;
    const told = trouble && { message: trouble.message, line: trouble.line };
    this.post({ type: 'show', preview: { page, trouble: told, of: this.previewOf() } });
  }

  private previewOf(): PreviewOf {
    return { brief: this.shown.uri.toString(), isLocked: this.locked };
  }

  private receive(message: unknown): void {
    if (isFromPreview(message, this.pageText.length)) void this.answer(message);
  }

  private async answer(message: FromPreview): Promise<void> {
    if (message.type === 'ready') await this.begin();
    else if (message.type === 'openLink') await openLink(message.address);
    else if (message.type === 'goTo') await this.goTo(this.inText(message.place));
    else if (this.trouble) await this.goTo(this.trouble.place);
  }

  /** A place of the page in the text as it is by now. */
  private inText({ start, end }: Range): Range {
    const text = this.shown.getText();
    return { start: carriedOver(start, this.pageText, text), end: carriedOver(end, this.pageText, text) };
  }

  /** The script has come to life: in a new panel, or in one that was hidden. */
  private async begin(): Promise<void> {
    this.updates.cancel();
    await this.update(true);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => isSame(document.uri, this.shown.uri));
    if (!editor) return;
    this.cursorVersion = editor.document.version;
    this.tellCursor(editor, false);
  }

  /** What stands on one line is selected; what is longer would be lost to the next key. */
  private async goTo(place: Range): Promise<void> {
    const range = toRange(place, this.shown);
    const selection = range.isSingleLine ? range : new vscode.Range(range.start, range.start);
    const viewColumn = columnOf(this.shown.uri) ?? beside(this.panel);
    const editor = await vscode.window.showTextDocument(this.shown.uri, { selection, viewColumn });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private post(message: ToPreview): void {
    void this.panel.webview.postMessage(message);
  }

  private setTitle(): void {
    const name = nameOf(this.shown.uri);
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
