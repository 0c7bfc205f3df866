import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTS, keepPicture, startWalk } from './walk.mjs';

const TEAM = path.join(import.meta.dirname, '../../render/portfolio/team');
const DAY_MS = 86_400_000;
/** On a busy machine, a window takes long to start its extensions again. */
const STARTING_AGAIN_MS = 90_000;

/** The briefs of a small team around today: in the files, `day+5` is in five days. The first one is opened. */
function teamBriefs() {
  const names = readdirSync(TEAM).sort((a, b) => Number(b === 'kits.brief.yaml') - Number(a === 'kits.brief.yaml'));
  const dated = (text) => text.replace(/\bday([+-]\d+)/g, (_, days) => dayFromNow(Number(days)));
  return Object.fromEntries(names.map((name) => [name, dated(readFileSync(path.join(TEAM, name), 'utf8'))]));
}

function dayFromNow(days) {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

describe('Portfolio', () => {
  for (const host of HOSTS) {
    it(`is a view of all campaigns in the Explorer, and a page that leads into them, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: teamBriefs() });
      try {
        await lookAtView(window);
        await keepPicture(window, `portfolio-view-${host}`);
        await window.runCommand('Campaign Brief: Open Portfolio');
        const portfolio = window.webview();
        await portfolio.locator('.cb-run', { hasText: 'Grow where you live' }).waitFor();
        await keepPicture(window, `portfolio-page-${host}`);
        await leadInto(window, portfolio);
        await followEdit(window);
        await findAgain(window);
      } finally {
        await window.close();
      }
    });

    it(`welcomes where there is no brief yet, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: { 'notes.txt': 'Spring: kits for balconies.' } });
      try {
        await viewHeader(window).click();
        const welcome = window.page.locator('.welcome-view', { hasText: 'This folder holds no campaign brief yet.' });
        await welcome.waitFor();
        await keepPicture(window, `portfolio-welcome-${host}`);
        await welcome.locator('.monaco-button', { hasText: 'New Brief' }).click();
        await window.page.locator('.quick-input-widget:visible').waitFor();
      } finally {
        await window.close();
      }
    });
  }
});

/** The view is folded at first; the badge counts without it. */
async function lookAtView({ page }) {
  await page
    .locator('.activitybar .badge-content', { hasText: /^[1-9]/ })
    .first()
    .waitFor();
  await page.locator('.pane-header', { hasText: 'Campaign Briefs' }).click();
  await page.locator('.pane .monaco-list-row', { hasText: 'Bulbs before the frost' }).first().waitFor();
}

function viewHeader({ page }) {
  return page.locator('.pane-header', { hasText: 'Campaign Briefs' });
}

/** From the page to the words in the brief. */
async function leadInto({ page }, portfolio) {
  await portfolio.locator('.cb-clashes button', { hasText: 'The sale begins' }).click();
  await page.locator('.tab.active', { hasText: 'sale.brief.yaml' }).waitFor();
  await page.keyboard.press('Control+C');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'The sale begins');
}

/** What is written over the selected words shows on the page, saved or not. */
async function followEdit(window) {
  await window.page.keyboard.type('The sale opens');
  await window.runCommand('Campaign Brief: Open Portfolio');
  await window.webview().locator('.cb-clashes button', { hasText: 'The sale opens' }).waitFor();
}

/** After the window was reloaded, the page is there again. */
async function findAgain(window) {
  await window.reload();
  await window.webview().locator('.cb-run', { hasText: 'Spring sale' }).waitFor({ timeout: STARTING_AGAIN_MS });
}
