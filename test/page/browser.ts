import { type Browser, chromium, type Page } from 'playwright-core';

/** Its sandbox cannot be had by root or in most containers; the only pages shown are our own. */
const args = ['--disable-background-networking', '--disable-gpu', '--no-first-run', '--no-sandbox'];

let browser: Browser | undefined;

/** One browser for all tests; `npm run test:page` says where it is. */
async function theBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM;
  if (executablePath === undefined) throw new Error('Run these tests by "npm run test:page", which finds a browser.');
  browser ??= await chromium.launch({ executablePath, args });
  return browser;
}

/** Tells mocha to put the browser away when a file of tests is done. */
export function closeBrowserAfterTests(): void {
  after(async () => {
    await browser?.close();
    browser = undefined;
  });
}

/** What a page did beside being shown. */
export interface Noise {
  readonly messages: readonly string[];
  readonly requests: readonly string[];
}

/** Shows an HTML text in a window of its own and gives it to `look`; says what it did beside that. */
export async function show(html: string, look: (page: Page) => Promise<void>): Promise<Noise> {
  const context = await (await theBrowser()).newContext({ viewport: { width: 1100, height: 800 } });
  const page = await context.newPage();
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  try {
    await page.setContent(html, { waitUntil: 'load' });
    await look(page);
  } finally {
    await context.close();
  }
  return { messages, requests };
}
