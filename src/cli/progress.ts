import type { Output } from './surroundings';

export interface Progress {
  /** One more file is done. */
  step(): void;
  /** All are done: the line goes away. */
  end(): void;
}

/** With fewer files the answer is there before anybody looks. */
const fewFiles = 50;
const millisecondsBetween = 100;
const clearLine = '\r\u001B[K';

/** A line that counts files, on a terminal and when there are many; silent everywhere else. */
export function startProgress(output: Output, total: number): Progress {
  if (!output.isTTY || total < fewFiles) return { step() {}, end() {} };
  let done = 0;
  let shownAt = 0;
  const step = () => {
    done++;
    if (Date.now() - shownAt < millisecondsBetween) return;
    shownAt = Date.now();
    output.write(`${clearLine}Checked ${done} of ${total} briefs …`);
  };
  return { step, end: () => output.write(clearLine) };
}
