import * as vscode from 'vscode';
import type { CheckOptions } from '../check';
import { nameOf } from './addresses';
import { type FolderListing, holds, isSameListing, listFolder } from './folder-listing';

/** A checkout brings many files at once: folders are listed again once, after this pause. */
const relistPauseMs = 100;

interface Folder {
  readonly uri: vscode.Uri;
  /** The addresses of the briefs whose checks asked for it. */
  readonly askers: Set<string>;
  listing: FolderListing | undefined;
  /** Once all listings begun so far have arrived. */
  listed: Promise<void>;
}

/**
 * What lies in the folders whose files briefs name. Checks cannot wait and file systems are slow, so each folder is listed
 * once, beforehand or when a check first asks for it, and again when something in it came or went.
 */
export class AssetFolders implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<ReadonlySet<string>>();
  /** Tells the addresses of the briefs whose checks would get another answer now. */
  readonly onDidChange = this.changed.event;
  private readonly folders = new Map<string, Folder>();
  private readonly stale = new Set<Folder>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[] = [this.changed];

  constructor() {
    this.watch('**');
  }

  /** What is known now of the files beside a brief. One that was never saved has none. */
  beside(brief: vscode.Uri): Pick<CheckOptions, 'fileExists' | 'filesIn'> {
    if (brief.scheme === 'untitled') return {};
    return {
      fileExists: (path) => {
        const file = fileAt(brief, path);
        const listing = file && this.ask(folderOf(file), brief);
        return listing && holds(listing, nameOf(file));
      },
      filesIn: (path) => {
        const folder = fileAt(brief, path);
        return folder && this.ask(folder, brief)?.names;
      },
    };
  }

  /** Lists the folders of these files, given by their paths as seen from the brief, if that has not been done. */
  async ready(brief: vscode.Uri, files: readonly string[]): Promise<void> {
    if (brief.scheme === 'untitled') return;
    const folders = files.flatMap((path) => fileAt(brief, path) ?? []).map(folderOf);
    await Promise.all(folders.map((uri) => this.folder(uri, brief)?.listed));
  }

  /** Briefs that are gone ask no more, and folders of the workspace that nobody asks about are forgotten. */
  letGo(isGone: (brief: string) => boolean): void {
    for (const [address, { uri, askers }] of this.folders) {
      for (const brief of askers) if (isGone(brief)) askers.delete(brief);
      if (askers.size === 0 && isInWorkspace(uri)) this.folders.delete(address);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private ask(uri: vscode.Uri, brief: vscode.Uri): FolderListing | undefined {
    const folder = this.folder(uri, brief);
    folder?.askers.add(brief.toString());
    return folder?.listing;
  }

  private folder(uri: vscode.Uri, brief: vscode.Uri): Folder | undefined {
    if (!isOurs(uri, brief)) return undefined;
    return this.folders.get(uri.toString()) ?? this.addFolder(uri);
  }

  private addFolder(uri: vscode.Uri): Folder {
    const folder: Folder = { uri, askers: new Set(), listing: undefined, listed: Promise.resolve() };
    this.folders.set(uri.toString(), folder);
    if (!isInWorkspace(uri)) this.watch(new vscode.RelativePattern(uri, '*'));
    this.list(folder);
    return folder;
  }

  private list(folder: Folder): void {
    folder.listed = folder.listed.then(async () => {
      const listing = await listFolder(folder.uri);
      if (isSameListing(listing, folder.listing)) return;
      folder.listing = listing;
      if (folder.askers.size > 0) this.changed.fire(folder.askers);
    });
  }

  private watch(pattern: vscode.GlobPattern): void {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
    const touch = (uri: vscode.Uri) => this.touch(uri);
    this.subscriptions.push(watcher, watcher.onDidCreate(touch), watcher.onDidDelete(touch));
  }

  private touch(uri: vscode.Uri): void {
    for (const folder of this.folders.values()) if (concerns(uri, folder.uri)) this.stale.add(folder);
    if (this.stale.size > 0) this.timer ??= setTimeout(() => this.relist(), relistPauseMs);
  }

  private relist(): void {
    this.timer = undefined;
    for (const folder of this.stale) this.list(folder);
    this.stale.clear();
  }
}

/** What a brief means by a path. Who writes on Windows may write `assets\teaser.jpg`. */
function fileAt(brief: vscode.Uri, path: string): vscode.Uri | undefined {
  const written = path.replaceAll('\\', '/');
  if (leadsAboveTop(brief, written)) return undefined;
  const file = vscode.Uri.joinPath(folderOf(brief), written);
  return file.with({ path: file.path.replace(/(?<=.)\/$/, ''), query: '', fragment: '' });
}

/** In the browser the opened folder may be the top of its file system, but on the author's disk it is not. */
function leadsAboveTop(brief: vscode.Uri, path: string): boolean {
  let depth = brief.path.split('/').length - 2;
  for (const step of path.split('/')) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}

function folderOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(file, '..');
}

/** What lies elsewhere on the disk is not looked at, only because a brief says `../..`. */
function isOurs(folder: vscode.Uri, brief: vscode.Uri): boolean {
  return isInWorkspace(folder) || folder.toString() === fileAt(brief, '')?.toString();
}

function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Whether a folder holds something else once this came or went: the folder itself, one around it, or a thing in it. */
function concerns(touched: vscode.Uri, folder: vscode.Uri): boolean {
  const [thing, listed] = [touched.path.toLowerCase(), folder.path.toLowerCase()]; // some disks ignore case
  return thing === listed || listed.startsWith(`${thing}/`) || thing.slice(0, thing.lastIndexOf('/')) === listed;
}
