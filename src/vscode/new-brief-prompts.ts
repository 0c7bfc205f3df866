import * as vscode from 'vscode';
import type { Judgement } from './new-brief-questions';
import { type Answer, type Choosing, goBack, type NewBriefPrompts, type Writing } from './new-brief-wizard';

/** Asks by VS Code's pick lists and input boxes. */
export const editorPrompts: NewBriefPrompts = {
  choose({ templates, chosen, ...asked }) {
    const items = templates.map((template) => ({ label: template.title, detail: template.purpose, template }));
    const list = vscode.window.createQuickPick<(typeof items)[number]>();
    begin(list, asked);
    list.placeholder = 'Each template is a whole brief, with examples to replace';
    list.matchOnDetail = true;
    list.items = items;
    list.activeItems = items.filter(({ template }) => template === (chosen ?? templates[0]));
    return answerOf(list, async () => list.activeItems[0]?.template);
  },
  write({ value, judge, ...asked }) {
    const box = vscode.window.createInputBox();
    begin(box, asked);
    box.value = value;
    const say = async () => {
      const text = box.value;
      const judgement = await judge(text);
      if (text === box.value) show(box, judgement);
      return 'problem' in judgement ? undefined : text;
    };
    box.onDidChangeValue(say);
    void say();
    return answerOf(box, say);
  },
};

type Input = vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox;

/** What is the same for each question: its words, how far the author is, and the way back. */
function begin(
  input: Input,
  { question, step, totalSteps }: Pick<Writing | Choosing, 'question' | 'step' | 'totalSteps'>,
) {
  input.title = `New Brief: ${question}`;
  input.step = step;
  input.totalSteps = totalSteps;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
  // Who looks something up elsewhere finds the question still there.
  input.ignoreFocusOut = true;
}

/** A problem takes the place of the remark, in red. */
function show(box: vscode.InputBox, judgement: Judgement): void {
  box.validationMessage = 'problem' in judgement ? judgement.problem : undefined;
  box.prompt = 'problem' in judgement ? '' : judgement.remark;
}

/** Shows the question until it has an answer that will do, the author goes back, or gives up. */
function answerOf<T>(input: Input, accepted: () => Promise<T | undefined>): Promise<Answer<T>> {
  return new Promise<Answer<T>>((resolve) => {
    input.onDidAccept(async () => {
      const answer = await accepted();
      if (answer !== undefined) resolve(answer);
    });
    input.onDidTriggerButton(() => resolve(goBack));
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}
