import { render } from 'preact';
import editorStyle from '../render/page/editor.css';
import pageStyle from '../render/page/page.css';
import type { Target } from '../render/portfolio/page-data';
import portfolioStyle from '../render/portfolio/portfolio.css';
import { PortfolioView } from '../render/portfolio/portfolio-page';
import { adoptStyle } from './adopt-style';
import { placeOf } from './places';
import type { FromPortfolio, ToPortfolio } from './portfolio-messages';

/** The one way from the script to the editor, which keeps how far the page is scrolled, in CSS pixels. */
interface PortfolioApi {
  postMessage(message: FromPortfolio): void;
  getState(): number | undefined;
  setState(scrollTop: number): void;
}

/** VS Code hands it out once. */
declare function acquireVsCodeApi(): PortfolioApi;

const scrollPauseMs = 100;

/** Begins the portfolio: shows in `root` what the extension sends, tells what is pressed, and keeps its place. */
export function showPortfolio(root: HTMLElement): void {
  adoptStyle(editorStyle + pageStyle + portfolioStyle);
  const editor = acquireVsCodeApi();
  let scrollTop = editor.getState();
  // Only the editor can write to this window, which has an origin of its own.
  window.addEventListener('message', ({ data }: MessageEvent<ToPortfolio>) => {
    render(<PortfolioView page={data.page} medium="editor" />, root);
    if (scrollTop !== undefined) window.scrollTo(0, scrollTop);
    scrollTop = undefined;
  });
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? targetOf(target.closest('[data-address]')) : undefined;
    if (pressed) editor.postMessage({ type: 'goTo', target: pressed });
  });
  keepScrolling(editor);
  editor.postMessage({ type: 'ready' });
}

function targetOf(element: Element | null): Target | undefined {
  const place = placeOf(element);
  const address = element?.getAttribute('data-address') ?? undefined;
  return place && address !== undefined ? { address, place } : undefined;
}

function keepScrolling(editor: PortfolioApi): void {
  let timer: number | undefined;
  window.addEventListener('scroll', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => editor.setState(window.scrollY), scrollPauseMs);
  });
}
