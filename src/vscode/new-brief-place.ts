import * as vscode from 'vscode';
import { activeBrief } from './active-brief';
import { exists } from './addresses';
import type { BriefPlaces } from './new-brief-questions';

/** A folder of this name is where a team keeps its briefs. */
const usualName = 'briefs';

/** The places for a brief in the folders that are open; undefined where none is. */
export function workspacePlaces(): BriefPlaces | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return undefined;
  const roots = folders.length === 1 ? [] : folders.map(({ name }) => name);
  return { roots, usualFolder, exists: async (path) => exists(uriOf(path)) };
}

/** The address of a path in the workspace; with several open folders it begins with the name of one. */
export function uriOf(path: string): vscode.Uri {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error('No folder is open.');
  if (others.length === 0) return vscode.Uri.joinPath(first.uri, path);
  const folder = [first, ...others].find(({ name }) => path.startsWith(`${name}/`)) ?? first;
  return vscode.Uri.joinPath(folder.uri, path.slice(folder.name.length + 1));
}

/** Where the brief in the editor lies, else the folder for briefs where there is one, else the open folder. */
async function usualFolder(): Promise<string> {
  const brief = activeBrief()?.document.uri;
  const folder = (brief && vscode.workspace.getWorkspaceFolder(brief)) ?? vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) return '';
  const isInFolder = brief !== undefined && vscode.workspace.getWorkspaceFolder(brief) !== undefined;
  if (isInFolder) return pathOf(vscode.Uri.joinPath(brief, '..'), folder);
  const usual = vscode.Uri.joinPath(folder.uri, usualName);
  return pathOf((await exists(usual)) ? usual : folder.uri, folder);
}

function pathOf(uri: vscode.Uri, folder: vscode.WorkspaceFolder): string {
  const within = uri.path.slice(folder.uri.path.length).replace(/^\//, '');
  const isOnlyFolder = vscode.workspace.workspaceFolders?.length === 1;
  return isOnlyFolder ? within : [folder.name, within].filter((part) => part !== '').join('/');
}
