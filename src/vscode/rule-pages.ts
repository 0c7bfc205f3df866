import * as vscode from 'vscode';
import { type Finding, helpPage } from '../format/finding';
import { allCodes } from '../rules/all-codes';
import type { CodeInfo } from '../rules/rule';
import { ruleMarkdown } from '../rules/rule-markdown';
import { readPackagedJson } from './packaged-json';

/**
 * The pages of the codes live in a read-only file system of their own, whose addresses look like
 * `campaign-brief-rule:/docs/rules/goals-no-metric.md`. They need no network, and package.json's defaults have them
 * open as rendered Markdown. A `command:` link would not do: newer VS Codes run none from a finding's hover.
 */
const scheme = 'campaign-brief-rule';

/** What the bundle of the extension leaves out of the codes, by code (scripts/lib/without-prose.mjs). */
const textsFile = 'dist/rule-texts.json';

/** Where the page of a finding is. */
export function rulePageUri({ help }: Pick<Finding, 'help'>): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${help}` });
}

/** Registers the pages, so that the editor can open them. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(scheme, new RulePages(extension), {
    isReadonly: true,
    isCaseSensitive: true,
  });
}

class RulePages implements vscode.FileSystemProvider {
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** The pages never change while the extension runs. */
  readonly onDidChangeFile = this.changes.event;

  constructor(private readonly extension: vscode.Uri) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: byteLength };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const info = allCodes.find(({ code }) => rulePageUri({ help: helpPage(code) }).path === uri.path);
    if (!info) throw vscode.FileSystemError.FileNotFound(uri);
    const texts = (await readPackagedJson(this.extension, textsFile)) as Record<string, Partial<CodeInfo>>;
    return new TextEncoder().encode(ruleMarkdown({ ...info, ...texts[info.code] }));
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
