// The window that a walk goes through: the newest VS Code on a folder with the walk's own files.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeScratch } from '../harness/profile.mjs';
import { openWebWindow, openWindow } from '../harness/session.mjs';

/** Where a walk may leave pictures to be looked at; not in git. */
const PICTURES = path.join(import.meta.dirname, '../../../out/walks');

const OPENERS = { node: openWindow, web: openWebWindow };

/** The extension hosts that walks run in. */
export const HOSTS = Object.keys(OPENERS);

/**
 * Opens a window on files of the walk's own, the first of them in an editor.
 * @param {{ host?: 'node' | 'web', files: Record<string, string>, settings?: object,
 *   size?: { width: number, height: number }, scale?: number }} options host: where the extension runs, the Node host by default; files:
 *   their texts by name
 * @returns {Promise<import('../harness/window.mjs').VSCodeWindow & { said: string[] }>} close it when done; `said` is all
 *   that the browser's console says, the frames of webviews included
 */
export async function startWalk({ host = 'node', files, settings, size, scale }) {
  const source = makeScratch();
  for (const [name, text] of Object.entries(files)) writeFile(path.join(source.folder, name), text);
  const window = await OPENERS[host]({ folder: source.folder, settings, size, scale });
  source.remove();
  window.said = listenTo(window.page);
  await window.openFile(Object.keys(files)[0]);
  return window;
}

function writeFile(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function listenTo(page) {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/**
 * Keeps a picture of the window in out/walks/.
 * @param {import('../harness/window.mjs').VSCodeWindow} window
 * @param {string} name of the file, without its ending
 */
export async function keepPicture({ page }, name) {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}
