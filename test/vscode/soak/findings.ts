// What the editor shows about briefs, beside what a fresh check of their files finds.
import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { checkBrief } from '../../../src/check';
import { Brief } from '../../../src/format/brief';
import { codeOf, diagnosticsOf, eventually } from '../suite/support';

/** Many files are checked one after the other, on a busy machine. */
export const patienceMs = 60_000;

interface Plain {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly character: number;
}

/** Waits until each of these files shows what a fresh check of its text finds. */
export async function expectFreshFindings(briefs: readonly vscode.Uri[]): Promise<void> {
  for (const uri of briefs) {
    const text = await textOf(uri);
    await eventually(() => assert.deepStrictEqual(shown(uri), fresh(text), uri.path), patienceMs);
  }
}

/** Waits until nothing is shown about any of these files. */
export async function expectNothing(briefs: readonly vscode.Uri[]): Promise<void> {
  const withFindings = () => briefs.filter((uri) => diagnosticsOf(uri).length > 0).map(({ path }) => path);
  await eventually(() => assert.deepStrictEqual(withFindings(), []), patienceMs);
}

/** @returns the text of a file as it lies on the disk */
export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

function shown(uri: vscode.Uri): Plain[] {
  return diagnosticsOf(uri).map(({ code, message, range: { start } }) => ({
    code: codeOf(code),
    message,
    ...plain(start),
  }));
}

function fresh(text: string): Plain[] {
  const brief = Brief.read(text);
  const { findings } = checkBrief(brief);
  return findings.map(({ code, message, range }) => ({ code, message, ...plain(brief.lines.positionAt(range.start)) }));
}

function plain({ line, character }: { line: number; character: number }): { line: number; character: number } {
  return { line, character };
}
