// A long day in one window: thousands of edits, hundreds of files that come, go and change places, and whole branches
// that are switched. At the end everything is as if the window had just been opened. Run by "npm run test:long".
import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { checkBrief } from '../../../src/check';
import { Brief } from '../../../src/format/brief';
import { codeOf, diagnosticsOf, misspeltBrief, pause, scratchUri, write } from '../suite/support';
import { memoryInUse } from './memory';

const rounds = 10;
const filesPerRound = 20;
const editsPerFile = 10;
const minutes = 60_000;
/** How much more memory the end may hold than the middle of the day, when every cache is warm. */
const mostGrowth = 1.2;

describe('A long day', () => {
  it('ends with the findings of a fresh check, the memory of its middle, and nothing left open', async function () {
    this.timeout(30 * minutes);
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
    await vscode.workspace.fs.createDirectory(scratchUri());
    await pause(1_000);
    const texts = await exampleTexts();
    let middle: number | undefined;
    for (let round = 0; round < rounds; round++) {
      await workThrough(round, texts);
      if (round === rounds / 2 - 1) middle = memoryInUse();
    }
    await pause(1_000);
    const end = memoryInUse();
    if (middle !== undefined && end !== undefined) assertNoGrowth(middle, end);
    assert.deepStrictEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    );
  });
});

function assertNoGrowth(middle: number, end: number): void {
  const sentence = `${megabytes(middle)} in use at noon, ${megabytes(end)} in the evening`;
  console.log(`    ${sentence}`);
  assert.ok(end <= middle * mostGrowth, sentence);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

async function exampleTexts(): Promise<string[]> {
  const found = await vscode.workspace.findFiles('examples/*.brief.yaml');
  const sorted = found.sort((a, b) => a.path.localeCompare(b.path));
  const texts = await Promise.all(sorted.map(async (uri) => textOf(uri)));
  return [...texts, misspeltBrief];
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Files come, are edited, saved or not, closed, renamed, deleted; then the branch is switched; then all are gone. */
async function workThrough(round: number, texts: readonly string[]): Promise<void> {
  const random = randomFrom(round + 1);
  const briefs = await createBriefs(round, texts);
  for (const uri of briefs) await editBrief(uri, random);
  await closeEverything();
  const left = await renameAndDelete(briefs);
  await expectFreshFindings(left);
  await switchBranch(left, texts, round);
  await expectFreshFindings(left);
  await vscode.workspace.fs.delete(scratchUri(`round-${round}`), { recursive: true });
  await eventuallyFor(1, () => assert.deepStrictEqual(pathsShown(left), []));
}

function pathsShown(briefs: readonly vscode.Uri[]): string[] {
  return briefs.filter((uri) => diagnosticsOf(uri).length > 0).map(({ path }) => path);
}

async function createBriefs(round: number, texts: readonly string[]): Promise<vscode.Uri[]> {
  await vscode.workspace.fs.createDirectory(scratchUri(`round-${round}`));
  await pause(1_000); // on Linux VS Code loses sight of a folder that is made within one that has just been made
  const briefs: vscode.Uri[] = [];
  for (let number = 0; number < filesPerRound; number++)
    briefs.push(await write(`round-${round}/b${number}.brief.yaml`, texts[number % texts.length] ?? ''));
  return briefs;
}

/** What an author's hand does to a line: half words, marks of YAML, new lines, and what was there before. */
const fragments = ['', ' ', '#', ':', '- ', '\n', 'instagrm', '2026-02-30', '"', '\n  - id: again', 'A word more'];

async function editBrief(uri: vscode.Uri, random: () => number): Promise<void> {
  const editor = await openByHand(uri);
  for (let count = 0; count < editsPerFile; count++) {
    const { document } = editor;
    const at = document.positionAt(Math.floor(random() * document.getText().length));
    const until = at.translate(0, random() < 0.5 ? 0 : 3);
    const fragment = fragments[Math.floor(random() * fragments.length)] ?? '';
    await editor.edit((edit) => edit.replace(document.validateRange(new vscode.Range(at, until)), fragment));
    if (random() < 0.3) await pause(Math.floor(random() * 200));
  }
  if (random() < 0.5) await editor.document.save();
}

/** Not by `showTextDocument`: what an extension opens, VS Code keeps in memory for some minutes after it is closed. */
async function openByHand(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, `${uri.path} is open`);
  return editor;
}

async function closeEverything(): Promise<void> {
  while (vscode.window.activeTextEditor)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

async function renameAndDelete(briefs: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const left: vscode.Uri[] = [];
  for (const [index, uri] of briefs.entries()) {
    if (index % 4 === 0) await vscode.workspace.fs.delete(uri);
    else left.push(index % 4 === 1 ? await renamed(uri) : uri);
  }
  return left;
}

async function renamed(uri: vscode.Uri): Promise<vscode.Uri> {
  const target = uri.with({ path: uri.path.replace(/\.brief\.yaml$/, '-renamed.brief.yaml') });
  await vscode.workspace.fs.rename(uri, target);
  return target;
}

/** As a checkout does: every file at once, with the text of another time. */
async function switchBranch(briefs: readonly vscode.Uri[], texts: readonly string[], round: number): Promise<void> {
  const encoder = new TextEncoder();
  await Promise.all(
    briefs.map((uri, index) =>
      vscode.workspace.fs.writeFile(uri, encoder.encode(texts[(index + round) % texts.length] ?? '')),
    ),
  );
}

interface Plain {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly character: number;
}

async function expectFreshFindings(briefs: readonly vscode.Uri[]): Promise<void> {
  for (const uri of briefs) {
    const text = await textOf(uri);
    await eventuallyFor(1, () => assert.deepStrictEqual(shown(uri), fresh(text), uri.path));
  }
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

async function eventuallyFor(most: number, claim: () => void): Promise<void> {
  const giveUpAt = Date.now() + most * minutes;
  for (;;) {
    try {
      claim();
      return;
    } catch (failure) {
      if (Date.now() > giveUpAt) throw failure;
      await pause(100);
    }
  }
}

/** The same numbers every time (Park and Miller's generator), so that a failure can be looked at again. */
function randomFrom(seed: number): () => number {
  let state = seed * 16_807;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
