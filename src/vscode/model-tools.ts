import * as vscode from 'vscode';
import { type CheckResult, checkBrief } from '../check';
import { Brief } from '../format/brief';
import { findingsAsData } from '../language/findings-as-data';
import { formatInWords } from '../language/format-in-words';
import { briefLanguage, openDocument, readBriefFile } from './brief-files';
import type { BriefSurroundings } from './brief-surroundings';
import type { DocumentChecks } from './document-checks';

/** The path of a brief, in the workspace or whole, or its text. */
interface CheckInput {
  readonly path?: string;
  readonly text?: string;
}

interface FormatInput {
  readonly section?: string;
}

/** Lets language models check briefs and learn their format, in a VS Code that lets models use tools. */
export function registerModelTools(checks: DocumentChecks, surroundings: BriefSurroundings): vscode.Disposable {
  if (!('lm' in vscode) || !('registerTool' in vscode.lm)) return vscode.Disposable.from();
  return vscode.Disposable.from(
    vscode.lm.registerTool<CheckInput>('campaign-brief_check', {
      invoke: async ({ input }) => answer(await checkInput(input, checks, surroundings)),
    }),
    vscode.lm.registerTool<FormatInput>('campaign-brief_describe_format', {
      invoke: ({ input: { section } }) =>
        answer(formatInWords(section) ?? `The format has no section ${section}. Ask without one for all of them.`),
    }),
  );
}

function answer(text: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

/** A text is judged by itself; a file by its project's config and the files beside it, as its author sees it. */
async function checkInput(
  { path, text }: CheckInput,
  checks: DocumentChecks,
  surroundings: BriefSurroundings,
): Promise<string> {
  if (text !== undefined) return dataOf(Brief.read(text), (brief) => checkBrief(brief));
  const uri = path === undefined ? undefined : uriOf(path);
  if (!uri) return 'Give the path of a brief in the workspace, or its text.';
  return (await checkFile(uri, checks, surroundings)) ?? `There is no brief at ${path} that could be read.`;
}

/** What is open counts as it stands there, saved or not. */
async function checkFile(
  uri: vscode.Uri,
  checks: DocumentChecks,
  surroundings: BriefSurroundings,
): Promise<string | undefined> {
  const document = openDocument(uri);
  if (document?.languageId === briefLanguage) {
    await checks.ready(document);
    return dataOf(checks.brief(document), () => checks.of(document));
  }
  const text = await readBriefFile(uri);
  if (text === undefined) return undefined;
  const brief = Brief.read(text);
  await surroundings.ready(uri, brief);
  return dataOf(brief, () => checkBrief(brief, surroundings.now(uri)));
}

function dataOf(brief: Brief, check: (brief: Brief) => CheckResult): string {
  return findingsAsData(check(brief), brief.lines);
}

/** Only files of the workspace are read: what a model asks for is not always what its user wants it to see. */
function uriOf(path: string): vscode.Uri | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const candidates = folders.flatMap(({ uri }) => [uri.with({ path }), vscode.Uri.joinPath(uri, path)]);
  return candidates.find((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
}
