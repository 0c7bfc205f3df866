import * as vscode from 'vscode';
import { type CheckOptions, checkBrief } from '../check';
import { Brief } from '../format/brief';
import { isAtOrBelow } from './addresses';
import { briefGlob, findBriefs, isBrief, openDocument, readBriefFile } from './brief-files';
import type { BriefSurroundings, Concerns } from './brief-surroundings';
import { toDiagnostic } from './convert';

/** Files read at a time: enough to hide a slow file system, few enough to keep memory small. */
const batchSize = 8;
/** A checkout or an unzipped folder brings many files at once: they are looked for once, after this pause. */
const refreshPauseMs = 200;

/** Shows the findings of the workspace's briefs that are not open, and keeps them fresh. Open ones are left alone. */
export class ClosedBriefs implements vscode.Disposable {
  /** The workspace's briefs, open or not, by their address. */
  private known = new Map<string, vscode.Uri>();
  private readonly queue = new Map<string, vscode.Uri>();
  private working: Promise<void> | undefined;
  private refreshTimer: ReturnType<typeof setTimeout> | undefined;
  private refreshing: Promise<void> = Promise.resolve();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly problems: vscode.DiagnosticCollection,
    private readonly surroundings: BriefSurroundings,
  ) {
    this.subscriptions = [...this.watchFiles(), ...this.watchEditor()];
    this.refreshSoon();
  }

  /** Checks every brief of the workspace now and gives back how many there are. */
  async checkAll(): Promise<readonly vscode.Uri[]> {
    const briefs = await findBriefs();
    this.replaceKnown(briefs);
    for (const uri of briefs) this.recheck(uri);
    await this.working;
    return briefs;
  }

  dispose(): void {
    clearTimeout(this.refreshTimer);
    this.queue.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private watchFiles(): vscode.Disposable[] {
    const changes = vscode.workspace.createFileSystemWatcher(briefGlob, true, false, true);
    // A folder that comes or goes may be told by its own name alone, so these are watched everywhere.
    const arrivals = vscode.workspace.createFileSystemWatcher('**', false, true, true);
    const departures = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    return [
      changes,
      arrivals,
      departures,
      changes.onDidChange((uri) => this.recheck(uri)),
      arrivals.onDidCreate((uri) => this.arrived(uri)),
      departures.onDidDelete((uri) => this.forgetBelow(uri)),
      vscode.workspace.onDidCreateFiles(() => this.refreshSoon()),
      vscode.workspace.onDidRenameFiles(() => this.refreshSoon()),
    ];
  }

  private watchEditor(): vscode.Disposable[] {
    return [
      vscode.workspace.onDidOpenTextDocument((document) => this.leaveToOthers(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.takeOver(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refreshSoon()),
      this.surroundings.onDidChange((concerns) => this.recheckWhere(concerns)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        const matters = ['campaignBrief.checkClosedFiles', 'files.exclude', 'files.associations'];
        if (matters.some((setting) => change.affectsConfiguration(setting))) this.refreshSoon();
      }),
    ];
  }

  /** VS Code joins a file's coming and its first change into one event: a brief that is known already is read again. */
  private arrived(uri: vscode.Uri): void {
    if (this.known.has(uri.toString())) this.recheck(uri);
    else if (mayHoldBriefs(uri)) this.refreshSoon();
  }

  /** A steady stream of new files delays nothing: the first one sets the time. */
  private refreshSoon(): void {
    const refresh = () => this.refresh();
    this.refreshTimer ??= setTimeout(() => {
      this.refreshTimer = undefined;
      this.refreshing = this.refreshing.then(refresh, refresh);
    }, refreshPauseMs);
  }

  private async refresh(): Promise<void> {
    const briefs = (await findBriefs()).filter(isWanted);
    const fresh = briefs.filter((uri) => !this.known.has(uri.toString()));
    this.replaceKnown(briefs);
    for (const uri of fresh) this.recheck(uri);
  }

  private replaceKnown(briefs: readonly vscode.Uri[]): void {
    const before = this.known;
    this.known = new Map(briefs.map((uri) => [uri.toString(), uri]));
    for (const [key, uri] of before) if (!this.known.has(key)) this.clear(uri);
  }

  private recheckWhere(concerns: Concerns): void {
    for (const uri of this.known.values()) if (concerns(uri)) this.recheck(uri);
  }

  private recheck(uri: vscode.Uri): void {
    if (!this.known.has(uri.toString()) || openDocument(uri)) return;
    this.queue.set(uri.toString(), uri);
    this.working ??= this.checkQueue();
  }

  /** Ends in the very moment in which the queue is found empty, so that nothing can be queued behind its back. */
  private async checkQueue(): Promise<void> {
    try {
      while (this.queue.size > 0) await this.checkBatch();
    } finally {
      this.working = undefined;
    }
  }

  private async checkBatch(): Promise<void> {
    const batch = [...this.queue.values()].slice(0, batchSize);
    for (const uri of batch) this.queue.delete(uri.toString());
    const texts = await Promise.all(batch.map(readBriefFile));
    for (const [index, uri] of batch.entries()) {
      await this.check(uri, texts[index]);
      await letOthersWork();
    }
  }

  private async check(uri: vscode.Uri, text: string | undefined): Promise<void> {
    const brief = text === undefined ? undefined : Brief.read(text);
    if (brief) await this.surroundings.ready(uri, brief);
    this.show(uri, brief);
  }

  /** Meanwhile the file may have gone, or been opened: then others know better. */
  private show(uri: vscode.Uri, brief: Brief | undefined): void {
    if (!this.known.has(uri.toString()) || openDocument(uri)) return;
    if (brief === undefined) this.problems.delete(uri);
    else this.problems.set(uri, diagnosticsOf(uri, brief, this.surroundings.now(uri)));
  }

  /** A file opened in another language, by choice or by `files.associations`, is no brief of ours. */
  private leaveToOthers(document: vscode.TextDocument): void {
    if (!isBrief(document)) this.problems.delete(document.uri);
  }

  private takeOver(document: vscode.TextDocument): void {
    if (this.known.has(document.uri.toString())) this.recheckOnceClosed(document.uri);
    else this.leave(document);
  }

  private leave(document: vscode.TextDocument): void {
    this.problems.delete(document.uri);
    // Of a file in a folder that was made within one just made, VS Code does not always tell.
    if (isBrief(document)) this.refreshSoon();
  }

  /** While VS Code tells that a document closes, it still counts as open. */
  private recheckOnceClosed(uri: vscode.Uri): void {
    setTimeout(() => this.recheck(uri), 0);
  }

  private forgetBelow(gone: vscode.Uri): void {
    for (const [key, uri] of this.known) {
      if (!isAtOrBelow(key, gone)) continue;
      this.known.delete(key);
      this.clear(uri);
    }
  }

  /** An open document keeps its findings, whatever becomes of its file. */
  private clear(uri: vscode.Uri): void {
    if (!openDocument(uri)) this.problems.delete(uri);
  }
}

function diagnosticsOf(uri: vscode.Uri, brief: Brief, options: CheckOptions): vscode.Diagnostic[] {
  return checkBrief(brief, options).findings.map((finding) => toDiagnostic(finding, uri, brief.lines));
}

function isWanted(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('campaignBrief', uri).get('checkClosedFiles', true);
}

/** A brief by its name, or probably a folder. Nothing is asked of the disk, since thousands of files may come at once. */
function mayHoldBriefs(uri: vscode.Uri): boolean {
  if (/\/(\.git|node_modules)\//.test(uri.path)) return false;
  return /\/(brief\.yaml|[^/]*\.brief\.ya?ml|[^/.]+)$/.test(uri.path);
}

/** Gives the extension host a turn between two briefs, so that typing never waits for a whole batch. */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
