import { startClock } from './clock';
import type { Examine } from './examining';
import { runProgram } from './program';
import { type ExitStatus, exitStatus, type Surroundings } from './surroundings';

const surroundings: Omit<Surroundings, 'loadExamine'> = {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin,
  startClock,
};

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** `campaign-brief check | head` closes the pipe early: that is no trouble. */
function allowClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** A mistake of ours: the exit status must not look like findings. */
function tellOwnMistake(error: unknown): ExitStatus {
  const detail = error instanceof Error ? error.stack : error;
  process.stderr.write(`campaign-brief has a fault of its own, please report it: ${detail}\n`);
  return exitStatus.trouble;
}

/** Runs the command line on what was typed. Resolves to whether a whole brief was checked, as in most runs. */
export async function main(): Promise<boolean> {
  let hasChecked = false;
  const loadExamine = async (): Promise<Examine> => {
    const { examine } = await import('../check');
    return (brief, options) => {
      hasChecked ||= brief.isReadable;
      return examine(brief, options);
    };
  };
  process.stdout.on('error', allowClosedPipe);
  process.stderr.on('error', allowClosedPipe);
  const status = await runProgram(process.argv.slice(2), { ...surroundings, loadExamine }).catch(tellOwnMistake);
  // Set and not forced, so that what was written still reaches a slow pipe.
  process.exitCode = status;
  return hasChecked;
}
