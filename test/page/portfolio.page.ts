import assert from 'node:assert/strict';
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import pageStyle from '../../src/render/page/page.css';
import { portfolioPageOf } from '../../src/render/portfolio/page';
import type { PortfolioPage } from '../../src/render/portfolio/page-data';
import { portfolioOf } from '../../src/render/portfolio/portfolio';
import portfolioStyle from '../../src/render/portfolio/portfolio.css';
import { PortfolioView } from '../../src/render/portfolio/portfolio-page';
import { summed, today } from '../render/portfolio/briefs';
import { teamBriefs } from '../render/portfolio/team-briefs';
import { assertAccessible } from './axe';
import { closeBrowserAfterTests, show } from './browser';
import { themes, webviewIn } from './themes';

const pages: Readonly<Record<string, PortfolioPage>> = {
  'five campaigns': pageOf(Object.entries(teamBriefs(today))),
  'many campaigns': pageOf(
    Array.from({ length: 120 }, (_, index) => [
      `${index}.brief.yaml`,
      Object.values(teamBriefs(today + index))[index % 5] ?? '',
    ]),
  ),
  'no campaign': pageOf([]),
};

function pageOf(texts: readonly (readonly [string, string])[]): PortfolioPage {
  return portfolioPageOf(
    portfolioOf(
      texts.map(([file, text]) => summed(text, file)),
      today,
    ),
  );
}

function shownIn(theme: keyof typeof themes, page: PortfolioPage): string {
  const body = renderToString(createElement(PortfolioView, { page, medium: 'editor' }));
  return webviewIn(themes[theme] ?? { classes: '', colours: {} }, body, pageStyle + portfolioStyle);
}

describe('The portfolio for everybody', () => {
  closeBrowserAfterTests();

  for (const [what, page] of Object.entries(pages))
    for (const theme of Object.keys(themes))
      it(`has nothing that axe objects to: ${what}, ${theme}`, async () => {
        const noise = await show(shownIn(theme, page), assertAccessible);
        assert.deepEqual(noise, { messages: [], requests: [] });
      });

  it('is as narrow as its panel', async () => {
    await show(shownIn('light', pages['many campaigns'] ?? pageOf([])), async (window) => {
      await window.setViewportSize({ width: 420, height: 800 });
      assert.ok(((await window.evaluate('document.documentElement.scrollWidth')) as number) <= 420);
    });
  });

  it('leads to every place by the Tab key', async () => {
    await show(shownIn('light', pages['five campaigns'] ?? pageOf([])), async (window) => {
      const buttons = await window.locator('button').evaluateAll((all) => all.map((button) => button.textContent));
      const reached: (string | null)[] = [];
      for (let press = 0; press < buttons.length + 1; press++) {
        await window.keyboard.press('Tab');
        reached.push(
          await window.evaluate('document.activeElement.matches("button") ? document.activeElement.textContent : null'),
        );
      }
      assert.deepEqual(
        reached.filter((words) => words !== null),
        buttons,
      );
    });
  });
});
