import * as vscode from 'vscode';
import type { BriefTemplate } from './brief-template';

/** Asks an author what a new brief is begun with. Every answer is undefined when the author gives up. */
export interface NewBriefPrompts {
  template(templates: readonly BriefTemplate[]): Promise<BriefTemplate | undefined>;
  name(): Promise<string | undefined>;
  /** The first day of the campaign, YYYY-MM-DD, or '' when it is not known yet. */
  start(): Promise<string | undefined>;
  /** The last day of the campaign, not before its first, or '' when it is not known yet. */
  end(start: string): Promise<string | undefined>;
  folder(): Promise<vscode.WorkspaceFolder | undefined>;
}

/** Asks by VS Code's pick lists and input boxes. */
export const editorPrompts: NewBriefPrompts = {
  async template(templates) {
    const items = templates.map((template) => ({ label: template.title, detail: template.description, template }));
    const picked = await vscode.window.showQuickPick(items, {
      title: 'New Brief',
      placeHolder: 'What kind of campaign?',
    });
    return picked?.template;
  },
  async name() {
    return vscode.window.showInputBox({
      title: 'New Brief',
      prompt: 'What is the campaign called?',
      validateInput: (name) => (name.trim() === '' ? 'Give the campaign a name. You can change it later.' : undefined),
    });
  },
  async start() {
    return askForDay('When does it start? Leave it empty if you do not know yet.', () => undefined);
  },
  async end(start) {
    return askForDay('When does it end? Leave it empty if you do not know yet.', (end) =>
      end < start ? `It cannot end before it starts, on ${start}.` : undefined,
    );
  },
  async folder() {
    return vscode.window.showWorkspaceFolderPick({ placeHolder: 'In which folder?' });
  },
};

async function askForDay(prompt: string, objection: (day: string) => string | undefined): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: 'New Brief',
    prompt,
    placeHolder: '2027-03-01',
    validateInput: (day) => {
      if (day === '') return undefined;
      return isDay(day) ? objection(day) : 'Write the day as 2027-03-01.';
    },
  });
}

/** A real day of the calendar, written YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
