import { startClock } from './clock';
import { runProgram } from './program';
import { type ExitStatus, exitStatus, type Surroundings } from './surroundings';

const surroundings: Surroundings = {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  readStdin,
  loadCheck: async () => (await import('../check')).checkText,
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

process.stdout.on('error', allowClosedPipe);
process.stderr.on('error', allowClosedPipe);
/** A mistake of ours: the exit status must not look like findings. */
function tellOwnMistake(error: unknown): ExitStatus {
  const detail = error instanceof Error ? error.stack : error;
  process.stderr.write(`campaign-brief has a fault of its own, please report it: ${detail}\n`);
  return exitStatus.trouble;
}

// The exit code is set and not forced, so that what was written still reaches a slow pipe.
runProgram(process.argv.slice(2), surroundings)
  .catch(tellOwnMistake)
  .then((status) => {
    process.exitCode = status;
  });
