import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import type { Outcome } from './checking';
import type { BriefFile } from './files/find-briefs';
import type { Arguments } from './options';

/** What a helper is told when it starts. */
export interface HelperTask {
  readonly typed: Arguments;
  readonly cwd: string;
  /** Whether the report goes to a terminal. */
  readonly isTTY: boolean;
}

/** Other threads that may help to check files. */
export interface Helpers {
  readonly number: number;
  /** With fewer files it takes longer to start a thread than to do its work. */
  readonly fromFiles: number;
  start(task: HelperTask): Promise<Worker>;
}

/** Files that are handed over at a time. */
const chunkSize = 50;

/** Checks files here and in other threads, and hands over what came of each in the order of the files. */
export async function checkTogether(
  files: readonly BriefFile[],
  check: (file: BriefFile) => Outcome,
  workers: readonly Worker[],
  take: (outcome: Outcome) => void,
): Promise<void> {
  const chunks = chunksOf(files);
  const done = new Map<number, readonly Outcome[]>();
  let [next, taken] = [0, 0];
  const work = async (checkChunk: (chunk: readonly BriefFile[]) => Promise<readonly Outcome[]>) => {
    for (let chunk = chunks[next]; chunk !== undefined; chunk = chunks[next]) {
      const index = next++;
      done.set(index, await checkChunk(chunk));
      for (let ready = done.get(taken); ready !== undefined; ready = done.get(taken)) {
        done.delete(taken++);
        ready.forEach(take);
      }
    }
  };
  await Promise.all([work((chunk) => checkHere(chunk, check)), ...workers.map((worker) => work(askOf(worker)))]);
}

function chunksOf(files: readonly BriefFile[]): BriefFile[][] {
  const starts = Array.from({ length: Math.ceil(files.length / chunkSize) }, (_, index) => index * chunkSize);
  return starts.map((start) => files.slice(start, start + chunkSize));
}

/** Lets what other threads have done arrive first. */
async function checkHere(chunk: readonly BriefFile[], check: (file: BriefFile) => Outcome): Promise<Outcome[]> {
  await setImmediate();
  return chunk.map(check);
}

/** A fault in the other thread is one in this run. */
function askOf(worker: Worker) {
  return async (chunk: readonly BriefFile[]): Promise<readonly Outcome[]> => {
    worker.postMessage(chunk);
    const [outcomes] = await once(worker, 'message');
    return outcomes;
  };
}
