// A long day in one window: thousands of edits, hundreds of files that come, go and change places, pages looked at, and
// whole branches that are switched. In the evening all is as it was in the morning. Run by "npm run test:long".
import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { eventually, misspeltBrief, pause, scratchUri, write } from '../suite/support';
import { type Branch, switchBranch } from './branches';
import { expectFreshFindings, expectNothing, patienceMs, textOf } from './findings';
import { memoryInUse, type OwnObjects, ownObjects } from './heap';

const rounds = 10;
const filesPerRound = 20;
const editsPerFile = 10;
const dayMs = 1_800_000;
/** How much more memory the evening may hold than the morning, when one round has warmed everything up. */
const mostGrowth = 1.2;

describe('A long day', () => {
  it('ends with the findings of a fresh check, the memory of its start, and nothing left open', async function () {
    this.timeout(dayMs);
    this.retries(0);
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
    await vscode.workspace.fs.createDirectory(scratchUri());
    const texts = await exampleTexts();
    console.log(`    ${megabytes(await memoryInUse())} in use before the first round`);
    await workThrough(0, texts);
    const morning = await whatIsKept();
    for (let round = 1; round < rounds; round++) await workThrough(round, texts);
    const evening = await whatIsKept();
    assertNoGrowth(morning.bytes, evening.bytes);
    assert.deepStrictEqual(grown(morning.own, evening.own), [], 'The extension keeps more with every round');
    assert.deepStrictEqual(openTabs(), []);
  });
});

interface Kept {
  readonly bytes: number;
  readonly own: OwnObjects;
}

/** The last brief is always the same, since something of the latest one may be kept. */
async function whatIsKept(): Promise<Kept> {
  const last = await write('last.brief.yaml', misspeltBrief);
  await openByHand(last);
  await expectFreshFindings([last]);
  await closeEverything();
  await vscode.workspace.fs.delete(last);
  await expectNothing([last]);
  await pause(2_000); // for what is put off by some moments
  return { bytes: await memoryInUse(), own: await ownObjects() };
}

function assertNoGrowth(morning: number, evening: number): void {
  const sentence = `${megabytes(morning)} in use after the first round, ${megabytes(evening)} after the last`;
  console.log(`    ${sentence}`);
  assert.ok(evening <= morning * mostGrowth, sentence);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** What has become more in each round since the morning is a leak, be it one listener a round. */
function grown(morning: OwnObjects, evening: OwnObjects): string[] {
  return [...evening]
    .map(([place, count]) => ({ place, before: morning.get(place) ?? 0, count }))
    .filter(({ before, count }) => count - before >= rounds - 1)
    .map(({ place, before, count }) => `${place}: ${before} → ${count}`);
}

function openTabs(): string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

async function exampleTexts(): Promise<string[]> {
  const found = await vscode.workspace.findFiles('examples/*.brief.yaml');
  const sorted = found.sort((a, b) => a.path.localeCompare(b.path));
  return [...(await Promise.all(sorted.map(textOf))), misspeltBrief];
}

/** Files come, are edited, saved or not, looked at, closed, renamed, deleted; branches are switched; then all are gone. */
async function workThrough(round: number, texts: readonly string[]): Promise<void> {
  const startedAt = Date.now();
  const random = randomFrom(round + 1);
  const briefs = await createBriefs(round, texts);
  for (const uri of briefs) await editBrief(uri, random);
  await lookAtPages(briefs, random);
  await closeEverything();
  const left = await renameAndDelete(briefs);
  await expectFreshFindings(left);
  await goToBranchAndBack(left, texts, round);
  await vscode.workspace.fs.delete(scratchUri(`round-${round}`), { recursive: true });
  await expectNothing([...briefs, ...left]);
  console.log(`    round ${round + 1} of ${rounds}: ${((Date.now() - startedAt) / 1_000).toFixed(0)} s`);
}

async function createBriefs(round: number, texts: readonly string[]): Promise<vscode.Uri[]> {
  await pause(1_000); // on Linux VS Code loses sight of a folder that is made within one that has just been made
  await vscode.workspace.fs.createDirectory(scratchUri(`round-${round}`));
  await pause(1_000);
  const briefs: vscode.Uri[] = [];
  for (let number = 0; number < filesPerRound; number++)
    briefs.push(await write(`round-${round}/b${number}.brief.yaml`, texts[number % texts.length] ?? ''));
  return briefs;
}

async function editBrief(uri: vscode.Uri, random: () => number): Promise<void> {
  const editor = await openByHand(uri);
  for (let count = 0; count < editsPerFile; count++) {
    await editOnce(editor, random);
    if (random() < 0.3) await pause(Math.floor(random() * 200));
  }
  if (random() < 0.5) await editor.document.save();
}

/** What an author's hand does to a line: half words, marks of YAML, new lines, and what was there before. */
const fragments = ['', ' ', '#', ':', '- ', '\n', 'instagrm', '2026-02-30', '"', '\n  - id: again', 'A word more'];

async function editOnce({ document, edit }: vscode.TextEditor, random: () => number): Promise<void> {
  const at = document.positionAt(Math.floor(random() * document.getText().length));
  const until = at.translate(0, random() < 0.5 ? 0 : 3);
  const fragment = fragments[Math.floor(random() * fragments.length)] ?? '';
  await edit((change) => change.replace(document.validateRange(new vscode.Range(at, until)), fragment));
}

/** Not by `showTextDocument`: what an extension opens, VS Code keeps in memory for some minutes after it is closed. */
async function openByHand(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false, viewColumn: vscode.ViewColumn.One });
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, `${uri.path} is open`);
  return editor;
}

/** Two pages, each of which stays with its brief, and the page across briefs. */
async function lookAtPages([first, second]: readonly vscode.Uri[], random: () => number): Promise<void> {
  assert.ok(first && second);
  for (const uri of [first, second]) {
    const editor = await openByHand(uri);
    await openPage(/^Preview /, 'campaignBrief.openPreview', uri);
    await editOnce(editor, random);
    await vscode.commands.executeCommand('campaignBrief.openPreview', uri); // now the keyboard goes to the page
    await eventually(() => assert.match(activeTab(), /^Preview /), patienceMs);
    await eventually(lockPage, patienceMs);
  }
  await openPage(/^Portfolio$/, 'campaignBrief.openPortfolio');
}

/** The panel may hear later than its tab that it has the keyboard, and until then the command has nothing to lock. */
async function lockPage(): Promise<void> {
  if (/^Preview /.test(activeTab())) await vscode.commands.executeCommand('campaignBrief.togglePreviewLock');
  await pause(500); // for the title
  assert.match(activeTab(), /^\[Preview\] /);
}

async function openPage(label: RegExp, command: string, ...given: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...given);
  await eventually(() => assert.match(openTabs().join('\n'), new RegExp(label, 'm')), patienceMs);
  await pause(1_500); // for the page's script, of which nobody outside of its frame is told
}

function activeTab(): string {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
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

/** As in the Explorer, which tells extensions of it. */
async function renamed(uri: vscode.Uri): Promise<vscode.Uri> {
  const target = uri.with({ path: uri.path.replace(/\.brief\.yaml$/, '-renamed.brief.yaml') });
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uri, target);
  assert.ok(await vscode.workspace.applyEdit(edit), `${uri.path} is renamed`);
  return target;
}

/** To a branch with other texts, without some of the briefs and with new ones, and back; two briefs are open meanwhile. */
async function goToBranchAndBack(left: readonly vscode.Uri[], texts: readonly string[], round: number): Promise<void> {
  const here: Branch = new Map(await Promise.all(left.map(async (uri) => [`${uri}`, await textOf(uri)] as const)));
  const there = otherBranch(left, texts, round);
  for (const uri of left.slice(0, 2)) await openByHand(uri);
  await arrive(here, there);
  await arrive(there, here);
  await closeEverything();
  await expectFreshFindings(left);
}

async function arrive(before: Branch, after: Branch): Promise<void> {
  await switchBranch(before, after);
  await expectFreshFindings(urisOf([...after.keys()]));
  await expectNothing(urisOf([...before.keys()].filter((address) => !after.has(address))));
}

function urisOf(addresses: readonly string[]): vscode.Uri[] {
  return addresses.map((address) => vscode.Uri.parse(address));
}

function otherBranch(left: readonly vscode.Uri[], texts: readonly string[], round: number): Branch {
  const textAt = (index: number) => texts[(index + round) % texts.length] ?? '';
  const stay = left.filter((_, index) => index % 5 !== 4);
  const fresh = stay.slice(0, 3).map((uri) => uri.with({ path: uri.path.replace(/([^/]+)$/, 'feature-$1') }));
  return new Map([...stay, ...fresh].map((uri, index) => [`${uri}`, textAt(index)]));
}

/** The same numbers every time (Park and Miller's generator), so that a failure can be looked at again. */
function randomFrom(seed: number): () => number {
  let state = seed * 16_807;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
