// npm run screenshots: pictures for the README, taken from the real editor on an example, into docs/images/, and those of
// the walkthrough.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeScratch } from '../test/vscode/harness/profile.mjs';
import { openWindow } from '../test/vscode/harness/session.mjs';
import { buildAll } from './build.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { withPalette } from './lib/palette-png.mjs';
import { endWithNpm, exitOnSignals } from './lib/processes.mjs';
import { PlainError, runScript, say } from './lib/report.mjs';
import { takePreviewPicture } from './preview-picture.mjs';
import { takeWalkPictures } from './walk-pictures.mjs';
import { takeWalkthroughPictures } from './walkthrough-pictures.mjs';

const IMAGES = path.join(ROOT, 'docs/images');
const EXAMPLE = '12-aquarium-public-release-2021.brief.yaml';
const BRIEF = 'aquarium.brief.yaml';
const LARGEST_BYTES = 256 * 1024;
const MARGIN = 16; // pixels between a hover or menu and the edge of its picture
const WIDTH = 780; // pixels of a picture of the text, at least: about what a README shows
const LINE_END = 999; // a column behind every line

/** The picture's place in the brief: an id misspelt, in the item between these lines. */
const ITEM = { first: 'id: linkedin-posts', wrong: 'goals: [anounce]', last: 'Proud of what our team built' };

/** Two pixels per point, so that text is sharp on every screen. */
const WINDOW = { size: { width: 1040, height: 680 }, scale: 2 };

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.hover.above': false,
  'editor.matchBrackets': 'never',
  'editor.minimap.enabled': false,
  'editor.scrollbar.horizontal': 'hidden',
  'editor.stickyScroll.enabled': false,
};

async function main() {
  endWithNpm();
  exitOnSignals();
  mkdirSync(IMAGES, { recursive: true });
  await buildAll();
  const brief = briefForPictures();
  const folder = makeScratch().folder;
  writeFileSync(path.join(folder, BRIEF), brief);
  const window = await openWindow({ folder, settings: SETTINGS, files: [BRIEF], ...WINDOW });
  try {
    await takePictures(window, brief);
  } finally {
    await window.close();
  }
  await takePreviewPicture(IMAGES);
  await takeWalkPictures(IMAGES);
  await takeWalkthroughPictures();
}

/** The broken example without the comments that explain it. */
function briefForPictures() {
  const text = readFileSync(path.join(ROOT, 'examples', EXAMPLE), 'utf8');
  return text.replace(/^ *#.*\n/gm, '').replace(/ # (slip|filler).*$/gm, '');
}

async function takePictures(window, brief) {
  const line = brief.split('\n').findIndex((each) => each.includes(ITEM.wrong)) + 1;
  await window.findingShown('error');
  await window.runCommand('View: Close Primary Side Bar');
  await pictureOfFinding(window, line);
  await pictureOfQuickFix(window, line);
  await pictureOfProblems(window, line);
}

/** A misspelt id, underlined, and what its hover says. */
async function pictureOfFinding(window, line) {
  await window.goTo(line, LINE_END);
  const hover = await window.hoverOver('anounce', 'Did you mean');
  await takePicture(window, 'finding.png', await textFrame(window, hover));
  await window.page.mouse.move(0, 0);
  await hover.waitFor({ state: 'hidden' });
}

/** The light bulb's menu on the same id. */
async function pictureOfQuickFix(window, line) {
  await window.goTo(line, 17);
  const menu = await window.openLightBulb('Replace by "announce"');
  await takePicture(window, 'quick-fix.png', await textFrame(window, menu));
  await window.page.keyboard.press('Escape');
}

/** The Problems panel, and above it the item. */
async function pictureOfProblems(window, line) {
  await window.goTo(line, LINE_END);
  await window.runCommand('View: Focus Problems');
  const panel = window.page.locator('.part.panel');
  await panel.locator('.markers-panel .monaco-list-row').first().waitFor();
  const [first, below] = await Promise.all([lineBox(window, ITEM.first), panel.boundingBox()]);
  const frame = { x: below.x, y: first.y, width: below.width, height: below.y + below.height - first.y };
  await takePicture(window, 'problems.png', frame);
}

async function takePicture({ page }, name, clip) {
  const file = path.join(IMAGES, name);
  writeFileSync(file, withPalette(await page.screenshot({ clip })));
  const { size } = statSync(file);
  if (size > LARGEST_BYTES) throw new PlainError(`${name} has ${size} bytes: too large for a README.`);
  say(`docs/images/${name}: ${Math.ceil(size / 1024)} KB`);
}

/** The lines of the item with their numbers, and as many lines more as the hover or menu needs. */
async function textFrame(window, overlay) {
  const [first, last] = await Promise.all([lineBox(window, ITEM.first), lineBox(window, ITEM.last)]);
  const numbers = await window.page.locator('.editor-instance .margin').first().boundingBox();
  const over = await overlay.boundingBox();
  const bottom = Math.max(last.y + last.height, over.y + over.height + MARGIN);
  const lines = Math.ceil((bottom - first.y) / first.height);
  const width = Math.max(WIDTH, over.x + over.width + MARGIN - numbers.x);
  return { x: numbers.x, y: first.y, width, height: lines * first.height };
}

function lineBox({ page }, text) {
  return page.locator('.view-line', { hasText: text }).first().boundingBox();
}

await runScript(main);
