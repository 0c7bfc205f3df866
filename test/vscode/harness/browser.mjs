// The browser that shows VS Code's window.
import { chromium } from 'playwright-core';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox', // its sandbox cannot be had by root or in most containers; the only page shown is our own
];

/**
 * @param {string} executablePath of a Chrome or Chromium
 * @returns {Promise<import('playwright-core').Browser>} it ends with this process
 */
export function launchBrowser(executablePath) {
  // Signals are left to the caller, who has more to put away than the browser.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args: QUIET, ...signals });
}
