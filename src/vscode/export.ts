import * as vscode from 'vscode';
import { noConfig } from '../format/project-config';
import { today } from '../language/today';
import type { Exported } from '../render/exports/exporting';
import { exists, nameOf } from './addresses';
import { openDocument } from './brief-files';
import { exportName, type FileKind, fileKinds } from './export-kinds';
import {
  type ExportChoice,
  type ExportedPosts,
  type ExportPlace,
  type ExportPrompts,
  exportPrompts,
} from './export-prompts';
import { showExported } from './exported-message';
import { chosenBrief } from './preview/chosen-brief';
import type { Previews } from './preview/previews';
import type { PageSources } from './preview/register-preview';
import { writeInPlace, writeWhole } from './write-whole';

/**
 * Registers "Export…": the brief in a form for others, in a file. A key binding may choose the form beforehand,
 * `{ "kind": "ics" }`, the platform whose posts a scheduler gets, `"platform": "linkedin"`, and that the file goes beside the brief, where none has its name: `"place": "beside"`.
 */
export function registerExport(sources: PageSources, previews: Previews): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.export', async (given: unknown) => {
    const document = await chosenBrief(given, previews);
    return document && exportDocument(document, sources, { ...exportPrompts, ...promptsAnsweredBy(given) });
  });
}

/** Gives back the file that was written; undefined when the author has given up, or only wanted to see it. */
async function exportDocument(
  document: vscode.TextDocument,
  sources: PageSources,
  prompts: ExportPrompts,
): Promise<vscode.Uri | undefined> {
  const kinds = fileKinds(await sources.rendering.load(), await sources.drawing.load());
  await sources.checks.ready(document);
  const choices = kinds.map((kind) => choiceOf(document, kind));
  const kind = (await prompts.kind(choices, aboutErrors(document, sources)))?.kind;
  const posts = kind && (await postsFor(document, kind, sources, prompts));
  const place = posts && (await prompts.place(choiceOf(document, kind, posts.platform)));
  if (!place) return undefined;
  const exported = write(document, kind, posts, sources);
  return place === 'editor' ? showInEditor(exported, kind) : saveTo(place.file, exported);
}

function choiceOf(document: vscode.TextDocument, kind: FileKind, platform?: string): ExportChoice {
  const folder = folderFor(document.uri);
  const name = exportName(nameOf(document.uri), kind, platform);
  return { kind, file: folder && vscode.Uri.joinPath(folder, name) };
}

/** Asks only where there is something to choose. */
async function postsFor(
  document: vscode.TextDocument,
  kind: FileKind,
  { checks, surroundings }: PageSources,
  prompts: ExportPrompts,
): Promise<ExportedPosts | undefined> {
  const platforms = kind.platforms(checks.brief(document));
  if (platforms.length === 0) return { platform: undefined };
  const { vocabulary } = surroundings.now(document.uri).config ?? noConfig;
  return prompts.posts(
    kind,
    platforms.map((id) => ({ id, name: vocabulary.nameOf('platform', id) ?? id })),
  );
}

/** Beside the brief; of a brief that has no file yet, into the folder that is open. */
function folderFor(uri: vscode.Uri): vscode.Uri | undefined {
  if (uri.scheme === 'untitled') return vscode.workspace.workspaceFolders?.[0]?.uri;
  const isReadOnly = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
  return isReadOnly ? undefined : vscode.Uri.joinPath(uri, '..');
}

/** Said while the author chooses: errors are no reason to keep a brief from being read. */
function aboutErrors(document: vscode.TextDocument, { checks }: PageSources): string {
  const errors = checks.of(document).findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return 'What for?';
  const count = errors === 1 ? 'an error' : `${errors} errors`;
  return `What for? The brief has ${count}; it is exported as it is.`;
}

function write(
  document: vscode.TextDocument,
  kind: FileKind,
  { platform }: ExportedPosts,
  { checks, surroundings }: PageSources,
): Exported {
  const { config = noConfig } = surroundings.now(document.uri);
  const readiness = checks.readiness(document);
  return kind.write(checks.brief(document), { config, readiness, platform, today: today() });
}

async function showInEditor({ text }: Exported, { extension }: FileKind): Promise<undefined> {
  const language = { html: 'html', md: 'markdown' }[extension] ?? 'plaintext';
  const document = await vscode.workspace.openTextDocument({ content: text, language });
  await vscode.window.showTextDocument(document);
}

async function saveTo(file: vscode.Uri, { text, notes }: Exported): Promise<vscode.Uri | undefined> {
  try {
    const put = openDocument(file) ? writeInPlace : writeWhole;
    await put(vscode.workspace.fs, file, new TextEncoder().encode(text));
  } catch {
    void vscode.window.showErrorMessage(`${nameOf(file)} could not be written to ${file.path}. May you write there?`);
    return undefined;
  }
  void showExported(file, notes);
  return file;
}

/** Prompts that answer themselves from what the caller of the command passed; the rest is left to ask. */
function promptsAnsweredBy(given: unknown): Partial<ExportPrompts> {
  if (typeof given !== 'object' || given === null || given instanceof vscode.Uri) return {};
  const answers = new Map<string, unknown>(Object.entries(given));
  const [kind, platform] = [answers.get('kind'), answers.get('platform')];
  return {
    ...(typeof kind === 'string' && { kind: async (choices) => choices.find((choice) => choice.kind.id === kind) }),
    ...(typeof platform === 'string' && {
      posts: async (_, platforms) => (platforms.some(({ id }) => id === platform) ? { platform } : undefined),
    }),
    ...(answers.get('place') === 'beside' && { place: besideUnlessTaken }),
  };
}

/** Nothing is replaced that nobody has agreed to. */
async function besideUnlessTaken(choice: ExportChoice): Promise<ExportPlace | undefined> {
  const { file } = choice;
  return file && !(await exists(file)) ? { file } : exportPrompts.place(choice);
}
