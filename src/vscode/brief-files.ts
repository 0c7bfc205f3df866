import * as vscode from 'vscode';

/** The language id of briefs in VS Code. */
export const briefLanguage = 'campaign-brief';

/** A brief by its name, anywhere in the workspace. */
export const briefGlob = '**/{*.brief.yaml,*.brief.yml,brief.yaml}';

/** Larger files are not read unasked: nobody writes a brief of this size, and checking one would hold up the editor. */
const maxClosedFileBytes = 1_000_000;

/** True for a document whose findings its author wants to see: a brief, but not the old version in a comparison. */
export function isBrief(document: vscode.TextDocument): boolean {
  return document.languageId === briefLanguage && isWorkingCopy(document.uri);
}

/** The old versions that a comparison shows come from file systems that nobody can write to. */
function isWorkingCopy({ scheme }: vscode.Uri): boolean {
  const inWorkspace = vscode.workspace.workspaceFolders?.some((folder) => folder.uri.scheme === scheme);
  return scheme === 'untitled' || inWorkspace === true || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The document of a file that is open in an editor, whatever its language. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted && !document.isClosed);
}

/** The open documents that are briefs. */
export function openBriefs(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(isBrief);
}

/** All briefs in the workspace's folders; without a folder there are none. `files.exclude` is respected. */
export async function findBriefs(): Promise<readonly vscode.Uri[]> {
  const excluded = ['**/node_modules/**', ...patternsOfOtherLanguages()];
  return vscode.workspace.findFiles(briefGlob, `{${excluded.join(',')}}`);
}

/** A file that somebody has mapped to another language, such as `yaml`, belongs to that language's extension. */
function patternsOfOtherLanguages(): string[] {
  const associations = vscode.workspace.getConfiguration('files').get<Record<string, string>>('associations', {});
  return Object.entries(associations)
    .filter(([, language]) => language !== briefLanguage)
    .map(([pattern]) => (pattern.includes('/') ? pattern : `**/${pattern}`));
}

/** The text of a brief's file, without its byte order mark; undefined when it is gone, too large or not text. */
export async function readBriefFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maxClosedFileBytes) return undefined;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
