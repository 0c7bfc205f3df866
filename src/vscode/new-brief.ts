import * as vscode from 'vscode';
import { type BriefAnswers, type BriefTemplate, fillTemplate, templatesIn } from '../language/brief-template';
import { campaignDays } from '../language/campaign-days';
import { today } from '../language/today';
import { briefLanguage } from './brief-files';
import { uriOf, workspacePlaces } from './new-brief-place';
import { editorPrompts } from './new-brief-prompts';
import type { NewBriefDraft } from './new-brief-questions';
import { askForBrief } from './new-brief-wizard';
import { readSnippets } from './snippet-file';

/**
 * Registers "New Brief". A key binding may pass answers beforehand: `{ "template": "event", "name": "Open day" }`, and
 * `start`, `end` and `path`.
 */
export function registerNewBrief(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.newBrief', async (given: unknown) => {
    const templates = templatesIn(await readSnippets(extension));
    const surroundings = { templates, today: today(), places: workspacePlaces() };
    const draft = await askForBrief(editorPrompts, surroundings, answersIn(given, templates));
    return draft?.template && beginBrief(draft.template, draft);
  });
}

/** Writes and opens the brief with its tab stops live. Gives back its address; an existing file is never touched. */
async function beginBrief(template: BriefTemplate, draft: NewBriefDraft): Promise<vscode.Uri | undefined> {
  const document = draft.path === undefined ? await newUntitled() : await createFile(uriOf(draft.path));
  if (document === undefined) return undefined;
  const editor = await vscode.window.showTextDocument(document);
  const snippet = new vscode.SnippetString(fillTemplate(template, answersOf(draft)));
  await editor.insertSnippet(snippet, new vscode.Position(0, 0));
  if (draft.path !== undefined) await document.save();
  return document.uri;
}

/** A day that the author does not know yet is suggested, and stays a place to fill in. */
function answersOf({ name = '', start = '', end = '' }: NewBriefDraft): BriefAnswers {
  const days = campaignDays({ start: start || undefined, end: (start && end) || undefined }, today());
  return { name, ...days, isOpen: { start: start === '', end: start === '' || end === '' } };
}

function newUntitled(): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: briefLanguage });
}

async function createFile(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { overwrite: false });
  if (await vscode.workspace.applyEdit(creation)) return vscode.workspace.openTextDocument(uri);
  const message = `The brief could not be created at ${vscode.workspace.asRelativePath(uri)}. May you write there?`;
  void vscode.window.showErrorMessage(message);
  return undefined;
}

/** The answers that the caller of the command passed; whatever else was passed is left out. */
function answersIn(given: unknown, templates: readonly BriefTemplate[]): NewBriefDraft {
  if (typeof given !== 'object' || given === null) return {};
  const texts = Object.entries(given).filter(([, answer]) => typeof answer === 'string');
  const { template, ...answers } = Object.fromEntries(texts);
  return { ...answers, template: templates.find(({ id }) => id === template) };
}
