import * as vscode from 'vscode';
import {
  ConfigLoader,
  confined,
  type LoadedConfig,
  mostConfigBytes,
  type ReadFile,
  type ResolvedConfig,
} from '../config/load-config';
import { folderOf, type SlashPath } from '../config/paths';
import { configFileName } from '../format/config-name';
import { noConfig, type ProjectConfig } from '../format/project-config';

/** A config file that takes part somewhere, and what is wrong with it. */
export interface UsedConfig extends LoadedConfig {
  readonly uri: vscode.Uri;
}

/** A checkout brings many files at once: configs are read again once, after this pause. */
const reloadPauseMs = 100;

/**
 * The project configs of briefs, as they are saved, found by the same rules as the command line's. A config that has just
 * become wrong leaves the last sound one standing, so that no brief is judged by half a config.
 */
export class ProjectConfigs implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Tells that some config is another one now. */
  readonly onDidChange = this.changed.event;
  private readonly loaded = new vscode.EventEmitter<void>();
  /** Tells that configs have been read, for the first time or again. */
  readonly onDidLoad = this.loaded.event;
  /** By the briefs' folders. */
  private readonly known = new Map<string, ResolvedConfig>();
  private loaders = new Map<string, ConfigLoader>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml}');
    const reload = (uri: vscode.Uri) => this.takesPart(uri) && this.reloadSoon();
    this.subscriptions = [
      this.changed,
      this.loaded,
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      vscode.workspace.onDidSaveTextDocument((document) => reload(document.uri)),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.reloadSoon()),
    ];
  }

  /** The config of a brief as far as it is known now: ask for `ready` before. */
  now(brief: vscode.Uri): ProjectConfig {
    return this.known.get(folderKey(brief))?.config ?? noConfig;
  }

  /** Reads the config of a brief, if that has not been done. */
  async ready(brief: vscode.Uri): Promise<ProjectConfig> {
    if (!isInFolder(brief)) return noConfig;
    const key = folderKey(brief);
    if (this.known.has(key)) return this.now(brief);
    const { loaders } = this;
    const config = await this.load(brief);
    if (loaders !== this.loaders) return this.ready(brief); // the files have changed meanwhile
    this.known.set(key, config);
    this.loaded.fire();
    return config.config;
  }

  /** The config files that take part in what is known, each once. */
  used(): readonly UsedConfig[] {
    const used = new Map<string, UsedConfig>();
    for (const [key, { files }] of this.known) {
      const base = vscode.Uri.parse(key);
      for (const file of files) {
        const uri = uriAt(base, file.path);
        used.set(uri.toString(), { ...file, uri });
      }
    }
    return [...used.values()];
  }

  /** What is wrong with a config document, as it stands in its editor. */
  async findingsOf(document: vscode.TextDocument): Promise<LoadedConfig['findings']> {
    const text = document.getText();
    const read = readerFor(document.uri);
    const loader = new ConfigLoader(async (path) => (path === document.uri.path ? text : read(path)));
    const { files } = await loader.forFile(document.uri.path);
    return files.find(({ path }) => path === document.uri.path)?.findings ?? [];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private takesPart(uri: vscode.Uri): boolean {
    return uri.path.endsWith(`/${configFileName}`) || [...this.known].some(([key, known]) => names(known, key, uri));
  }

  private reloadSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.reload(), reloadPauseMs);
  }

  private async reload(): Promise<void> {
    const loaders = new Map();
    this.loaders = loaders;
    const fresh = await Promise.all([...this.known].map(([key, before]) => this.reloaded(key, before)));
    if (loaders !== this.loaders) return; // another reload is under way
    for (const [key, config] of fresh) this.known.set(key, config);
    this.loaded.fire();
    this.changed.fire();
  }

  private async reloaded(key: string, before: ResolvedConfig): Promise<[string, ResolvedConfig]> {
    const fresh = await this.load(vscode.Uri.parse(`${key}/`));
    return [key, isSound(fresh) ? fresh : { ...fresh, config: before.config }];
  }

  private load(brief: vscode.Uri): Promise<ResolvedConfig> {
    const fileSystem = `${brief.scheme}://${brief.authority}`;
    const loader = this.loaders.get(fileSystem) ?? new ConfigLoader(readerFor(brief));
    this.loaders.set(fileSystem, loader);
    return loader.forFolder(folderOf(brief.path) ?? '/');
  }
}

/** Whether a config is made of a file, or would be if the file were there. */
function names({ files, missing }: ResolvedConfig, key: string, uri: vscode.Uri): boolean {
  const base = vscode.Uri.parse(key);
  return [...files.map(({ path }) => path), ...missing].some((path) => uriAt(base, path).path === uri.path);
}

function isSound({ files, problems }: ResolvedConfig): boolean {
  return problems.length === 0 && !files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
}

/** A brief that was never saved lies in no folder. */
function isInFolder({ scheme }: vscode.Uri): boolean {
  return scheme !== 'untitled';
}

/** The address of a brief's folder, without a slash at its end. */
function folderKey(brief: vscode.Uri): string {
  return brief.with({ path: folderOf(brief.path) ?? '/', query: '', fragment: '' }).toString();
}

/** Paths of Windows begin with a drive: `C:/house.yaml`. */
function uriAt(base: vscode.Uri, path: SlashPath): vscode.Uri {
  return base.with({ path: path.startsWith('/') ? path : `/${path}`, query: '', fragment: '' });
}

/**
 * The brain's way to config files, on the file system on which `base` lies. In Restricted Mode a workspace does not lead
 * to files outside of it, neither by `extends` nor as a config further up.
 */
function readerFor(base: vscode.Uri): ReadFile {
  const isInWorkspace = (path: SlashPath) => vscode.workspace.getWorkspaceFolder(uriAt(base, path)) !== undefined;
  return vscode.workspace.isTrusted ? readerOf(base) : confined(readerOf(base), isInWorkspace);
}

function readerOf(base: vscode.Uri): ReadFile {
  return async (path) => {
    const uri = uriAt(base, path);
    try {
      const { type, size } = await vscode.workspace.fs.stat(uri);
      if ((type & vscode.FileType.File) === 0) return { problem: `${uri.path} is no file, so it cannot be a config.` };
      if (size > mostConfigBytes) return { problem: `${uri.path} is too large to be a config.` };
      const bytes = await vscode.workspace.fs.readFile(uri);
      return decoded(bytes) ?? { problem: `${uri.path} is not a text file.` };
    } catch {
      return undefined; // no such file, or none that may be read
    }
  };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
