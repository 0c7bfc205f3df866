// The pictures that a walk takes for the README, only when PICTURES names the folder for them (npm run screenshots).
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { withPalette } from '../../../scripts/lib/palette-png.mjs';

const FOLDER = process.env.PICTURES;
const WIDTH = 720; // pixels of a picture of the text, at least: about what a README shows
const MARGIN = 16;
const STILL_MS = 700; // what fades in or blinks

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 14,
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
};

/** Makes room for the text. */
export async function clearForPictures({ window }) {
  if (FOLDER) await window.runCommand('View: Close Primary Side Bar');
}

/** The window for pictures: two pixels per point, so that text is sharp on every screen. */
export const forPictures = FOLDER ? { size: { width: 1040, height: 1000 }, scale: 2, settings: SETTINGS } : {};

/**
 * Keeps a picture of a part of the window.
 * @param {import('./author.mjs').Author} author
 * @param {string} name of the file, without its ending
 * @param {{ from?: string, to?: string, overlays?: string[], around?: string, keys?: string[] }} what from and to: the
 *   first and last line, by words of them; overlays: what lies over the text and is to be seen as a whole; around: what
 *   to show instead of lines; keys: pressed before, and Escape after
 */
export async function pictureOf(author, name, { keys = [], ...what }) {
  if (!FOLDER) return;
  for (const key of keys) {
    await author.press(key);
    await author.page.waitForTimeout(STILL_MS);
  }
  await author.page.waitForTimeout(STILL_MS);
  const clip = what.around ? await boxAround(author.page, what.around) : await boxOfLines(author.page, what);
  writeFileSync(path.join(FOLDER, `${name}.png`), withPalette(await author.page.screenshot({ clip })));
  if (keys.length > 0) await author.press('Escape');
}

function boxAround(page, selector) {
  return page.locator(`${selector}:visible`).first().boundingBox();
}

async function boxOfLines(page, { from, to = from, overlays = [] }) {
  const numbers = await page.locator('.editor-instance .margin').first().boundingBox();
  const [first, last] = [await lineBox(page, from), await lineBox(page, to)];
  const over = await Promise.all(overlays.map((selector) => boxAround(page, selector)));
  const bottom = Math.max(last.y + last.height, ...over.map(({ y, height }) => y + height + MARGIN));
  const right = Math.max(numbers.x + WIDTH, ...over.map(({ x, width }) => x + width + MARGIN));
  const lines = Math.ceil((bottom - first.y) / first.height);
  return { x: numbers.x, y: first.y, width: right - numbers.x, height: lines * first.height };
}

function lineBox(page, text) {
  return page.locator('.view-line', { hasText: text }).first().boundingBox();
}
