// VS Code's server: serves the workbench to a browser and runs the Node extension host.
import path from 'node:path';
import { startLeashed, stopLeashed } from '../../../scripts/lib/processes.mjs';
import { PlainError } from '../../../scripts/lib/report.mjs';

const LISTENING = /Extension host agent listening on (\d+)/;
const LOG_KEPT = 4000; // characters of the server's output shown when it fails

/** Built-in extensions that have nothing to do with briefs; without them a start is two seconds faster. */
const NOT_NEEDED = [
  'GitHub.copilot',
  'GitHub.copilot-chat',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'vscode.git',
  'vscode.github',
  'vscode.github-authentication',
  'vscode.mermaid-chat-features',
  'vscode.mermaid-markdown-features',
  'vscode.microsoft-authentication',
  'vscode.terminal-suggest',
  'vscode.tunnel-forwarding',
  'vscode.typescript-language-features',
];

/** Set by an enclosing VS Code terminal; they would confuse ours. */
const FOREIGN_VARIABLE = /^VSCODE_(IPC_HOOK|PID|ESM|NLS|HANDLES|CODE_CACHE)/;

/** Arguments of a server that only a test run uses: a page may ask it for the test driver, and no token is needed. */
export const TEST_DRIVER = ['--port', '0', '--without-connection-token', '--enable-smoke-test-driver'];

/**
 * Starts VS Code's program and leaves it to the caller.
 * @param {{ vscode: { folder: string, node: string }, profile: import('./profile.mjs').Profile, args: string[],
 *   env?: NodeJS.ProcessEnv }} options vscode: its folder (with out/server-main.js) and the Node.js that runs it
 */
export function startServerProgram({ vscode, profile, args, env = {} }) {
  const serverMain = path.join(vscode.folder, 'out/server-main.js');
  const everything = [serverMain, ...profileArguments(profile), ...args];
  return startLeashed(vscode.node, everything, { env: { ...serverEnvironment(profile), ...env } });
}

/**
 * Starts the server and waits until it listens.
 * @param {Parameters<typeof startServerProgram>[0] & { onOutput?: (text: string) => void }} options
 * @returns {Promise<{ port: number, ended: Promise<void>, stop: () => Promise<void> }>} rejects with the end of its log
 *   when the server ends before it listens
 */
export async function startServer({ vscode, profile, args, env, onOutput }) {
  const child = startServerProgram({ vscode, profile, args: ['--host', '127.0.0.1', ...args], env });
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  const port = await portOf(child, onOutput);
  return { port, ended, stop: () => stopLeashed(child) };
}

function portOf(child, onOutput = () => {}) {
  let log = '';
  return new Promise((resolve, reject) => {
    const read = (chunk) => {
      onOutput(chunk);
      log = (log + chunk).slice(-LOG_KEPT);
      const match = LISTENING.exec(log);
      if (match) resolve(Number(match[1]));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', () => reject(new PlainError(`${log}\nVS Code's server ended before it listened.`)));
  });
}

function profileArguments(profile) {
  return [
    '--accept-server-license-terms',
    '--disable-telemetry',
    ...['--server-data-dir', profile.serverData],
    ...['--user-data-dir', profile.userData],
    ...['--extensions-dir', profile.extensions],
  ];
}

function serverEnvironment(profile) {
  const own = Object.entries(process.env).filter(([name]) => !FOREIGN_VARIABLE.test(name));
  return {
    ...Object.fromEntries(own),
    EXTENSIONS_GALLERY: '{"serviceUrl":""}', // no look-ups in a marketplace
    VSCODE_SKIP_BUILTIN_EXTENSIONS: NOT_NEEDED.join(','),
    XDG_RUNTIME_DIR: profile.sockets, // where the extension host puts a socket, which it leaves behind
  };
}
