import { parentPort, workerData } from 'node:worker_threads';
import { examine } from '../check';
import { checkingOf, outcomeOf } from './checking';
import { startClock } from './clock';
import type { BriefFile } from './files/find-briefs';
import type { HelperTask } from './helpers';

/** Checks files for another thread, chunk by chunk, by what was typed there; it prints nothing itself. */
export async function serve(): Promise<void> {
  const { typed, cwd, isTTY }: HelperTask = workerData;
  const silent = { isTTY, write() {} };
  const checking = await checkingOf(typed, {
    cwd,
    env: process.env,
    stdout: silent,
    stderr: silent,
    readStdin: async () => new Uint8Array(),
    loadExamine: async () => examine,
    startClock,
  });
  parentPort?.on('message', async (files: readonly BriefFile[]) => {
    await checking.job.configs.load(files);
    parentPort?.postMessage(files.map((file) => outcomeOf(file, checking)));
  });
}
