// How long the extension takes to activate, by VS Code's own table (Developer: Show Running Extensions).
import path from 'node:path';
import { ROOT } from '../../../scripts/lib/dependencies.mjs';
import { openWindow } from './session.mjs';

const NAME = /campaign.briefs/i; // the table shows the name or the id
const MILLISECONDS = /Activation: (\d+)\s*ms/;
const TABLE_ROW = '.runtime-extensions-editor .monaco-list-row';

/**
 * Opens an example in a fresh window and reads the table.
 * @param {{ folder?: string, file?: string }} [options] file: a brief in the folder
 * @returns {Promise<number>} the activation time in milliseconds; rejects when the extension is not in the table
 */
export async function measureActivation({ folder = path.join(ROOT, 'examples'), file } = {}) {
  const window = await openWindow({ folder, files: [file ?? '12-aquarium-public-release-2021.brief.yaml'] });
  try {
    await window.page.locator('.view-lines').first().waitFor();
    await window.runCommand('Developer: Show Running Extensions');
    const row = window.page.locator(TABLE_ROW, { hasText: NAME }).filter({ hasText: MILLISECONDS });
    const [, milliseconds] = MILLISECONDS.exec(await row.first().textContent());
    return Number(milliseconds);
  } finally {
    await window.close();
  }
}
