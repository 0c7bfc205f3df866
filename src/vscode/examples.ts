import * as vscode from 'vscode';
import { briefLanguage } from './brief-files';

/** A brief that comes with the extension, to look at and to try things on. */
interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** In the extension's folder. */
  readonly file: string;
}

const firstSteps: Example = {
  id: 'first-steps',
  title: 'Grow where you live',
  about: 'An invented spring campaign with three slips in it, for first steps.',
  file: 'media/walkthrough/first-steps.brief.yaml',
};

/** Those of examples/ that are packaged, and the one for first steps. */
const examples: readonly Example[] = [
  firstSteps,
  {
    id: 'self-assessment',
    title: 'HMRC, Self Assessment 2017–18',
    about: 'A closed campaign with its results, a hard deadline, and a budget that adds up to the pound.',
    file: 'examples/04-hmrc-self-assessment-2018.brief.yaml',
  },
  {
    id: 'markupr',
    title: 'markupr, launch 2026',
    about: 'A live launch by one person without a budget: 21 days, and what depends on what.',
    file: 'examples/07-markupr-launch-2026.brief.yaml',
  },
];

/** Registers "Open an Example". A link may name the example: `"first-steps"`. */
export function registerOpenExample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('campaignBrief.openExample', async (id: unknown) => {
    const example = examples.find((candidate) => candidate.id === id) ?? (await askForExample());
    if (example) await openExample(extension, example);
  });
}

/** Opens the brief for first steps. */
export function openFirstBrief(extension: vscode.Uri): Promise<vscode.TextEditor> {
  return openExample(extension, firstSteps);
}

async function askForExample(): Promise<Example | undefined> {
  const items = examples.map((example) => ({ label: example.title, detail: example.about, example }));
  const placeHolder = 'Which one? It opens as a copy that you may change.';
  const chosen = await vscode.window.showQuickPick(items, { title: 'Examples', placeHolder, matchOnDetail: true });
  return chosen?.example;
}

/** A copy without a file of its own, so that nothing of the installation is ever changed. */
async function openExample(extension: vscode.Uri, { file }: Example): Promise<vscode.TextEditor> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, file));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: briefLanguage, content });
  return vscode.window.showTextDocument(document, { preview: false });
}
