// Switching branches as git does it: another program, which takes files away and writes them anew, all at once.
import * as vscode from 'vscode';

/** The briefs of a branch: their texts by their addresses. */
export type Branch = ReadonlyMap<string, string>;

interface Disk {
  remove(uri: vscode.Uri): Thenable<void>;
  write(uri: vscode.Uri, text: string): Thenable<void>;
}

/** As much of Node's `node:fs/promises` as is needed. */
interface NodeFiles {
  unlink(path: string): Promise<void>;
  writeFile(path: string, text: string): Promise<void>;
}

/** Leaves in the folder what the branch holds, and no other brief of the branch before. */
export async function switchBranch(before: Branch, after: Branch): Promise<void> {
  const disk = diskOfThisHost();
  const gone = [...before].filter(([address, text]) => after.get(address) !== text);
  await Promise.all(gone.map(([address]) => disk.remove(vscode.Uri.parse(address))));
  const come = [...after].filter(([address, text]) => before.get(address) !== text);
  await Promise.all(come.map(([address, text]) => disk.write(vscode.Uri.parse(address), text)));
}

/** Behind VS Code's back where there is a disk; the web host has none that anybody else writes to. */
function diskOfThisHost(): Disk {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: 'node:fs/promises'): NodeFiles } };
  const files = process?.getBuiltinModule?.('node:fs/promises');
  return files ? nodeDisk(files) : editorDisk();
}

function nodeDisk(files: NodeFiles): Disk {
  return {
    remove: ({ fsPath }) => files.unlink(fsPath),
    write: ({ fsPath }, text) => files.writeFile(fsPath, text),
  };
}

function editorDisk(): Disk {
  const { fs } = vscode.workspace;
  return { remove: (uri) => fs.delete(uri), write: (uri, text) => fs.writeFile(uri, new TextEncoder().encode(text)) };
}
