import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { renderHtml } from '../../src/render/html';
import { briefs, pageFor } from './briefs';
import { closeBrowserAfterTests, show } from './browser';
import { inEditor } from './themes';

/** The things of a brief, each of which leads to its place. */
const places = ['goal', 'audience', 'card', 'chip', 'day', 'line', 'trigger', 'member', 'missing-list > li'].map(
  (name) => `.cb-${name}`,
);

describe('The page by keyboard', () => {
  closeBrowserAfterTests();

  for (const [brief, text] of Object.entries(briefs)) {
    it(`reaches every place and link in the editor: ${brief}`, async () => {
      await show(inEditor(pageFor(text)), async (page) => {
        assert.deepEqual(await walk(page), await things(page, 'a, button, [tabindex]'));
        assert.deepEqual(await things(page, `:is(${places.join(', ')}):not(:has(button))`), []);
      });
    });

    it(`stops at links alone in a file: ${brief}`, async () => {
      await show(renderHtml(pageFor(text)), async (page) => {
        assert.deepEqual(await walk(page), await things(page, 'a, [tabindex]'));
        assert.deepEqual(await things(page, 'button, [data-start]'), []);
      });
    });
  }

  it('gives every thing of the brief a button that says where it stands', async () => {
    const text = briefs['the complete brief'] ?? '';
    await show(inEditor(pageFor(text)), async (page) => {
      const card = page.locator('.cb-card h3 button').first();
      const start = Number(await card.getAttribute('data-start'));
      assert.equal(text.slice(start, start + 10), 'id: teaser');
      assert.equal(await card.innerText(), 'What fits on a balcony?');
    });
  });
});

/** What the Tab key stops at from the first to the last, as its words. */
async function walk(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() =>
      document.activeElement === document.body ? undefined : document.activeElement?.textContent,
    );
    if (stop === undefined || stop === null) return stops;
    stops.push(stop);
  }
}

function things(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
}
