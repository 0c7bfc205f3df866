import * as vscode from 'vscode';

/** The name of a file, without its folders. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isSame(one: vscode.Uri, other: vscode.Uri): boolean {
  return one.toString() === other.toString();
}

/** Whether there is a file or folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Whether an address is that of a file or folder, or of something in it. */
export function isAtOrBelow(address: string, uri: vscode.Uri): boolean {
  return address === uri.toString() || address.startsWith(`${uri.toString()}/`);
}
