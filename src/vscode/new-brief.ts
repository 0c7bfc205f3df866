import * as vscode from 'vscode';
import { briefLanguage } from './brief-files';
import { type BriefAnswers, type BriefTemplate, fileStem, fillTemplate, templatesIn } from './brief-template';
import { editorPrompts, type NewBriefPrompts } from './new-brief-prompts';
import { readSnippets } from './snippet-file';

/** Everything that a new brief is begun with. */
interface NewBrief extends BriefAnswers {
  readonly template: BriefTemplate;
  /** Where its file goes; without a folder the brief is not saved yet. */
  readonly folder: vscode.Uri | undefined;
}

/** Registers "New Brief". A key binding may pass answers beforehand: `{ "template": "event", "name": "Open day" }`. */
export function registerNewBrief(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.newBrief', async (given: unknown) => {
    const templates = templatesIn(await readSnippets(extension));
    const brief = await askForBrief(templates, { ...editorPrompts, ...promptsAnsweredBy(given, templates) });
    return brief && beginBrief(brief);
  });
}

/** Asks one thing after the other; undefined as soon as the author gives up. */
export async function askForBrief(
  templates: readonly BriefTemplate[],
  prompts: NewBriefPrompts,
): Promise<NewBrief | undefined> {
  const template = await prompts.template(templates);
  if (template === undefined) return undefined;
  const name = await prompts.name();
  if (name === undefined) return undefined;
  const days = await askForDays(prompts);
  if (days === undefined) return undefined;
  const place = await askForPlace(prompts);
  return place && { template, name: name.trim(), ...days, ...place };
}

async function askForDays(prompts: NewBriefPrompts): Promise<Pick<NewBrief, 'start' | 'end'> | undefined> {
  const start = await prompts.start();
  if (start === '') return {};
  const end = start && (await prompts.end(start));
  if (end === undefined) return undefined;
  return end === '' ? { start } : { start, end };
}

async function askForPlace(prompts: NewBriefPrompts): Promise<Pick<NewBrief, 'folder'> | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return { folder: undefined };
  const folder = folders.length === 1 ? folders[0] : await prompts.folder();
  return folder && { folder: folder.uri };
}

/** Writes and opens the brief with its tab stops live. Gives back its address; an existing file is never touched. */
async function beginBrief(brief: NewBrief): Promise<vscode.Uri | undefined> {
  const document = brief.folder ? await createFile(brief.folder, brief.name) : await newUntitled();
  if (document === undefined) return undefined;
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(fillTemplate(brief.template, brief)), new vscode.Position(0, 0));
  if (brief.folder) await document.save();
  return document.uri;
}

function newUntitled(): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: briefLanguage });
}

async function createFile(folder: vscode.Uri, name: string): Promise<vscode.TextDocument | undefined> {
  const uri = await freeUri(folder, fileStem(name));
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { overwrite: false });
  if (await vscode.workspace.applyEdit(creation)) return vscode.workspace.openTextDocument(uri);
  void vscode.window.showErrorMessage(`The brief could not be created in ${folder.path}. May you write there?`);
  return undefined;
}

/** `NAME.brief.yaml`, or `NAME-2.brief.yaml` and so on while that exists. */
async function freeUri(folder: vscode.Uri, stem: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.brief.yaml`);
    if (!(await exists(uri))) return uri;
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Prompts that answer themselves from what the caller of the command passed; the rest is left to ask. */
function promptsAnsweredBy(given: unknown, templates: readonly BriefTemplate[]): Partial<NewBriefPrompts> {
  if (typeof given !== 'object' || given === null) return {};
  const answers = new Map(Object.entries(given).filter(([, answer]) => typeof answer === 'string'));
  const prompts: { -readonly [Prompt in keyof NewBriefPrompts]?: NewBriefPrompts[Prompt] } = {};
  const template = templates.find(({ id }) => id === answers.get('template'));
  if (template) prompts.template = async () => template;
  for (const part of ['name', 'start', 'end'] as const) {
    const answer = answers.get(part);
    if (answer !== undefined) prompts[part] = async () => answer;
  }
  return prompts;
}
