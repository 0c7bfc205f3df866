// How the stand-in for `code` ends: everything it started is put away first, whatever the reason.

const STEP_LIMIT_MS = 4000;
const PARENT_CHECK_MS = 1000;
const INTERRUPTED = 130;
const ABANDONED = 129;

const tasks = [];
let ending;

/** @param {() => void | Promise<void>} task done when the run ends, the latest one first */
export function beforeEnd(task) {
  tasks.unshift(task);
}

/**
 * Puts everything away and ends this process.
 * @param {number} code the exit code
 * @returns {Promise<never>}
 */
export function end(code) {
  ending ??= putAway().then(() => process.exit(code));
  return ending;
}

/** Ends the run on signals, on unexpected errors, and when the caller is gone or no longer reads our output. */
export function endWhenAbandoned() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(INTERRUPTED));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => end(ABANDONED));
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(ABANDONED), PARENT_CHECK_MS).unref();
  process.on('uncaughtException', (error) => {
    console.error(error);
    end(1);
  });
}

async function putAway() {
  for (const task of tasks) await Promise.race([attempt(task), pause(STEP_LIMIT_MS)]);
}

async function attempt(task) {
  try {
    await task();
  } catch (error) {
    console.error(error);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
