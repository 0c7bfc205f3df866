// Starting other programs so that none of them is left behind, even when this process is killed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const INTERRUPTED = 130;
const CHECK_MS = 1000;
const LEASH = path.join(import.meta.dirname, 'leash.mjs');

/**
 * Starts a program that ends when this process ends, or when the returned process's `stdin` is closed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {import('node:child_process').ChildProcessWithoutNullStreams} its output is to be read from the pipes
 */
export function startLeashed(command, args, options = {}) {
  // Detached, so that a signal to our process group cannot kill the leash before it has ended the program.
  return spawn(process.execPath, [LEASH, command, ...args], { ...options, stdio: 'pipe', detached: true });
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

/** Ends this process on a signal by way of its `exit` event, so that what is to be put away at the end is put away. */
export function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(INTERRUPTED));
}

/**
 * Ends this process when the npm that started it is gone: npm killed with SIGKILL passes no signal on. A script started
 * by hand, without npm, belongs to whoever started it and stays.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const npm = npmProcess();
  setInterval(() => {
    if (npmProcess() !== npm) process.kill(process.pid, 'SIGTERM');
  }, CHECK_MS).unref();
}

/** npm starts a script by `sh -c`. Where that shell stays in between, as Debian's does, npm is our grandparent. */
function npmProcess() {
  try {
    const [, firstArgument] = readFileSync(`/proc/${process.ppid}/cmdline`, 'utf8').split('\0');
    return firstArgument === '-c' ? parentOf(process.ppid) : process.ppid;
  } catch {
    return process.ppid; // a system without /proc, where the shell makes way for the script
  }
}

function parentOf(pid) {
  const [, parent] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(parent);
}
