// The pictures of the walkthrough, traced from the real editor in a light and in a dark theme into media/walkthrough/.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeScratch } from '../test/vscode/harness/profile.mjs';
import { openWindow } from '../test/vscode/harness/session.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { PlainError, say } from './lib/report.mjs';
import { themedSvg } from './lib/themed-svg.mjs';
import { themeColours, traceShapes } from './lib/trace.mjs';

const FOLDER = path.join(ROOT, 'media/walkthrough');
const BRIEF = 'grow-where-you-live.brief.yaml';
/** Of the window; the page gets as much again beside the text. */
const SIZE = { width: 640, height: 760 };

/** As wide as what most readers have for the words of the workbench. */
const FONT = '"Liberation Sans", Arial';

/** The first slip of the example. */
const SLIP = 'frist-harvest';
const ITEM = 'id: what-fits';
/** The same without the slips, which the page would show. */
const MENDED = 'spring.brief.yaml';
const LARGEST_BYTES = 25 * 1024;

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.codeLens': false,
  'editor.cursorBlinking': 'solid',
  'editor.foldingHighlight': false,
  'editor.fontSize': 13,
  'editor.inlayHints.fontSize': 12,
  'editor.hover.above': false,
  'editor.guides.indentation': false,
  'editor.matchBrackets': 'never',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  'editor.renderLineHighlight': 'none',
  'editor.showFoldingControls': 'never',
  'editor.stickyScroll.enabled': false,
  'problems.decorations.enabled': false,
  'workbench.activityBar.location': 'hidden',
};

/** Takes all pictures anew. */
export async function takeWalkthroughPictures() {
  const text = readFileSync(path.join(FOLDER, 'first-steps.brief.yaml'), 'utf8').replace(/^#.*\n/gm, '');
  const folder = makeScratch().folder;
  writeFileSync(path.join(folder, BRIEF), text);
  writeFileSync(path.join(folder, MENDED), text.replace(SLIP, 'first-harvest').replace('15/03/2027', '2027-03-15'));
  const window = await openWindow({ folder, settings: SETTINGS, files: [BRIEF], size: SIZE });
  try {
    await window.word('campaign').waitFor();
    await window.page.addStyleTag({ content: `.monaco-workbench { font-family: ${FONT} !important; }` });
    await window.runCommand('View: Close Primary Side Bar');
    await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await window.goTo(lineOf(text, SLIP));
    await window.findingShown('error');
    for (const [name, take] of Object.entries(PICTURES)) write(name, await take(window, text));
  } finally {
    await window.close();
  }
}

function write(name, svg) {
  const file = path.join(FOLDER, `${name}.svg`);
  writeFileSync(file, svg);
  const { size } = statSync(file);
  if (size > LARGEST_BYTES) throw new PlainError(`${name}.svg has ${size} bytes: too large for a walkthrough.`);
  say(`media/walkthrough/${name}.svg: ${Math.ceil(size / 1024)} KB`);
}

const PICTURES = { example: takeExample, finding: takeFinding, part: takePart, export: takeExport, page: takePage };

/** The whole brief at a glance, everything folded that is below the second level. */
async function takeExample(window) {
  await window.goTo(1);
  await window.runCommand('Fold Level 2');
  await window.page.locator('.view-line', { hasText: 'team:' }).first().waitFor();
  const group = await window.page.locator('.editor-group-container').first().boundingBox();
  const last = await lineBox(window, 'team:');
  const picture = await trace(window, { ...group, height: last.y + last.height - group.y + 6 });
  await window.runCommand('Unfold All');
  return picture;
}

/** A misspelt goal, underlined, and what its hover says. */
async function takeFinding(window, text) {
  await window.goTo(lineOf(text, SLIP));
  const hover = await window.hoverOver(SLIP, 'Did you mean');
  const [first, over] = await Promise.all([lineBox(window, ITEM), hover.boundingBox()]);
  const group = await window.page.locator('.editor-group-container').first().boundingBox();
  const lines = Math.ceil((over.y + over.height - first.y) / first.height) + 4;
  const picture = await trace(window, { ...group, y: first.y, height: lines * first.height });
  await window.page.mouse.move(0, 0);
  await hover.waitFor({ state: 'hidden' });
  return picture;
}

/** The list of parts, searched for those of a platform. */
async function takePart(window) {
  await window.goTo(1);
  await window.runCommand('Campaign Brief: Insert Part');
  await listed(window, 'goal');
  await window.page.locator('.quick-input-box input').first().fill('instagram');
  return takeList(window, 'Instagram');
}

/** The list of forms that a brief can be exported to. */
async function takeExport(window) {
  await window.openFile(MENDED);
  await window.runCommand('Campaign Brief: Export');
  await listed(window, 'Calendar');
  await window.page.keyboard.press('ArrowDown');
  await window.page.keyboard.press('ArrowDown');
  return takeList(window, 'Calendar');
}

/** The part of the page that shows what serves what, and when; its slips are mended by now. */
async function takePage(window) {
  await window.openFile(MENDED);
  await window.page.setViewportSize({ width: SIZE.width * 2, height: 2 * SIZE.height });
  await window.runCommand('Campaign Brief: Open Preview');
  const heading = window.webview().locator('h2', { hasText: 'From strategy to execution' });
  await heading.waitFor();
  const frame = await (await heading.elementHandle()).ownerFrame();
  await frame.evaluate((font) => document.body.style.setProperty('font-family', font), FONT);
  const { top, bottom } = await heading.evaluate((element) => {
    element.scrollIntoView();
    const table = element.ownerDocument.querySelector('table');
    return { top: element.getBoundingClientRect().top, bottom: table.getBoundingClientRect().bottom };
  });
  return trace(window, { x: 20, y: top - 12, width: SIZE.width - 40, height: bottom - top + 36 }, frame);
}

async function listed({ page }, words) {
  const list = page.locator('.quick-input-widget');
  await list.locator('.monaco-list-row', { hasText: words }).first().waitFor();
  return list;
}

/** A list down to its last row that is not cut. */
async function takeList(window, words) {
  const list = await listed(window, words);
  const frame = await list.boundingBox();
  const rows = await list.locator('.monaco-list-row').all();
  const bottoms = await Promise.all(rows.map(async (row) => bottomOf(await row.boundingBox())));
  const bottom = Math.max(...bottoms.filter((each) => each <= bottomOf(frame)));
  const picture = await trace(window, { ...frame, height: bottom - frame.y + 6 });
  await window.page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  return picture;
}

function bottomOf({ y, height }) {
  return y + height;
}

function lineOf(text, words) {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

function lineBox({ page }, words) {
  return page.locator('.view-line', { hasText: words }).first().boundingBox();
}

/** What stands in a part of a window's frame, the outermost one by default. */
async function trace({ page }, part, frame = page.mainFrame()) {
  const [shapes, colours] = [await frame.evaluate(traceShapes, part), await page.evaluate(themeColours)];
  return themedSvg(shapes, colours, part);
}
