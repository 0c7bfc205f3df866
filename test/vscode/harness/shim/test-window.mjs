// The window of a test run: open until VS Code's test driver says that the tests have ended.
import { format } from 'node:util';
import { TEST_LINE } from '../web-host/server.mjs';
import { beforeEnd } from './ending.mjs';

const SIZE = { width: 1400, height: 900 };
const GAVE_UP = 124; // as the `timeout` command has it

/**
 * @param {{ browser: Promise<import('playwright-core').Browser>, url: Promise<string>, seconds: number, verbose: boolean,
 *   picture?: string }} options browser, url: may still be on their way, so that browser and server start side by side;
 *   picture: a file for a last screenshot
 * @returns {Promise<number>} the exit code of the tests
 */
export async function runTestWindow({ browser, url, seconds, verbose, picture }) {
  const [opened, address] = await Promise.all([browser, url]);
  beforeEnd(() => opened.close());
  const page = await opened.newPage({ viewport: SIZE });
  const ended = endOfTests(page, seconds);
  await page.exposeFunction('codeAutomationLog', (type, words) => printLog(type, words, verbose));
  if (verbose) page.on('console', (message) => console.error('[page]', message.text()));
  await page.goto(address, { waitUntil: 'commit' });
  const code = await ended;
  if (picture) await page.screenshot({ path: picture });
  return code;
}

/** The test driver in the window calls codeAutomationExit with the exit code. */
function endOfTests(page, seconds) {
  return new Promise((resolve) => {
    const giveUp = (code, why) => {
      console.error(why);
      resolve(code);
    };
    page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => giveUp(1, "VS Code's page crashed."));
    setTimeout(() => giveUp(GAVE_UP, `The tests did not end within ${seconds} s.`), seconds * 1000).unref();
  });
}

/** Tests in the web host have no socket: their lines come through the window's log, with a mark in front. */
function printLog(type, words, verbose) {
  const target = type === 'warn' || type === 'error' ? process.stderr : process.stdout;
  const [first] = words;
  if (typeof first === 'string' && first.startsWith(TEST_LINE)) target.write(`${first.slice(TEST_LINE.length)}\n`);
  else if (verbose) process.stderr.write(`${format(...words)}\n`);
}
