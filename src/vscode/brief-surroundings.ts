import * as vscode from 'vscode';
import type { CheckOptions } from '../check';
import type { Brief } from '../format/brief';
import { linksOf } from '../language/links';
import { isAtOrBelow } from './addresses';
import type { AssetFolders } from './asset-folders';
import type { ProjectConfigs } from './project-configs';

/** Whether a change concerns a brief. */
export type Concerns = (brief: vscode.Uri) => boolean;

/** What the editor tells checks beside the text of a brief: the project's config, and which files there are. */
export class BriefSurroundings implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Concerns>();
  /** Tells that checks of some briefs may find something else now. */
  readonly onDidChange = this.changed.event;
  private readonly known = new Map<string, CheckOptions>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly configs: ProjectConfigs,
    private readonly assets: AssetFolders,
  ) {
    // Of a folder that goes VS Code may tell its own name alone, so these are watched everywhere.
    const departures = vscode.workspace.createFileSystemWatcher('**', true, true, false);
    this.subscriptions = [
      this.changed,
      configs.onDidChange(() => this.changed.fire(() => true)),
      assets.onDidChange((briefs) => this.forget(briefs)),
      departures,
      departures.onDidDelete((gone) => this.letGo((address) => isAtOrBelow(address, gone))),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString())),
    ];
  }

  /** What is known now, the same object until something has changed: ask for `ready` before. */
  now(uri: vscode.Uri): CheckOptions {
    const config = this.configs.now(uri);
    const known = this.known.get(uri.toString());
    if (known?.config === config) return known;
    const fresh = { config, ...this.assets.beside(uri) };
    this.known.set(uri.toString(), fresh);
    return fresh;
  }

  /** Once all is known that a check of the brief asks for. */
  async ready(uri: vscode.Uri, brief: Brief): Promise<void> {
    const files = linksOf(brief).flatMap(({ target }) => ('file' in target ? [target.file] : []));
    await Promise.all([this.configs.ready(uri), this.assets.ready(uri, files)]);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Of briefs that are gone nothing is kept, however many come and go in a day. */
  private letGo(isGone: (address: string) => boolean): void {
    for (const address of this.known.keys()) if (isGone(address)) this.known.delete(address);
    this.assets.letGo(isGone);
  }

  private forget(briefs: ReadonlySet<string>): void {
    for (const address of briefs) this.known.delete(address);
    this.changed.fire((uri) => briefs.has(uri.toString()));
  }
}
