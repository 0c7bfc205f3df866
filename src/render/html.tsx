import { renderToString } from 'preact-render-to-string';
import type { Page } from './model/page-data';
import { BriefPage } from './page/brief-page';
import documentStyle from './page/document.css';
import pageStyle from './page/page.css';
import printStyle from './page/print.css';

/** Nothing runs and nothing is fetched, whatever a brief may hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page as a file of its own: it needs no network, holds no script, and prints. */
export function renderHtml(page: Page): string {
  return `<!DOCTYPE html>\n${renderToString(<BriefDocument page={page} />)}\n`;
}

function BriefDocument({ page }: { readonly page: Page }) {
  return (
    <html lang={page.language ?? 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{page.title}</title>
        {/* Ours, not the author's: quotes in it must not be escaped. */}
        <style dangerouslySetInnerHTML={{ __html: documentStyle + pageStyle + printStyle }} />
      </head>
      <body>
        <BriefPage page={page} />
      </body>
    </html>
  );
}
