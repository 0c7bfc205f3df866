import { fileStem, freePath, pathProblem, tidyPath } from '../language/brief-path';
import type { BriefTemplate } from '../language/brief-template';
import { campaignDays, dayProblem, fullDay, lengthInWords, orderProblem } from '../language/campaign-days';

/** What the author has said so far of a new brief. */
export interface NewBriefDraft {
  readonly template?: BriefTemplate | undefined;
  readonly name?: string;
  /** First and last day, YYYY-MM-DD, or empty while the author does not know. */
  readonly start?: string;
  readonly end?: string;
  /** Its file in the workspace; none where no folder is open. */
  readonly path?: string;
}

/** What the questions depend on. */
export interface WizardSurroundings {
  readonly templates: readonly BriefTemplate[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** Undefined where no folder is open, so that the brief begins without a file. */
  readonly places: BriefPlaces | undefined;
}

/** Where briefs may lie. Paths are as in the workspace: with several open folders, each begins with the name of one. */
export interface BriefPlaces {
  /** The names that a path has to begin with; none where a single folder is open. */
  readonly roots: readonly string[];
  /** The folder where the author most likely wants the brief; empty for the open folder itself. */
  usualFolder(): Promise<string>;
  exists(path: string): Promise<boolean>;
}

/** What is said of an answer while it is typed: why it will not do, or what it means. */
export type Judgement = { readonly problem: string } | { readonly remark: string };

/** A question that is answered in writing. */
export interface TextQuestion {
  readonly key: 'name' | 'start' | 'end' | 'path';
  readonly words: string;
  isNeeded(draft: NewBriefDraft): boolean;
  suggest(draft: NewBriefDraft): Promise<string>;
  judge(text: string, draft: NewBriefDraft): Promise<Judgement>;
  /** The answer as it is kept. */
  tidy(text: string): string;
}

/** The questions that are answered in writing, in the order they are asked in. */
export function textQuestions({ today, places }: WizardSurroundings): TextQuestion[] {
  const always = [nameQuestion, startQuestion(today), endQuestion(today)];
  return places === undefined ? always : [...always, pathQuestion(places)];
}

const trimmed = (text: string) => text.trim();

const nameQuestion: TextQuestion = {
  key: 'name',
  words: 'What is the campaign called?',
  isNeeded: () => true,
  suggest: async ({ name = '' }) => name,
  judge: async (text) =>
    text.trim() === ''
      ? { problem: 'Give the campaign a name. You can change it later.' }
      : { remark: 'You can change it later.' },
  tidy: trimmed,
};

const unknownDay = 'Not known yet. The brief suggests a day, for you to change.';

function startQuestion(today: string): TextQuestion {
  return {
    key: 'start',
    words: 'When does it start?',
    isNeeded: () => true,
    suggest: async ({ start }) => start ?? campaignDays({}, today).start,
    judge: async (text) => judgeDay(text.trim(), fullDay),
    tidy: trimmed,
  };
}

function endQuestion(today: string): TextQuestion {
  return {
    key: 'end',
    words: 'When does it end?',
    isNeeded: ({ start }) => start !== '',
    suggest: async ({ start, end = '' }) =>
      end !== '' && start !== undefined && end >= start ? end : campaignDays({ start }, today).end,
    judge: async (text, { start }) => judgeEnd(text.trim(), start),
    tidy: trimmed,
  };
}

function judgeEnd(end: string, start: string | undefined): Judgement {
  if (start === undefined || start === '' || end === '' || dayProblem(start) !== undefined)
    return judgeDay(end, fullDay);
  const order = dayProblem(end) === undefined ? orderProblem(start, end) : undefined;
  if (order !== undefined) return { problem: order };
  return judgeDay(end, (day) => `${fullDay(day)}, after ${lengthInWords(start, day)}`);
}

function judgeDay(day: string, inWords: (day: string) => string): Judgement {
  if (day === '') return { remark: unknownDay };
  const problem = dayProblem(day);
  return problem === undefined ? { remark: `${inWords(day)}. Leave it empty if you do not know yet.` } : { problem };
}

function pathQuestion(places: BriefPlaces): TextQuestion {
  return {
    key: 'path',
    words: 'Where should the file go?',
    isNeeded: () => true,
    async suggest({ name = '', path }) {
      const folder = await places.usualFolder();
      const usual = `${folder === '' ? '' : `${folder}/`}${fileStem(name)}`;
      return freePath(tidyPath(path ?? usual), places.exists);
    },
    judge: (text) => judgePath(tidyPath(text), places),
    tidy: tidyPath,
  };
}

async function judgePath(path: string, { roots, exists }: BriefPlaces): Promise<Judgement> {
  const problem = pathProblem(path) ?? rootProblem(path, roots);
  if (problem !== undefined) return { problem };
  if (!(await exists(path))) return { remark: `A new file: ${path}` };
  return { problem: `There is a ${path} already. ${await freePath(path, exists)} is free.` };
}

function rootProblem(path: string, roots: readonly string[]): string | undefined {
  const isWithin = roots.length === 0 || roots.some((root) => path.startsWith(`${root}/`));
  return isWithin ? undefined : `Begin with the folder that it goes into: ${roots.join(', ')}.`;
}
