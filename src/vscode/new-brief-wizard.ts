import type { BriefTemplate } from '../language/brief-template';
import {
  type Judgement,
  type NewBriefDraft,
  type TextQuestion,
  textQuestions,
  type WizardSurroundings,
} from './new-brief-questions';

/** What the author says instead of an answer: ask me the question before once more. */
export const goBack = Symbol('back');

/** Undefined when the author gives up. */
export type Answer<T> = T | typeof goBack | undefined;

export interface Progress {
  readonly step: number;
  readonly totalSteps: number;
}

export interface Choosing extends Progress {
  readonly question: string;
  readonly templates: readonly BriefTemplate[];
  readonly chosen: BriefTemplate | undefined;
}

export interface Writing extends Progress {
  readonly question: string;
  /** What stands there to begin with, all of it selected. */
  readonly value: string;
  judge(text: string): Promise<Judgement>;
}

/** Asks an author: in the editor by its pick lists and input boxes, in tests by a script. */
export interface NewBriefPrompts {
  choose(choosing: Choosing): Promise<Answer<BriefTemplate>>;
  /** The answer is a text that has no problem. */
  write(writing: Writing): Promise<Answer<string>>;
}

/**
 * Asks one question after the other. Who goes back finds the answer given before; a question that is answered beforehand
 * in a way that will do is not asked. Undefined as soon as the author gives up.
 */
export async function askForBrief(
  prompts: NewBriefPrompts,
  surroundings: WizardSurroundings,
  beforehand: NewBriefDraft = {},
): Promise<NewBriefDraft | undefined> {
  const open = await withoutAnswered(questionsFor(prompts, surroundings), beforehand);
  const { questions } = open;
  const answered: Question[] = [];
  let { draft } = open;
  for (;;) {
    const needed = questions.filter((question) => question.isNeeded(draft));
    const next = needed.find((question) => !answered.includes(question));
    if (next === undefined) return draft;
    const answer = await next.ask(draft, { step: answered.length + 1, totalSteps: needed.length });
    if (answer === undefined) return undefined;
    if (answer === goBack) answered.pop();
    else {
      draft = { ...draft, ...answer };
      answered.push(next);
    }
  }
}

interface Question {
  isNeeded(draft: NewBriefDraft): boolean;
  /** The answer that a draft holds, as it is kept; undefined where it holds none that will do. */
  answerIn(draft: NewBriefDraft): Promise<NewBriefDraft | undefined>;
  ask(draft: NewBriefDraft, progress: Progress): Promise<Answer<NewBriefDraft>>;
}

/** The questions that a draft leaves open, and the draft with the answers to the others as they are kept. */
async function withoutAnswered(all: readonly Question[], beforehand: NewBriefDraft) {
  const questions: Question[] = [];
  let draft = beforehand;
  for (const question of all) {
    const answer = await question.answerIn(draft);
    if (answer === undefined) questions.push(question);
    draft = { ...draft, ...answer };
  }
  return { questions, draft };
}

function questionsFor(prompts: NewBriefPrompts, surroundings: WizardSurroundings): Question[] {
  const inWriting = textQuestions(surroundings).map((question) => askInWriting(prompts, question));
  return [askForTemplate(prompts, surroundings.templates), ...inWriting];
}

function askForTemplate(prompts: NewBriefPrompts, templates: readonly BriefTemplate[]): Question {
  return {
    isNeeded: () => true,
    answerIn: async ({ template }) => template && { template },
    async ask({ template: chosen }, progress) {
      const question = 'What kind of campaign?';
      const template = await prompts.choose({ ...progress, question, templates, chosen });
      return template === undefined || template === goBack ? template : { template };
    },
  };
}

function askInWriting(prompts: NewBriefPrompts, question: TextQuestion): Question {
  const { key } = question;
  return {
    isNeeded: (draft) => question.isNeeded(draft),
    async answerIn(draft) {
      const given = draft[key];
      if (given === undefined || 'problem' in (await question.judge(given, draft))) return undefined;
      return { [key]: question.tidy(given) };
    },
    async ask(draft, progress) {
      const value = await question.suggest(draft);
      const judge = (text: string) => question.judge(text, draft);
      const text = await prompts.write({ ...progress, question: question.words, value, judge });
      return text === undefined || text === goBack ? text : { [key]: question.tidy(text) };
    },
  };
}
