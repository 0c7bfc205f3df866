import type * as vscode from 'vscode';

/** As much of a file system as writing a file needs. */
export type Files = Pick<vscode.FileSystem, 'stat' | 'readFile' | 'writeFile' | 'copy' | 'rename' | 'delete'>;

/**
 * Puts content into a file, or leaves the file as it was: the content is written beside it first, and takes its name when
 * all of it is there, so that a full disk costs nothing. A link stays a link, and a mode stays as it is. Where no file may
 * lie beside it, or take its name, the file itself is written, and gets its old content back if that fails.
 * @throws what the file system throws, such as for a file that is read-only
 */
export async function writeWhole(files: Files, file: vscode.Uri, content: Uint8Array): Promise<void> {
  const before = await standing(files, file);
  if (before?.isLink || !(await swapIn(files, file, content, before))) await writeOver(files, file, content, before);
}

/**
 * The same for a file that is open in an editor: VS Code would close the tab of one that gives way to another, so the file
 * itself is written.
 * @throws what the file system throws
 */
export async function writeInPlace(files: Files, file: vscode.Uri, content: Uint8Array): Promise<void> {
  await writeOver(files, file, content, await standing(files, file));
}

/** What lies where a file is to be written. */
interface Standing {
  readonly content: Uint8Array;
  readonly isLink: boolean;
}

/** The number itself, since the enumeration is there in VS Code alone. */
const symbolicLink: vscode.FileType.SymbolicLink = 64;

async function standing(files: Files, file: vscode.Uri): Promise<Standing | undefined> {
  const type = await typeOf(files, file);
  return type === undefined ? undefined : { content: await files.readFile(file), isLink: (type & symbolicLink) !== 0 };
}

async function typeOf(files: Files, file: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await files.stat(file)).type;
  } catch (error) {
    if (isCalled(error, 'FileNotFound')) return undefined;
    throw error;
  }
}

/** False where no file may lie beside this one, or take its name. */
async function swapIn(files: Files, file: vscode.Uri, content: Uint8Array, before?: Standing): Promise<boolean> {
  const draft = draftBeside(file);
  try {
    if (before) await files.copy(file, draft); // has the mode of the file then, and refuses what the file would refuse
    await files.writeFile(draft, content);
    return await ifPossible(files.rename(draft, file, { overwrite: before !== undefined }));
  } catch (error) {
    if (isCalled(error, 'NoPermissions')) return false;
    throw error;
  } finally {
    await ifPossible(files.delete(draft));
  }
}

async function writeOver(files: Files, file: vscode.Uri, content: Uint8Array, before?: Standing): Promise<void> {
  try {
    await files.writeFile(file, content);
  } catch (error) {
    await ifPossible(before ? files.writeFile(file, before.content) : files.delete(file));
    throw error;
  }
}

/** A name that nobody else takes. */
function draftBeside(file: vscode.Uri): vscode.Uri {
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  const part = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return file.with({ path: `${folder}.campaign-brief-${part}.tmp` });
}

/** Whether something could be done. */
async function ifPossible(attempt: Thenable<void>): Promise<boolean> {
  return attempt.then(
    () => true,
    () => false,
  );
}

/** Errors of file systems in VS Code are known by their codes. */
function isCalled(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
