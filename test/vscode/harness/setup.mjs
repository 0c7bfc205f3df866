// Everything the harness needs on this machine, fetched when missing.
import { ensureChromium } from './install/chromium.mjs';
import { ensureNode } from './install/node.mjs';
import { ensureVSCode } from './install/vscode.mjs';

/**
 * @param {import('./versions.mjs').Version} version
 * @returns {Promise<{ version: string, folder: string, node: string }>} a VS Code for server.mjs
 */
export async function setUpVSCode(version) {
  const [folder, node] = await Promise.all([ensureVSCode(version), ensureNode(version.nodeMajor)]);
  return { version: version.vscode, folder, node };
}

/**
 * A VS Code and a browser to see it with.
 * @param {import('./versions.mjs').Version} version
 * @returns {Promise<{ version: string, folder: string, node: string, chromium: string }>}
 */
export async function setUpWindow(version) {
  const [vscode, chromium] = await Promise.all([setUpVSCode(version), ensureChromium()]);
  return { ...vscode, chromium };
}
