import * as vscode from 'vscode';

/** What lies in a folder. */
export interface FolderListing {
  /** In order; undefined where there is no such folder. */
  readonly names: readonly string[] | undefined;
  /** What can be opened by its name, as the file system compares names. */
  readonly openable: ReadonlySet<string>;
  readonly asCompared: (name: string) => string;
}

const asWritten = (name: string) => name;
const withoutCase = (name: string) => name.normalize('NFC').toLowerCase();

const noSuchFolder: FolderListing = { names: undefined, openable: new Set(), asCompared: asWritten };

/** Lists a folder; undefined where it cannot be known what lies in it. */
export async function listFolder(folder: vscode.Uri): Promise<FolderListing | undefined> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const openable = entries.filter(([, type]) => !leadsNowhere(type)).map(([name]) => name);
    const asCompared = (await ignoresCase(folder, openable)) ? withoutCase : asWritten;
    return { names: entries.map(([name]) => name).sort(), openable: new Set(openable.map(asCompared)), asCompared };
  } catch (error) {
    return isNotThere(error) ? noSuchFolder : undefined;
  }
}

/** Whether a file or folder of this name is there. */
export function holds({ openable, asCompared }: FolderListing, name: string): boolean {
  return openable.has(asCompared(name));
}

/** Whether two listings say the same. */
export function isSameListing(one: FolderListing | undefined, other: FolderListing | undefined): boolean {
  return dataOf(one) === dataOf(other);
}

function dataOf(listing: FolderListing | undefined): string | undefined {
  return listing && JSON.stringify([listing.names, [...listing.openable].sort()]);
}

/** A link to a file that is gone is a link, and neither a file nor a folder. */
function leadsNowhere(type: vscode.FileType): boolean {
  return type === vscode.FileType.SymbolicLink;
}

/** Most disks of Macs and Windows do. One entry, asked for in other letters, tells for the whole folder. */
async function ignoresCase(folder: vscode.Uri, names: readonly string[]): Promise<boolean> {
  const all = new Set(names);
  const tell = names.find((name) => /^(?=[^A-Za-z]*[A-Za-z])[ -~]*$/.test(name) && !all.has(inOtherLetters(name)));
  if (tell === undefined) return false;
  const found = vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, inOtherLetters(tell)));
  return found.then(
    () => true,
    () => false,
  );
}

function inOtherLetters(name: string): string {
  return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}

/** What stands where the folder should be may also be a file. */
function isNotThere(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code);
}
