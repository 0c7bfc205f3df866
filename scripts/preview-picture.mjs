// The picture of a brief beside its page, for npm run screenshots.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWindow } from '../test/vscode/harness/session.mjs';
import { ROOT } from './lib/dependencies.mjs';
import { withPalette } from './lib/palette-png.mjs';
import { say } from './lib/report.mjs';

const BRIEF = '07-markupr-launch-2026.brief.yaml';
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'workbench.activityBar.location': 'hidden',
};

/**
 * @param {string} folder where the picture goes
 * @returns {Promise<void>} when preview.png is there
 */
export async function takePreviewPicture(folder) {
  const window = await openWindow({
    folder: path.join(ROOT, 'examples'),
    files: [BRIEF],
    settings: SETTINGS,
    size: { width: 1200, height: 820 },
    scale: 1.5,
  });
  try {
    await window.page.locator('.codelens-decoration').first().waitFor();
    await window.runCommand('View: Close Primary Side Bar');
    await window.runCommand('Campaign Brief: Open Preview');
    const page = window.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'markupr' }).waitFor();
    await window.goTo(38, 1);
    const file = path.join(folder, 'preview.png');
    writeFileSync(file, withPalette(await window.page.screenshot()));
    say(`${path.relative(ROOT, file)} is taken.`);
  } finally {
    await window.close();
  }
}
