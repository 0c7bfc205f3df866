import assert from 'node:assert/strict';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { briefs, pageFor } from './briefs';
import { closeBrowserAfterTests, show } from './browser';

const text = briefs['the complete brief'] ?? '';
const title = 'What fits on a balcony?';

describe('The page while somebody types', () => {
  closeBrowserAfterTests();

  let script: string;
  before(async () => {
    script = await previewScript();
  });

  const edits: readonly (readonly [what: string, typed: string])[] = [
    ['above everything', `# A note\n${text}`],
    ['above the lists of the strategy', text.replace('strategy:\n', 'strategy:\n  # A note\n')],
    ['another item before the others', text.replace('  content:\n', '  content:\n    - {id: new, title: New}\n')],
  ];
  for (const [what, typed] of edits)
    it(`leaves what is drawn and selected where it is: ${what}`, async () => {
      assert.notEqual(typed, text);
      await show('<div id="preview"></div>', async (page) => {
        await page.addScriptTag({ content: script });
        await showText(page, text);
        await select(page, title);
        await showText(page, typed);
        assert.deepEqual(await whatStayed(page), { selected: title, replaced: [] });
      });
    });

  it('draws all things that have one id by mistake', async () => {
    const twice = text.replace('  content:\n', '  content:\n    - {id: teaser, title: Again}\n');
    await show('<div id="preview"></div>', async (page) => {
      await page.addScriptTag({ content: script });
      await showText(page, twice);
      await showText(page, `# A note\n${twice}`);
      const titles = await page.locator('.cb-card h3').allInnerTexts();
      assert.deepEqual(titles.slice(0, 2), ['Again', title]);
    });
  });
});

/** The script of the panels showing the preview, with an editor that listens to nothing. */
async function previewScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/webview/panels.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'panels',
    loader: { '.css': 'text' },
  });
  const editor = 'globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });\n';
  const begin = "panels.showPreview(document.getElementById('preview'));\n";
  return editor + outputFiles.map((file) => file.text).join('') + begin;
}

/** Tells the script what the editor would tell it of a text. */
async function showText(page: Page, brief: string): Promise<void> {
  const of = { brief: 'file:///launch.brief.yaml', isLocked: false };
  const message = { type: 'show', preview: { of, page: pageFor(brief), trouble: undefined } };
  await page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);
}

/** Selects the title of a card, and remembers every card, row and chip that is drawn. */
function select(page: Page, words: string): Promise<void> {
  return page.evaluate((selected) => {
    const all = [...document.querySelectorAll('#preview :is(article, li, tr, td, div, section)')];
    const card = all.find((one) => one.matches('.cb-card') && one.textContent?.includes(selected));
    const named = card?.querySelector('h3');
    if (named) getSelection()?.selectAllChildren(named);
    Object.assign(window, { drawn: all });
  }, words);
}

/** What is selected, and the words of what was drawn and is no more. */
function whatStayed(page: Page): Promise<{ selected: string; replaced: string[] }> {
  return page.evaluate(() => {
    const drawn: unknown = Reflect.get(window, 'drawn');
    const gone = Array.isArray(drawn) ? drawn.filter((one: Element) => !one.isConnected) : ['nothing was drawn'];
    return {
      selected: getSelection()?.toString().trim() ?? '',
      replaced: gone.map((one: Element) => `${one.className}: ${one.textContent}`),
    };
  });
}
