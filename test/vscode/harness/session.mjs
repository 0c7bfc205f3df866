// A VS Code window driven like a person would: for walks through the user interface, screenshots and measurements.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/dependencies.mjs';
import { launchBrowser } from './browser.mjs';
import { linkExtension, makeProfile, makeScratch } from './profile.mjs';
import { startServer, TEST_DRIVER } from './server.mjs';
import { setUpWindow } from './setup.mjs';
import { NEWEST } from './versions.mjs';
import { startWebHost } from './web-host/server.mjs';
import { VSCodeWindow } from './window.mjs';
import { remoteUri, workbenchUrl } from './workbench-url.mjs';

/**
 * Opens a private copy of a folder in a VS Code with the extension installed.
 * @param {{ folder: string, version?: typeof NEWEST, extension?: string, settings?: object, files?: string[],
 *   size?: { width: number, height: number }, scale?: number }} options extension: its source folder, the project
 *   itself by default; files: opened at once, relative to the folder; scale: device pixels per CSS pixel
 * @returns {Promise<VSCodeWindow>} close it when done
 */
export async function openWindow({ folder, version = NEWEST, extension = ROOT, settings, files = [], size, scale }) {
  const vscode = await setUpWindow(version);
  const scratch = makeScratch();
  const workspace = path.join(scratch.folder, 'workspace');
  cpSync(folder, workspace, { recursive: true });
  const profile = makeProfile(scratch.folder, { settings });
  linkExtension(profile, extension);
  const server = await startServer({ vscode, profile, args: TEST_DRIVER });
  const browser = await launchBrowser(vscode.chromium);
  const page = await newPage(browser, { size, scale });
  await page.goto(addressOf(server.port, workspace, files));
  const window = new VSCodeWindow({ page, workspace, close: () => closeAll({ browser, server, scratch }) });
  await window.ready();
  return window;
}

/**
 * The same with VS Code for the Web: the extension in the web worker host, the folder mounted, no server.
 * @param {Omit<Parameters<typeof openWindow>[0], 'files'>} options
 * @returns {Promise<VSCodeWindow>} close it when done
 */
export async function openWebWindow({ folder, version = NEWEST, extension = ROOT, settings, size, scale }) {
  const vscode = await setUpWindow(version);
  const scratch = makeScratch();
  const workspace = path.join(scratch.folder, 'workspace');
  cpSync(folder, workspace, { recursive: true });
  const host = await startWebHost({ vscode: vscode.folder, extension, workspace, settings });
  const browser = await launchBrowser(vscode.chromium);
  const page = await newPage(browser, { size, scale });
  await page.goto(host.url);
  const server = { stop: host.close };
  const window = new VSCodeWindow({ page, workspace, close: () => closeAll({ browser, server, scratch }) });
  await window.ready();
  return window;
}

async function newPage(browser, { size = { width: 1400, height: 900 }, scale = 1 }) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: size, deviceScaleFactor: scale, permissions });
  return context.newPage();
}

function addressOf(port, workspace, files) {
  const authority = `127.0.0.1:${port}`;
  const opened = files.map((file) => ['openFile', remoteUri(authority, path.join(workspace, file))]);
  const payload = [['skipWelcome', 'true'], ...opened];
  return workbenchUrl({ authority, folder: workspace, payload });
}

async function closeAll({ browser, server, scratch }) {
  await browser.close();
  await server.stop();
  scratch.remove();
}
