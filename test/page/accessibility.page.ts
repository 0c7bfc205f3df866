import assert from 'node:assert/strict';
import { renderHtml } from '../../src/render/html';
import { assertAccessible, objections } from './axe';
import { briefs, pageFor } from './briefs';
import { closeBrowserAfterTests, show } from './browser';
import { contrastProblems } from './contrast';
import { inEditor, putOn, themes } from './themes';

describe('The page for everybody', () => {
  closeBrowserAfterTests();

  for (const [brief, text] of Object.entries(briefs)) {
    it(`has nothing that axe objects to in the editor, in four themes: ${brief}`, async () => {
      await show(inEditor(pageFor(text)), async (page) => {
        const found: string[] = [];
        for (const [name, theme] of Object.entries(themes)) {
          await putOn(page, theme);
          const rules = found.length === 0 && name === 'light' ? undefined : ['color-contrast'];
          found.push(...(await objections(page, rules)).map((objection) => `${name}: ${objection}`));
        }
        assert.deepEqual(found, []);
      });
    });

    it(`has nothing that axe objects to as a file, light and dark: ${brief}`, async () => {
      await show(renderHtml(pageFor(text)), async (page) => {
        const light = await objections(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual([...light, ...(await objections(page, ['color-contrast']))], []);
      });
    });
  }

  it('invites to write what a brief does not have yet, accessibly too', async () => {
    await show(inEditor(pageFor('campaign:\n  name: Grow where you live\n')), assertAccessible);
  });

  it('can be read on all that may lie behind its words, bands of the calendar included', async () => {
    const found: string[] = [];
    await show(inEditor(pageFor(briefs['the complete brief'] ?? '')), async (page) => {
      for (const [name, theme] of Object.entries(themes)) {
        await putOn(page, theme);
        found.push(...(await contrastProblems(page)).map((problem) => `${name}: ${problem}`));
      }
    });
    await show(renderHtml(pageFor('')), async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await contrastProblems(page)).map((problem) => `${colorScheme} file: ${problem}`));
      }
      await page.emulateMedia({ media: 'print' });
      found.push(...(await contrastProblems(page)).map((problem) => `on paper: ${problem}`));
    });
    assert.deepEqual(found, []);
  });
});
