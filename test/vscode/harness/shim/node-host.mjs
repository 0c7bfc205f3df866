// A window whose extensions run in the Node extension host, as on the desktop: VS Code's server.
import path from 'node:path';
import { startServer, startServerProgram, TEST_DRIVER } from '../server.mjs';
import { remoteUri, workbenchUrl } from '../workbench-url.mjs';
import { beforeEnd } from './ending.mjs';
import { receiveTestOutput } from './test-output.mjs';

const BRIDGE = path.join(import.meta.dirname, 'bridge.cjs');

/**
 * @param {{ vscode: object, profile: object, scratch: string, extension: string, tests: string, workspace?: string,
 *   onOutput: (text: string) => void }} options as given on the command line
 * @returns {Promise<string>} the address of the window
 */
export async function serveNodeHost({ vscode, profile, scratch, extension, tests, workspace, onOutput }) {
  const socket = path.join(scratch, 'out.sock');
  beforeEnd(await receiveTestOutput(socket));
  const env = { HARNESS_OUTPUT: socket, HARNESS_TESTS: tests };
  const server = await startServer({ vscode, profile, args: TEST_DRIVER, env, onOutput });
  beforeEnd(server.stop);
  const authority = `127.0.0.1:${server.port}`;
  const payload = [
    ['extensionDevelopmentPath', remoteUri(authority, extension)],
    ['extensionTestsPath', remoteUri(authority, BRIDGE)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return workbenchUrl({ authority, folder: workspace, payload });
}

/**
 * `code --install-extension FILE`.
 * @param {{ vscode: object, profile: object, file: string }} options
 * @returns {Promise<number>} the exit code of VS Code's own command line
 */
export function installExtension({ vscode, profile, file }) {
  const program = startServerProgram({ vscode, profile, args: ['--install-extension', file] });
  program.stdout.pipe(process.stdout);
  program.stderr.pipe(process.stderr);
  return new Promise((resolve) => program.once('close', (code) => resolve(code ?? 1)));
}
