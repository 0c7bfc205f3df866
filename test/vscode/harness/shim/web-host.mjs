// A window whose extensions run in the web worker extension host, as on vscode.dev: no server, files by a mount.
import { startWebHost } from '../web-host/server.mjs';
import { beforeEnd } from './ending.mjs';

/**
 * @param {{ vscode: { folder: string }, extension: string, tests: string, workspace?: string,
 *   inspect: (methods: string[]) => Promise<object> }} options inspect: looks into the extension host
 * @returns {Promise<string>} the address of the window
 */
export async function serveWebHost({ vscode, extension, tests, workspace, inspect }) {
  const host = await startWebHost({ vscode: vscode.folder, extension, tests, workspace, inspect });
  beforeEnd(host.close);
  return host.url;
}
