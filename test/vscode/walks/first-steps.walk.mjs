import { HOSTS, keepPicture, startWalk } from './walk.mjs';

const FILES = { 'notes.txt': '' };
const SIZE = { width: 1600, height: 900 };

describe('The walkthrough by mouse and keyboard', () => {
  for (const host of HOSTS) {
    it(`shows its pictures, opens an example and mends a finding, in the ${host} host`, async () => {
      const window = await startWalk({ host, files: FILES, size: SIZE });
      try {
        await goThrough(window, host);
      } finally {
        await window.close();
      }
    });
  }
});

async function goThrough(window, host) {
  const { page } = window;
  await window.runCommand('View: Close Primary Side Bar'); // a narrow walkthrough leaves its pictures out
  await window.runCommand('Campaign Brief: First Steps');
  await window.webview().locator('svg text', { hasText: 'Grow where you live' }).waitFor();
  await keepPicture(window, `walkthrough-${host}`);
  await page.getByRole('button', { name: 'Open an Example', exact: true }).click();
  await page.locator('.view-line', { hasText: 'name: Grow where you live' }).waitFor();
  await page.locator('.getting-started-step', { hasText: 'See a finding' }).click();
  await page.getByRole('button', { name: 'Fix the First Finding' }).click();
  await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Replace by "first-harvest"' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: 'goals: [first-harvest]' }).first().waitFor();
  await keepPicture(window, `walkthrough-mended-${host}`);
  await page
    .locator('.getting-started-step', { hasText: 'See a finding' })
    .locator('.codicon-getting-started-step-checked')
    .waitFor();
}
