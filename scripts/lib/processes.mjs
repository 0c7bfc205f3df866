// Starting other programs so that none of them is left behind, even when this process is killed.
import { spawn } from 'node:child_process';
import path from 'node:path';

const LEASH = path.join(import.meta.dirname, 'leash.mjs');

/**
 * Starts a program that ends when this process ends, or when the returned process's `stdin` is closed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {import('node:child_process').ChildProcessWithoutNullStreams} its output is to be read from the pipes
 */
export function startLeashed(command, args, options = {}) {
  return spawn(process.execPath, [LEASH, command, ...args], { ...options, stdio: 'pipe' });
}

/**
 * Ends a program started by startLeashed.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>} when the program and all it started are gone
 */
export async function stopLeashed(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.destroy();
  await gone;
}

/**
 * Runs a program to its end and passes its output on while it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: keep the output, do not show it
 * @returns {Promise<{ code: number, output: string }>} never rejects; a program that cannot be started has code 127
 */
export function run(command, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = startLeashed(command, args, options);
    let output = '';
    const passOn = (target) => (chunk) => {
      output += chunk;
      if (!quiet) target.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', passOn(process.stdout));
    child.stderr.setEncoding('utf8').on('data', passOn(process.stderr));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Ends this process when the npm that started it is gone: npm killed with SIGKILL passes no signal on. A script started
 * by hand, without npm, belongs to whoever started it and stays.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}
