import * as vscode from 'vscode';
import { exists, nameOf } from './addresses';
import type { FileKind } from './export-kinds';

/** Where an export goes: into a file, or into an editor, to be looked at. */
export type ExportPlace = { readonly file: vscode.Uri } | 'editor';

/** A form of a brief, and the file beside the brief that it would go to; none where nothing can be written there. */
export interface ExportChoice {
  readonly kind: FileKind;
  readonly file: vscode.Uri | undefined;
}

/** A platform that content of the brief is for, by its id and as people call it. */
export interface PlatformName {
  readonly id: string;
  readonly name: string;
}

/** Which posts go into a file: those of one platform, or all. */
export interface ExportedPosts {
  /** The id of the platform; undefined for all. */
  readonly platform: string | undefined;
}

/** What an author is asked for an export; undefined when the author gives up. */
export interface ExportPrompts {
  kind(choices: readonly ExportChoice[], about: string): Promise<ExportChoice | undefined>;
  posts(kind: FileKind, platforms: readonly PlatformName[]): Promise<ExportedPosts | undefined>;
  place(choice: ExportChoice): Promise<ExportPlace | undefined>;
}

/** Asks in VS Code's own ways. */
export const exportPrompts: ExportPrompts = { kind: askForKind, posts: askForPosts, place: askForPlace };

async function askForKind(choices: readonly ExportChoice[], about: string): Promise<ExportChoice | undefined> {
  const items = choices.map((choice) => ({
    label: choice.kind.title,
    description: choice.file ? nameOf(choice.file) : '',
    detail: choice.kind.whatFor,
    choice,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Export', placeHolder: about, matchOnDetail: true });
  return chosen?.choice;
}

/** All posts of a file go to the channels that one chooses in the scheduler: most authors want one platform at a time. */
async function askForPosts(kind: FileKind, names: readonly PlatformName[]): Promise<ExportedPosts | undefined> {
  if (names.length < 2) return { platform: undefined };
  const all = { label: 'All Platforms', detail: `${kind.title} posts all of a file to the channels you choose.` };
  const items = [
    { ...all, platform: undefined },
    { label: '', kind: vscode.QuickPickItemKind.Separator, platform: undefined },
    ...names.map(({ id, name }) => ({ label: name, platform: id })),
  ];
  return vscode.window.showQuickPick(items, {
    title: `Export: ${kind.title}`,
    placeHolder: 'The posts of which platform?',
  });
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: () => Promise<ExportPlace | undefined>;
}

/** Nothing is written yet: the first entry says where the file would go, and whether one is there already. */
async function askForPlace(choice: ExportChoice): Promise<ExportPlace | undefined> {
  const elsewhere = { label: 'Choose Another Place…', iconPath: icon('folder'), place: () => askForFile(choice) };
  const look = { label: 'Show Without Saving', iconPath: icon('eye'), place: async () => 'editor' as const };
  const items: PlaceItem[] = [...(await besideTheBrief(choice.file)), elsewhere, look];
  const title = `Export: ${choice.kind.title}`;
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: 'Where to?' });
  return chosen?.place();
}

async function besideTheBrief(file: vscode.Uri | undefined): Promise<PlaceItem[]> {
  if (!file) return [];
  const isThere = await exists(file);
  return [
    {
      label: `${isThere ? 'Replace' : 'Save as'} ${nameOf(file)}`,
      description: isThere ? 'This file is there already' : '',
      detail: file.fsPath,
      iconPath: icon('save'),
      place: async () => ({ file }),
    },
  ];
}

/** VS Code asks by itself before a file is replaced. */
async function askForFile({ kind, file }: ExportChoice): Promise<ExportPlace | undefined> {
  const chosen = await vscode.window.showSaveDialog({
    title: `Export: ${kind.title}`,
    saveLabel: 'Export',
    filters: { [kind.title]: [kind.extension] },
    ...(file && { defaultUri: file }),
  });
  return chosen && { file: chosen };
}

function icon(name: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name);
}
