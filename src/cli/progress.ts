import type { Output } from './surroundings';

export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Something else is to be printed: the line goes away until the next step. */
  hide(): void;
  /** All are done: the line goes away. */
  end(): void;
}

export const noProgress: Progress = { step() {}, hide() {}, end() {} };

/** With fewer files the answer is there before anybody looks. */
const fewFiles = 50;
const millisecondsBetween = 100;
const clearLine = '\r\u001B[K';

/** A line that counts files, on a terminal and when there are many; silent everywhere else. */
export function startProgress(output: Output, total: number): Progress {
  if (!output.isTTY || total < fewFiles) return noProgress;
  let done = 0;
  let shownAt = 0;
  let isShown = false;
  const hide = () => {
    if (isShown) output.write(clearLine);
    isShown = false;
  };
  const step = () => {
    done++;
    if (Date.now() - shownAt < millisecondsBetween) return;
    shownAt = Date.now();
    isShown = true;
    output.write(`${clearLine}Checked ${done} of ${total} briefs …`);
  };
  return { step, hide, end: hide };
}
