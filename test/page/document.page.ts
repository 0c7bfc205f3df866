import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { renderHtml } from '../../src/render/html';
import { briefs, pageFor } from './briefs';
import { closeBrowserAfterTests, show } from './browser';
import { hostileBriefs } from './hostile';

/** As many sheets as a reader will print. */
const mostSheets = 3;

describe('The page as a file, in a browser', () => {
  closeBrowserAfterTests();

  for (const [brief, text] of Object.entries(briefs))
    it(`is quiet, asks for nothing, runs nothing, and prints on three sheets at most: ${brief}`, async () => {
      const noise = await show(renderHtml(pageFor(text)), async (page) => {
        assert.deepEqual(await runningThings(page), []);
        assert.ok((await sheetsOf(page)) <= mostSheets, `${await sheetsOf(page)} sheets`);
      });
      assert.deepEqual(noise, { messages: [], requests: [] });
    });

  for (const [what, { text, shows }] of Object.entries(hostileBriefs))
    it(`shows as text, and is broken by nothing: ${what}`, async () => {
      const noise = await show(renderHtml(pageFor(text)), async (page) => {
        assert.deepEqual(await runningThings(page), []);
        const words = await page.locator('main').innerText();
        for (const one of shows) assert.ok(words.includes(one), `${JSON.stringify(one)} is not shown`);
        assert.equal(await widthBeyondWindow(page), 0);
      });
      assert.deepEqual(noise, { messages: [], requests: [] });
    });

  it('keeps marks that turn text around within the words that hold them', async () => {
    const text = 'campaign:\n  name: "\u202eabc"\n  owner: Nadia\n  brand: "\u202exyz"\n';
    await show(renderHtml(pageFor(text)), async (page) => {
      const owner = page.locator('.cb-facts dd').first();
      const [first, last] = await owner.evaluate((element) => {
        const letters = document.createRange();
        const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
        if (!node) return [0, 0];
        return [0, 4].map((at) => {
          letters.setStart(node, at);
          letters.setEnd(node, at + 1);
          return letters.getBoundingClientRect().left;
        });
      });
      assert.ok((first ?? 0) < (last ?? 0), 'the owner reads from left to right');
      assert.equal(await page.locator('bdi', { hasText: 'abc' }).count(), 1);
    });
  });
});

/** What could run or lead somewhere unwanted in a page. */
function runningThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = [...document.querySelectorAll('script, iframe, object, embed, form, img, link, base')];
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'style'),
    );
    const links = [...document.querySelectorAll('a')].filter(({ href }) => !/^(?:https?|mailto):/.test(href));
    return [...running, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 100));
  });
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
