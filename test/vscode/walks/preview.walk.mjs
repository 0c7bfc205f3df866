// The page of a brief beside its text, by keyboard and mouse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS, keepPicture, startWalk } from './walk.mjs';

/** A long way, on a busy machine too. */
const TIMEOUT_MS = 600_000;
const PATIENCE_MS = 30_000;

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const BRIEF = readFileSync(path.join(EXAMPLES, '07-markupr-launch-2026.brief.yaml'), 'utf8');
const NAME_LINE = lineOf('name: markupr 2.5.0 launch');
const THEMES = [
  { name: 'Light Modern', mark: 'vscode-light' },
  { name: 'Dark Modern', mark: 'vscode-dark' },
  { name: 'Dark High Contrast', mark: 'vscode-high-contrast' },
  { name: 'Light High Contrast', mark: 'vscode-high-contrast-light' },
];

/** Each goes on from where the one before has left off. */
const STEPS = [
  openBeside,
  useTheKeyboardAlone,
  seeWhatIsTyped,
  goFromCardToText,
  goFromTextToPage,
  breakAndMend,
  findWords,
  askBeforeLeaving,
  lookInAllThemes,
  reloadTheWindow,
  lock,
];

describe('Preview', () => {
  for (const host of HOSTS)
    it(`goes along with its author, in the ${host} host`, async () => {
      const window = await startWalk({
        host,
        files: { 'launch.brief.yaml': BRIEF, 'summer.brief.yaml': 'campaign:\n' },
      });
      try {
        for (const step of STEPS) {
          await step(window, host);
          await keepPicture(window, `preview-${host}-${step.name}`);
        }
        assert.deepEqual(complaintsOf(window), []);
      } catch (error) {
        await keepPicture(window, `preview-${host}-failed`);
        throw error;
      } finally {
        await window.close();
      }
    }).timeout(TIMEOUT_MS);
});

async function openBeside(window) {
  await languageShown(window);
  await window.page.keyboard.press('Control+Shift+V');
  await pageShows(window, 'h1', 'markupr 2.5.0 launch');
}

/** To the page, to the first thing there, and from there to its place in the text. */
async function useTheKeyboardAlone(window) {
  await goToPage(window);
  await window.page.keyboard.press('Tab');
  await pageShows(window, ':focus', 'markupr 2.5.0 launch');
  await window.page.waitForTimeout(500); // VS Code hears a moment later that the panel has the keyboard
  await window.page.keyboard.press('Enter');
  await cursorOn(window, NAME_LINE);
}

async function seeWhatIsTyped(window) {
  await window.goTo(NAME_LINE, 9);
  await window.page.keyboard.type('The ');
  await pageShows(window, 'h1', 'The markupr 2.5.0 launch');
}

async function goFromCardToText(window) {
  await window.webview().getByRole('heading', { name: 'The story in four posts' }).click();
  await cursorOn(window, lineOf('id: launch-thread'));
  await pageShows(window, '.cb-here', 'The story in four posts');
}

async function goFromTextToPage(window) {
  await window.goTo(lineOf('title: Mail to six newsletters'), 15);
  await pageShows(window, '.cb-here', 'Mail to six newsletters');
  await expectInView(window, '.cb-card.cb-here');
}

async function breakAndMend(window) {
  await window.goTo(NAME_LINE, 1);
  await window.page.keyboard.type('}}}');
  await pageShows(window, '[role=status]', 'The page shows the brief as it was before.');
  await pageShows(window, 'h1', 'The markupr 2.5.0 launch');
  await keepPicture(window, 'preview-broken');
  await window.goTo(1);
  await window
    .webview()
    .getByRole('button', { name: `Go to line ${NAME_LINE}` })
    .click();
  await cursorOn(window, NAME_LINE);
  await window.goTo(NAME_LINE, 4);
  for (let each = 0; each < 3; each++) await window.page.keyboard.press('Backspace');
  await window.webview().locator('[role=status] p').waitFor({ state: 'detached' });
}

async function findWords(window) {
  await goToPage(window);
  await window.page.keyboard.press('Control+F');
  await window.page.locator('.simple-find-part.visible').waitFor();
  await window.page.keyboard.press('Escape');
  await goToText(window);
}

/** A link goes the editor's way, with the editor's own question. */
async function askBeforeLeaving(window) {
  await window.webview().locator('a[href]').first().click();
  await window.page.locator('.monaco-dialog-box', { hasText: 'https://github.com/eddiesanjuan/markupr' }).waitFor();
  await window.page.keyboard.press('Escape');
  await goToText(window);
}

/** The page changes its colours without being loaded anew. */
async function lookInAllThemes(window, host) {
  const body = window.webview().locator('body');
  await body.evaluate((element) => element.setAttribute('data-walk', 'same'));
  for (const { name, mark } of THEMES) {
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Control+T');
    await window.page.getByPlaceholder(/Color Theme/).waitFor();
    await window.fillQuickInput(name);
    await window.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await window.page.keyboard.press('Enter');
    await window.webview().locator(`body.${mark}[data-walk=same]`).waitFor();
    await keepPicture(window, `preview-${host}-${name.toLowerCase().replaceAll(' ', '-')}`);
  }
}

async function reloadTheWindow(window) {
  const before = await scrollTo(window, 900);
  await window.reload();
  await pageShows(window, 'h1', 'The markupr 2.5.0 launch');
  assert.equal(await scrollTopOf(window), before);
}

async function lock(window) {
  await goToText(window);
  await goToPage(window);
  await window.runCommand('Campaign Brief: Toggle Preview Locking');
  await window.page.locator('.tab', { hasText: '[Preview] launch.brief.yaml' }).waitFor();
}

async function expectInView(window, place) {
  const { y, height } = await window.webview().locator(place).boundingBox();
  assert.ok(y + height > 0 && y < window.page.viewportSize().height, `${place} is at ${y}`);
}

function lineOf(text) {
  return BRIEF.split('\n').findIndex((line) => line.includes(text)) + 1;
}

async function languageShown(window) {
  await window.page.locator('.part.statusbar', { hasText: 'Campaign Brief' }).waitFor();
  await window.page.locator('.view-lines').first().click();
}

/** By keyboard, from the text. */
async function goToPage(window) {
  await window.page.keyboard.press('Control+Shift+V');
  await window.page.locator('.editor-group-container.active .tab.active', { hasText: 'Preview' }).waitFor();
}

async function goToText(window) {
  await window.page.keyboard.press('Control+1');
  await window.page.locator('.editor-group-container.active .tab.active', { hasText: 'launch.brief.yaml' }).waitFor();
}

async function pageShows(window, place, text) {
  await window.webview().locator(place, { hasText: text }).first().waitFor({ timeout: PATIENCE_MS });
}

async function cursorOn(window, line) {
  await window.page.locator('.part.statusbar', { hasText: `Ln ${line},` }).waitFor();
}

async function scrollTo(window, top) {
  const root = window.webview().locator(':root');
  await root.evaluate((element, to) => element.ownerDocument.defaultView.scrollTo(0, to), top);
  await window.page.waitForTimeout(500); // the place is kept a moment later
  return scrollTopOf(window);
}

function scrollTopOf(window) {
  return window
    .webview()
    .locator(':root')
    .evaluate((element) => element.scrollTop);
}

/** What the browser says of things that the page may not do. */
function complaintsOf({ said }) {
  return said.filter((line) => /Content Security Policy|Refused to|preview\.js/.test(line));
}
