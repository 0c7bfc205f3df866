// node leash.mjs COMMAND [ARGUMENT…]: runs a command that cannot outlive whoever asked for it.
// The asker holds the other end of our standard input. When it ends, by whatever death, the pipe closes, and we end the
// command together with everything the command has started (its process group).
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const GRACE_MS = 2000;
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });

child.on('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exit(127);
});
child.on('exit', (code, signal) => {
  signalGroup('SIGKILL'); // what the command left running
  process.exit(code ?? 128 + constants.signals[signal]);
});
process.stdin.on('close', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

function stop() {
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), GRACE_MS);
}

function signalGroup(signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
