import * as vscode from 'vscode';
import type { Brief } from '../format/brief';
import { contentItemAt } from '../language/content-item-at';
import { mediaFolder, mediaName, pathSeenFrom } from '../language/media-files';
import { mediaInsertion } from '../language/media-insert';
import { typeByEnding } from '../rules/media';
import { nameOf } from './addresses';
import { briefLanguage } from './brief-files';
import { toWorkspaceEdit } from './convert';
import type { DocumentChecks } from './document-checks';
import { type PasteApi, type PasteEdit, type PasteKind, pasteApi } from './paste-api';
import type { ProjectConfigs } from './project-configs';

const mimeTypes = ['text/uri-list', 'files', 'image/*'];

/** Adds pictures and other media to the content item on which they are pasted or dropped. */
export function registerPastedMedia(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  const api = pasteApi();
  if (!api) return vscode.Disposable.from();
  const kind = api.DocumentDropOrPasteEditKind.Text.append('campaignBrief', 'media');
  const addition = async (target: Target, data: vscode.DataTransfer) =>
    additionOf({ ...target, brief: checks.brief(target.document) }, await offeredIn(data), configs);
  return vscode.Disposable.from(registerPaste(api, kind, addition), registerDrop(api, kind, addition));
}

interface Target {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** What is to be done for media that come to a place of a brief; undefined where it is left to the editor. */
type Addition = (target: Target, data: vscode.DataTransfer) => Promise<Done | undefined>;

interface Done {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
}

/** Who copies cells of a spreadsheet has a picture of them in the clipboard too: text goes first. */
function registerPaste(api: PasteApi, kind: PasteKind, addition: Addition): vscode.Disposable {
  const provider = {
    async provideDocumentPasteEdits(
      document: vscode.TextDocument,
      [range, ...others]: readonly vscode.Range[],
      data: vscode.DataTransfer,
    ) {
      const text = await data.get('text/plain')?.asString();
      if (text || !range?.isEmpty || others.length > 0) return [];
      const done = await addition({ document, position: range.start }, data);
      return done ? [withEdit(new api.DocumentPasteEdit('', done.title, kind), done)] : [];
    },
  };
  const about = { providedPasteEditKinds: [kind], pasteMimeTypes: mimeTypes };
  return api.languages.registerDocumentPasteEditProvider(briefLanguage, provider, about);
}

function registerDrop(api: PasteApi, kind: PasteKind, addition: Addition): vscode.Disposable {
  const provider = {
    async provideDocumentDropEdits(
      document: vscode.TextDocument,
      position: vscode.Position,
      data: vscode.DataTransfer,
    ) {
      const done = await addition({ document, position }, data);
      return done && withEdit(new api.DocumentDropEdit('', done.title, kind), done);
    },
  };
  const about = { providedDropEditKinds: [kind], dropMimeTypes: mimeTypes };
  return api.languages.registerDocumentDropEditProvider(briefLanguage, provider, about);
}

function withEdit(edit: PasteEdit, { edit: additionalEdit }: Done): PasteEdit {
  return Object.assign(edit, { additionalEdit });
}

/** A file that is pasted or dropped: where it is, its content, or both. */
interface Offered {
  readonly name: string;
  readonly uri: vscode.Uri | undefined;
  readonly file: vscode.DataTransferFile | undefined;
}

/** The files that are media; those of a page of the web are not files. */
async function offeredIn(data: vscode.DataTransfer): Promise<readonly Offered[]> {
  const list = (await data.get('text/uri-list')?.asString()) ?? '';
  const uris = list.split(/\r?\n/).filter((line) => /^(?!https?:)\w[\w+.-]*:/.test(line));
  const named = uris.map((line) => vscode.Uri.parse(line)).map((uri) => ({ name: nameOf(uri), uri, file: undefined }));
  const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
  const carried = files.map((file) => ({ name: file.name, uri: file.uri, file }));
  return (named.length > 0 ? named : carried).filter(({ name }) => typeByEnding(name) !== undefined);
}

interface Place extends Target {
  readonly brief: Brief;
}

async function additionOf(
  place: Place,
  offered: readonly Offered[],
  configs: ProjectConfigs,
): Promise<Done | undefined> {
  const { document, brief } = place;
  const offset = document.offsetAt(place.position);
  if (document.uri.scheme === 'untitled' || offered.length === 0 || !contentItemAt(brief, offset)) return undefined;
  const { facts } = await configs.ready(document.uri);
  const saved = await savedBeside(place, offered);
  const paths = saved.map(({ path }) => path);
  const insertion = mediaInsertion(brief, offset, paths, facts);
  if (!insertion) return undefined;
  const edit = toWorkspaceEdit(
    document,
    insertion.map((one) => fittedTo(place, one)),
  );
  for (const { uri, contents } of saved) if (contents) edit.createFile(uri, { contents });
  return { title: paths.length > 1 ? `Add ${paths.length} files to media` : 'Add to media', edit };
}

type Edit = NonNullable<ReturnType<typeof mediaInsertion>>[number];

/** A snippet takes the whole beginning of its line, where the editor puts in what was pasted, though it is nothing. */
function fittedTo({ document, position }: Place, edit: Edit): Edit {
  const { line, character } = document.positionAt(edit.range.start);
  return line === position.line && character > 0 ? { range: edit.range, newText: edit.newText } : edit;
}

/** A file by its path as seen from the brief, with what is to be written there if it is not there yet. */
interface Saved {
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly contents?: Uint8Array | vscode.DataTransferFile;
}

/** Files of the project stay where they are; others are copied to where the media of the brief lie. */
async function savedBeside(place: Place, offered: readonly Offered[]): Promise<Saved[]> {
  const brief = place.document.uri;
  const home = await homeOf(place);
  const saved: Saved[] = [];
  for (const one of offered) {
    const isThere = one.uri && isInProject(brief, one.uri);
    const kept = isThere
      ? { path: pathSeenFrom(brief.path, one.uri.path), uri: one.uri }
      : await copyTo(home, place, one);
    if (kept) saved.push(kept);
  }
  return saved;
}

/** The folder that takes copies, with the names that are taken in it. */
interface Home {
  readonly folder: string;
  readonly uri: vscode.Uri;
  readonly taken: string[];
}

async function homeOf({ document, brief }: Place): Promise<Home> {
  const folder = mediaFolder(brief);
  const uri = vscode.Uri.joinPath(document.uri, '..', folder);
  return { folder, uri, taken: await namesIn(uri) };
}

async function copyTo(home: Home, place: Place, { name, uri, file }: Offered): Promise<Saved | undefined> {
  const contents = file ?? (uri && (await vscode.workspace.fs.readFile(uri)));
  if (!contents) return undefined;
  const free = mediaName(place.brief, place.document.offsetAt(place.position), name, home.taken);
  home.taken.push(free);
  const path = home.folder === '' ? free : `${home.folder}/${free}`;
  return { path, uri: vscode.Uri.joinPath(home.uri, free), contents };
}

/** Whether whoever has the brief has the file as well. */
function isInProject(brief: vscode.Uri, file: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(brief)?.uri ?? vscode.Uri.joinPath(brief, '..');
  const isThere = folder.scheme === file.scheme && folder.authority === file.authority;
  return isThere && file.path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  const entries = vscode.workspace.fs.readDirectory(folder);
  return entries.then(
    (found) => found.map(([name]) => name),
    () => [],
  );
}
